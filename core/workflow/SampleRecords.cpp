#include "workflow/SampleRecords.h"

#include "domain/CommitmentJson.h"

#include <QJsonArray>

namespace ck::workflow
{
namespace
{

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &item : value.toArray())
        out.append(item.toString());
    return out;
}

template <Coded E>
E code(const QJsonObject &json, const char *field, E otherwise)
{
    return fromCode<E>(json[QLatin1StringView(field)].toString()).value_or(otherwise);
}

// Keeps what is there where the sample says nothing.
void lay(QString &field, const QJsonValue &value)
{
    if (value.isString())
        field = value.toString();
}
void lay(QStringList &field, const QJsonValue &value)
{
    if (value.isArray())
        field = strings(value);
}

Task *taskFor(QList<Task> &tasks, const QString &title)
{
    for (Task &task : tasks)
        if (task.title == title)
            return &task;
    return nullptr;
}

} // namespace

SampleRecords::SampleRecords(QDate today)
    : m_today(today)
{
}

QDate SampleRecords::day(const QJsonValue &offset) const
{
    return offset.isDouble() ? m_today.addDays(offset.toInt()) : QDate();
}

Processor SampleRecords::processor(const QJsonObject &json, Processor p) const
{
    lay(p.name, json["name"]);
    lay(p.legalName, json["legalName"]);
    lay(p.vendorKey, json["vendorKey"]);
    lay(p.service, json["service"]);
    lay(p.country, json["country"]);
    lay(p.purposes, json["purposes"]);
    lay(p.dataCategories, json["dataCategories"]);
    lay(p.dataSubjects, json["dataSubjects"]);
    lay(p.contractRef, json["contractRef"]);
    lay(p.transferTool, json["transferTool"]);
    lay(p.owner, json["owner"]);
    lay(p.notes, json["notes"]);
    p.role = code(json, "role", p.role);
    p.state = code(json, "state", p.state);
    p.contract = code(json, "contract", p.contract);
    p.contractSigned = day(json["contractSigned"]);
    p.transferAssessed = day(json["transferAssessed"]);
    p.nextReview = day(json["nextReview"]);
    return p;
}

Activity SampleRecords::activity(const QJsonObject &json, const QList<Processor> &processors,
                                 const QList<RetentionRule> &rules) const
{
    Activity a { .id = ActivityId::make(),
                 .name = json["name"].toString(),
                 .department = json["department"].toString(),
                 .purposes = strings(json["purposes"]),
                 .basis = code(json, "basis", LegalBasis::Unstated),
                 .dataSubjects = strings(json["dataSubjects"]),
                 .dataCategories = strings(json["dataCategories"]),
                 .otherRecipients = json["otherRecipients"].toString(),
                 .thirdCountries = strings(json["thirdCountries"]),
                 .safeguards = json["safeguards"].toString(),
                 .security = json["security"].toString(),
                 .owner = json["owner"].toString(),
                 .lastReview = day(json["lastReview"]) };
    for (const QString &name : strings(json["recipients"]))
        for (const Processor &processor : processors)
            if (processor.name == name)
                a.recipients.append(processor.id);
    for (const QString &words : strings(json["retention"]))
        if (const RetentionRule *found = ruleNamed(words, rules))
            a.retention.append(found->id);
    return a;
}

RetentionRule SampleRecords::rule(const QJsonObject &json, RetentionRule r) const
{
    if (r.subject.isEmpty())
        r.subject = json["rule"].toString();
    lay(r.system, json["system"]);
    lay(r.owner, json["owner"]);
    lay(r.citation, json["citation"]);
    r.trigger = code(json, "trigger", r.trigger);
    r.kind = code(json, "kind", r.kind);
    if (json["internalTarget"].isObject())
        r.internalTarget = periodFromJson(json["internalTarget"].toObject());
    if (!json["stages"].isArray())
        return r;
    r.stages.clear();
    for (const QJsonValue &value : json["stages"].toArray()) {
        const QJsonObject stage = value.toObject();
        r.stages.append({ periodFromJson(stage["period"].toObject()), code(stage, "action", RetentionAction::Keep) });
    }
    return r;
}

LegalHold SampleRecords::hold(const QJsonObject &json, const QList<RetentionRule> &rules) const
{
    LegalHold h { .id = HoldId::make(),
                  .title = json["title"].toString(),
                  .reason = json["reason"].toString(),
                  .subjectRefs = strings(json["subjectRefs"]),
                  .placed = day(json["placed"]),
                  .placedBy = json["placedBy"].toString(),
                  .lifted = day(json["lifted"]) };
    for (const QString &words : strings(json["rules"]))
        if (const RetentionRule *found = ruleNamed(words, rules))
            h.rules.append(found->id);
    return h;
}

Request SampleRecords::request(const QJsonObject &json) const
{
    Request r { .id = RequestId::make(),
                .number = json["number"].toString(),
                .regime = json["regime"].toString(),
                .calendar = json["calendar"].toString(),
                .channel = json["channel"].toString(),
                .received = day(json["received"]),
                .state = code(json, "state", RequestState::Received),
                .identity = code(json, "identity", IdentityState::Open),
                .identityVerified = day(json["identityVerified"]),
                .extended = json["extended"].toBool(),
                .owner = json["owner"].toString(),
                .closed = day(json["closed"]),
                .outcome = json["outcome"].toString(),
                .personName = json["personName"].toString(),
                .personContact = json["personContact"].toString(),
                .message = json["message"].toString(),
                .notes = json["notes"].toString() };
    for (const QString &right : strings(json["rights"]))
        if (const auto known = fromCode<Right>(right))
            r.rights.append(*known);
    for (const QJsonValue &value : json["pauses"].toArray()) {
        const QJsonObject pause = value.toObject();
        r.pauses.append({ code(pause, "kind", PauseKind::Identity), day(pause["from"]), day(pause["to"]) });
    }
    return r;
}

QList<Task> SampleRecords::tasks(const QJsonObject &json, RequestId request, const QList<Processor> &processors) const
{
    QList<Task> made { Task { .id = TaskId::make(), .request = request, .title = QStringLiteral("own_systems") } };
    for (const Processor &processor : processors)
        if (processor.state == ProcessorState::InUse)
            made.append(Task { .id = TaskId::make(), .request = request, .title = processor.name, .processor = processor.id });
    for (const QJsonValue &value : json["tasks"].toArray()) {
        const QJsonObject said = value.toObject();
        Task *task = taskFor(made, said["processor"].toString());
        if (!task)
            continue;
        task->state = code(said, "state", TaskState::Open);
        task->owner = said["owner"].toString();
        task->due = day(said["due"]);
        task->doneOn = day(said["doneOn"]);
        task->result = said["result"].toString();
    }
    return made;
}

const RetentionRule *SampleRecords::ruleNamed(const QString &words, const QList<RetentionRule> &rules)
{
    const RetentionRule *undated = nullptr;
    for (const RetentionRule &rule : rules) {
        if (!rule.subject.contains(words, Qt::CaseInsensitive))
            continue;
        if (rule.kind == RetentionKind::Fixed)
            return &rule;
        undated = undated ? undated : &rule;
    }
    return undated;
}

} // namespace ck::workflow
