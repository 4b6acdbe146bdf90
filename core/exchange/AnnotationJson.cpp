#include "exchange/AnnotationJson.h"

#include "domain/CommitmentJson.h"


namespace ck::exchange
{
namespace
{

QJsonValue quoteOf(const Commitment &commitment)
{
    return commitment.evidence.quote.isEmpty() ? QJsonValue() : QJsonValue(commitment.evidence.quote);
}

QJsonObject itemJson(const Commitment &commitment)
{
    QJsonObject json = bodyToJson(commitment.body);
    json["quote"] = quoteOf(commitment);
    if (!commitment.clause.isEmpty())
        json["clause"] = commitment.clause;
    if (!commitment.evidence.quote.isEmpty())
        json["span"] = QJsonObject { { "start", commitment.evidence.span.start }, { "length", commitment.evidence.span.length } };
    if (!commitment.also.isEmpty()) {
        QJsonArray also;
        for (const Evidence &evidence : commitment.also)
            also.append(evidence.quote);
        json["also"] = also;
    }
    json["rule"] = commitment.rule;
    return json;
}

QJsonObject metaJson(const Compilation &compilation)
{
    QJsonObject meta, evidence;
    QJsonArray contacts;
    for (const auto &entry : EnumCodes<MetaField>::entries)
        if (entry.value != MetaField::Contact)
            meta[QLatin1StringView(entry.code)] = QJsonValue();
    for (const Commitment &commitment : compilation.commitments) {
        const auto *fact = commitment.as<MetaFact>();
        if (!fact || commitment.confidence == Confidence::Unsure)
            continue;
        const QString field = toCode(fact->field);
        if (fact->field == MetaField::Contact)
            contacts.append(QJsonObject { { "kind", toCode(fact->contact) }, { "value", fact->value } });
        else if (meta[field].isNull())
            meta[field] = fact->value;
        if (!evidence.contains(field) && !commitment.evidence.quote.isEmpty())
            evidence[field] = commitment.evidence.quote;
    }
    meta["contacts"] = contacts;
    meta["evidence"] = evidence;
    return meta;
}

QJsonArray clausesJson(const Document &document)
{
    QJsonArray clauses;
    for (const Clause &clause : document.clauses)
        clauses.append(QJsonObject { { "label", clause.label() }, { "number", clause.number }, { "heading", clause.heading },
                                     { "level", clause.level }, { "parent", clause.parent },
                                     { "start", clause.span.start }, { "length", clause.span.length } });
    return clauses;
}

bool isSingle(CommitmentKind kind)
{
    return kind == CommitmentKind::ChangeNotice || kind == CommitmentKind::Children;
}

Result<Evidence> locate(const QJsonValue &quote, const QString &text)
{
    const QString words = quote.toString();
    if (words.isEmpty())
        return Evidence {};
    const qsizetype at = text.indexOf(words);
    if (at < 0)
        return Error { ErrorCode::BadValue, { QStringLiteral("quote"), words } };
    return Evidence { { at, words.size() }, words };
}

Result<Commitment> readItem(CommitmentKind kind, const QJsonObject &json, const QString &text)
{
    auto body = bodyFromJson(kind, json);
    if (!body)
        return body.error();
    auto evidence = locate(json["quote"], text);
    if (!evidence)
        return evidence.error();
    return Commitment { .id = CommitmentId::make(), .body = *body, .evidence = *evidence,
                        .clause = json["clause"].toString(), .rule = QStringLiteral("annotation") };
}

} // namespace

QJsonArray findingsJson(const QList<Finding> &findings, const Explain &explain)
{
    QJsonArray out;
    for (const Finding &finding : findings) {
        QJsonObject json { { "code", finding.code }, { "severity", toCode(finding.severity) },
                           { "edge", toCode(finding.edge) }, { "citation", finding.citation },
                           { "confidence", finding.confidence }, { "explanation", explain(finding) },
                           { "quote", finding.evidence ? QJsonValue(finding.evidence->quote) : QJsonValue() } };
        if (finding.against)
            json["against"] = finding.against->quote;
        if (!finding.clause.isEmpty())
            json["clause"] = finding.clause;
        if (!finding.cue.isEmpty())
            json["cue"] = finding.cue;
        out.append(json);
    }
    return out;
}

QJsonObject annotationJson(const Compilation &compilation, const QList<Finding> &findings, const Explain &explain)
{
    QJsonObject json { { "meta", metaJson(compilation) }, { "language", compilation.language } };
    QJsonObject positions;
    QHash<CommitmentKind, QJsonArray> groups;
    for (const Commitment &commitment : compilation.commitments) {
        if (commitment.confidence == Confidence::Unsure)
            continue;
        if (const auto *position = commitment.as<Position>()) {
            QJsonObject item = itemJson(commitment);
            item.remove(QStringLiteral("key"));
            positions[toCode(position->key)] = item;
        } else if (commitment.kind() != CommitmentKind::Meta) {
            groups[commitment.kind()].append(itemJson(commitment));
        }
    }
    for (const auto &entry : EnumCodes<CommitmentKind>::entries) {
        const QString name = QLatin1StringView(entry.code);
        if (entry.value == CommitmentKind::Position)
            json[name] = positions;
        else if (isSingle(entry.value))
            json[name] = groups[entry.value].isEmpty() ? QJsonValue() : groups[entry.value].first();
        else if (entry.value != CommitmentKind::Meta)
            json[name] = groups[entry.value];
    }
    json["findings"] = findingsJson(findings, explain);
    json["clauses"] = clausesJson(compilation.document);
    return json;
}

Result<QList<Commitment>> commitmentsFromAnnotation(const QJsonObject &annotation, const QString &text)
{
    QList<Commitment> out;
    const QJsonObject meta = annotation["meta"].toObject();
    const auto add = [&](CommitmentKind kind, QJsonObject json) -> Result<void> {
        auto item = readItem(kind, json, text);
        if (!item)
            return item.error();
        out.append(*item);
        return {};
    };
    for (const auto &entry : EnumCodes<MetaField>::entries) {
        const QString field = QLatin1StringView(entry.code);
        if (entry.value == MetaField::Contact || meta[field].toString().isEmpty())
            continue;
        const QJsonObject json { { "field", field }, { "value", meta[field] }, { "quote", meta["evidence"][field] } };
        if (const auto done = add(CommitmentKind::Meta, json); !done)
            return done.error();
    }
    for (const QJsonValue &contact : meta["contacts"].toArray()) {
        QJsonObject json = contact.toObject();
        json["field"] = QStringLiteral("contact");
        json["quote"] = meta["evidence"]["contact"];
        if (const auto done = add(CommitmentKind::Meta, json); !done)
            return done.error();
    }
    for (const auto &entry : EnumCodes<CommitmentKind>::entries) {
        if (entry.value == CommitmentKind::Meta)
            continue;
        const QJsonValue group = annotation[QLatin1StringView(entry.code)];
        QList<QJsonObject> items;
        if (entry.value == CommitmentKind::Position) {
            const QJsonObject positions = group.toObject();
            for (auto it = positions.begin(); it != positions.end(); ++it) {
                QJsonObject json = it.value().toObject();
                json["key"] = it.key();
                items.append(json);
            }
        } else if (isSingle(entry.value)) {
            if (group.isObject())
                items.append(group.toObject());
        } else {
            for (const QJsonValue &value : group.toArray())
                items.append(value.toObject());
        }
        for (const QJsonObject &json : items)
            if (const auto done = add(entry.value, json); !done)
                return done.error();
    }
    return out;
}

} // namespace ck::exchange
