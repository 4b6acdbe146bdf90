#include "domain/CommitmentJson.h"

#include <QJsonArray>

namespace ck
{
namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray list(const QStringList &items)
{
    return QJsonArray::fromStringList(items);
}

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &item : value.toArray())
        out.append(item.toString());
    return out;
}

template <Coded E>
Result<E> code(const QJsonObject &json, const char *field, std::optional<E> otherwise = std::nullopt)
{
    const QString text = json[QLatin1StringView(field)].toString();
    if (const auto value = fromCode<E>(text))
        return *value;
    if (otherwise && text.isEmpty())
        return *otherwise;
    return Error { ErrorCode::BadValue, { QLatin1StringView(field), text } };
}

// --- writing -------------------------------------------------------------------------------------------------

QJsonObject write(const MetaFact &b)
{
    QJsonObject json { { "field", toCode(b.field) }, { "value", orNull(b.value) } };
    if (b.field == MetaField::Contact)
        json["kind"] = toCode(b.contact);
    return json;
}
QJsonObject write(const ProcessorDisclosure &b)
{
    QJsonObject json { { "name", b.name }, { "aliases", list(b.aliases) }, { "purposes", list(b.purposes) },
                       { "data", list(b.data) }, { "role", toCode(b.role) }, { "certainty", toCode(b.certainty) },
                       { "condition", orNull(b.condition) }, { "named", b.named } };
    if (!b.vendor.isEmpty())
        json["vendor"] = b.vendor;
    if (!b.products.isEmpty())
        json["products"] = list(b.products);
    if (!b.country.isEmpty())
        json["country"] = b.country;
    return json;
}
QJsonObject write(const DataCategory &b)
{
    return { { "label", b.label }, { "items", list(b.items) } };
}
QJsonObject write(const PurposeStatement &b)
{
    return { { "label", b.label } };
}
QJsonObject write(const RetentionPromise &b)
{
    QJsonArray stages;
    for (const RetentionStage &stage : b.stages) {
        QJsonObject json = periodToJson(stage.period);
        json["action"] = toCode(stage.action);
        stages.append(json);
    }
    QJsonObject json { { "subject", b.subject }, { "trigger", toCode(b.trigger) }, { "stages", stages },
                       { "kind", toCode(b.kind) } };
    if (!b.exception.isEmpty())
        json["exception"] = b.exception;
    if (!b.scope.isEmpty())
        json["scope"] = b.scope;
    return json;
}
QJsonObject write(const RightGrant &b)
{
    QJsonObject json { { "right", toCode(b.right) }, { "channel", orNull(b.channel) } };
    if (!b.condition.isEmpty())
        json["condition"] = b.condition;
    return json;
}
QJsonObject write(const DeadlinePromise &b)
{
    QJsonObject json = periodToJson(b.period);
    json["what"] = toCode(b.what);
    json["trigger"] = orNull(b.trigger);
    return json;
}
QJsonObject write(const ChangeNotice &b)
{
    QJsonObject json = periodToJson(b.period);
    json["channels"] = list(b.channels);
    json["reaccept"] = toCode(b.reaccept);
    if (!b.reacceptWhen.isEmpty())
        json["reaccept_when"] = b.reacceptWhen;
    return json;
}
QJsonObject write(const ChildrenRule &b)
{
    return { { "min_age", b.minAge } };
}
QJsonObject write(const TransferStatement &b)
{
    return { { "to", list(b.to) }, { "mechanisms", list(b.mechanisms) } };
}
QJsonObject write(const SecurityMeasure &b)
{
    return { { "measure", b.measure } };
}
QJsonObject write(const Position &b)
{
    QJsonObject json { { "key", toCode(b.key) }, { "value", toCode(b.value) } };
    if (!b.plansExempt.isEmpty())
        json["plans_exempt"] = list(b.plansExempt);
    if (!b.plansIncluded.isEmpty())
        json["plans_included"] = list(b.plansIncluded);
    if (!b.scope.isEmpty())
        json["scope"] = b.scope;
    if (!b.mode.isEmpty())
        json["mode"] = b.mode;
    return json;
}
QJsonObject write(const CookieUse &b)
{
    return { { "kind", toCode(b.kind) }, { "used", b.used } };
}

// --- reading -------------------------------------------------------------------------------------------------

Result<CommitmentBody> readMeta(const QJsonObject &json)
{
    const auto field = code<MetaField>(json, "field");
    if (!field)
        return field.error();
    const auto contact = code<ContactKind>(json, "kind", ContactKind::None);
    if (!contact)
        return contact.error();
    return CommitmentBody(MetaFact { *field, json["value"].toString(), *contact });
}
Result<CommitmentBody> readProcessor(const QJsonObject &json)
{
    const auto role = code<PartyRole>(json, "role", PartyRole::Unspecified);
    if (!role)
        return role.error();
    const auto certainty = code<Certainty>(json, "certainty", Certainty::Definite);
    if (!certainty)
        return certainty.error();
    return CommitmentBody(ProcessorDisclosure {
        .name = json["name"].toString(), .aliases = strings(json["aliases"]), .vendor = json["vendor"].toString(),
        .products = strings(json["products"]), .country = json["country"].toString(),
        .purposes = strings(json["purposes"]), .data = strings(json["data"]), .role = *role,
        .certainty = *certainty, .condition = json["condition"].toString(), .named = json["named"].toBool(true) });
}
Result<CommitmentBody> readRetention(const QJsonObject &json)
{
    RetentionPromise b { .subject = json["subject"].toString() };
    const auto trigger = code<RetentionTrigger>(json, "trigger", RetentionTrigger::None);
    const auto kind = code<RetentionKind>(json, "kind", RetentionKind::Fixed);
    if (!trigger || !kind)
        return !trigger ? trigger.error() : kind.error();
    b.trigger = *trigger;
    b.kind = *kind;
    for (const QJsonValue &value : json["stages"].toArray()) {
        const QJsonObject stage = value.toObject();
        const auto action = code<RetentionAction>(stage, "action");
        if (!action)
            return action.error();
        b.stages.append({ periodFromJson(stage), *action });
    }
    b.exception = json["exception"].toString();
    b.scope = json["scope"].toString();
    return CommitmentBody(b);
}
Result<CommitmentBody> readRight(const QJsonObject &json)
{
    const auto right = code<Right>(json, "right");
    if (!right)
        return right.error();
    return CommitmentBody(RightGrant { *right, json["channel"].toString(), json["condition"].toString() });
}
Result<CommitmentBody> readDeadline(const QJsonObject &json)
{
    const auto what = code<DeadlineKind>(json, "what");
    if (!what)
        return what.error();
    const auto period = periodFromJson(json);
    if (!period)
        return Error { ErrorCode::BadValue, { QStringLiteral("amount"), QString() } };
    return CommitmentBody(DeadlinePromise { *what, *period, json["trigger"].toString() });
}
Result<CommitmentBody> readChangeNotice(const QJsonObject &json)
{
    const auto reaccept = code<Reaccept>(json, "reaccept", Reaccept::No);
    if (!reaccept)
        return reaccept.error();
    return CommitmentBody(ChangeNotice { periodFromJson(json), strings(json["channels"]), *reaccept,
                                         json["reaccept_when"].toString() });
}
Result<CommitmentBody> readPosition(const QJsonObject &json)
{
    const auto key = code<PositionKey>(json, "key");
    const auto value = code<PositionValue>(json, "value");
    if (!key || !value)
        return !key ? key.error() : value.error();
    return CommitmentBody(Position { *key, *value, strings(json["plans_exempt"]), strings(json["plans_included"]),
                                     json["scope"].toString(), json["mode"].toString() });
}
Result<CommitmentBody> readCookie(const QJsonObject &json)
{
    const auto kind = code<CookieKind>(json, "kind");
    if (!kind)
        return kind.error();
    return CommitmentBody(CookieUse { *kind, json["used"].toBool(true) });
}

} // namespace

QJsonObject periodToJson(const std::optional<Period> &period)
{
    if (!period)
        return { { "amount", QJsonValue() }, { "unit", QJsonValue() } };
    return { { "amount", period->amount }, { "unit", toCode(period->unit) } };
}

std::optional<Period> periodFromJson(const QJsonObject &json)
{
    const auto unit = fromCode<TimeUnit>(json["unit"].toString());
    if (!json["amount"].isDouble() || !unit)
        return std::nullopt;
    return Period { json["amount"].toInt(), *unit };
}

QJsonObject bodyToJson(const CommitmentBody &body)
{
    return std::visit([](const auto &b) { return write(b); }, body);
}

Result<CommitmentBody> bodyFromJson(CommitmentKind kind, const QJsonObject &json)
{
    switch (kind) {
    case CommitmentKind::Meta:
        return readMeta(json);
    case CommitmentKind::Processor:
        return readProcessor(json);
    case CommitmentKind::DataCategory:
        return CommitmentBody(DataCategory { json["label"].toString(), strings(json["items"]) });
    case CommitmentKind::Purpose:
        return CommitmentBody(PurposeStatement { json["label"].toString() });
    case CommitmentKind::Retention:
        return readRetention(json);
    case CommitmentKind::Right:
        return readRight(json);
    case CommitmentKind::Deadline:
        return readDeadline(json);
    case CommitmentKind::ChangeNotice:
        return readChangeNotice(json);
    case CommitmentKind::Children:
        return CommitmentBody(ChildrenRule { json["min_age"].toInt() });
    case CommitmentKind::Transfer:
        return CommitmentBody(TransferStatement { strings(json["to"]), strings(json["mechanisms"]) });
    case CommitmentKind::Security:
        return CommitmentBody(SecurityMeasure { json["measure"].toString() });
    case CommitmentKind::Position:
        return readPosition(json);
    case CommitmentKind::Cookie:
        return readCookie(json);
    }
    return Error { ErrorCode::BadValue, { QStringLiteral("kind"), QString::number(int(kind)) } };
}

} // namespace ck
