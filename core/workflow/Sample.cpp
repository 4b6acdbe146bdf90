#include "workflow/Sample.h"

#include "schedule/Occurrences.h"
#include "workflow/Change.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"
#include "workflow/ReviewCommitments.h"
#include "workflow/SampleRecords.h"
#include "workflow/Vault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace ck::workflow
{
namespace
{

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Days printed in the text move with the offset beside them, so that the sample never grows old.
QByteArray dated(QByteArray text, const QJsonObject &dates, QDate today)
{
    for (auto it = dates.begin(); it != dates.end(); ++it) {
        const QDate day = today.addDays(it.value().toInt());
        text.replace(it.key().toUtf8(), QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy")).toUtf8());
    }
    return text;
}

Result<void> importPolicies(Session &session, const QJsonArray &policies, const SampleRecords &records)
{
    for (const QJsonValue &value : policies) {
        const QJsonObject policy = value.toObject();
        const QString file = policy["file"].toString();
        const auto imported = importPolicy(session, { .bytes = dated(resource(file), policy["dates"].toObject(), session.today()),
                                                      .name = file,
                                                      .label = policy["label"].toString(),
                                                      .effective = records.day(policy["effective"]),
                                                      .published = records.day(policy["published"]) });
        if (!imported)
            return imported.error();
        if (!policy["confirm"].toBool())
            continue;
        if (const auto confirmed = confirmAll(session, imported->version); !confirmed)
            return confirmed.error();
        if (const auto filled = fillRegisters(session, imported->version); !filled)
            return filled.error();
    }
    return {};
}

Result<void> putEvents(store::UnitOfWork &unit, const QJsonArray &triggers, const QList<RetentionRule> &rules,
                       const SampleRecords &records)
{
    for (const QJsonValue &value : triggers) {
        const QJsonObject trigger = value.toObject();
        const RetentionRule *rule = SampleRecords::ruleNamed(trigger["rule"].toString(), rules);
        if (!rule)
            continue; // the compiler read no such promise
        const QDate day = records.day(trigger["day"]);
        QString subject = trigger["subjectRef"].toString();
        subject.replace(QStringLiteral("{day}"), day.toString(Qt::ISODate));
        subject.replace(QStringLiteral("{month}"), day.toString(QStringLiteral("yyyy-MM")));
        for (RetentionEvent event : schedule::eventsFor(*rule, { day, {}, subject, rule->trigger == RetentionTrigger::None })) {
            for (const QJsonValue &done : trigger["done"].toArray()) {
                if (done["action"].toString() != toCode(event.action))
                    continue;
                event.state = EventState::Done;
                event.doneOn = records.day(done["day"]);
                event.doneBy = done["by"].toString();
                event.note = done["note"].toString();
            }
            if (const Result<void> put = unit.put(event); !put)
                return put;
        }
    }
    return {};
}

template <typename T>
Result<void> putAll(store::UnitOfWork &unit, QList<T> &records)
{
    for (T &record : records)
        if (const Result<void> put = unit.put(record); !put)
            return put;
    return {};
}

QList<Processor> processorsOf(const Session &session, const QJsonArray &array, const SampleRecords &records)
{
    QList<Processor> processors = all<Processor>(session);
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        const auto there = std::find_if(processors.begin(), processors.end(),
                                        [&](const Processor &p) { return p.name == json["name"].toString(); });
        if (there == processors.end())
            processors.append(records.processor(json, { .id = ProcessorId::make() }));
        else
            *there = records.processor(json, *there);
    }
    return processors;
}

QList<RetentionRule> rulesOf(const Session &session, const QJsonArray &array, const SampleRecords &records)
{
    QList<RetentionRule> rules = all<RetentionRule>(session);
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        const QString words = json["rule"].toString();
        if (json["own"].toBool()) {
            rules.append(records.rule(json, { .id = RuleId::make() }));
            continue;
        }
        for (RetentionRule &rule : rules)
            if (rule.subject.contains(words, Qt::CaseInsensitive))
                rule = records.rule(json, rule);
    }
    return rules;
}

Result<void> fill(Session &session, const QJsonObject &json)
{
    const SampleRecords records(session.today());
    if (const auto done = importPolicies(session, json["policies"].toArray(), records); !done)
        return done;
    QList<Processor> processors = processorsOf(session, json["processors"].toArray(), records);
    QList<RetentionRule> rules = rulesOf(session, json["rules"].toArray(), records);
    QList<Activity> activities;
    for (const QJsonValue &value : json["activities"].toArray())
        activities.append(records.activity(value.toObject(), processors, rules));
    QList<LegalHold> holds;
    for (const QJsonValue &value : json["holds"].toArray())
        holds.append(records.hold(value.toObject(), rules));
    QList<Request> requests;
    QList<Task> tasks;
    for (const QJsonValue &value : json["requests"].toArray()) {
        requests.append(records.request(value.toObject()));
        tasks.append(records.tasks(value.toObject(), requests.last().id, processors));
    }
    const Action action { QStringLiteral("project.sample"), { session.organisation() }, false };
    return change(session, action, [&](store::UnitOfWork &unit) -> Result<void> {
        const QJsonObject settings = json["settings"].toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            if (const Result<void> set = unit.setSetting(it.key(), it.value().toString()); !set)
                return set;
        for (const auto &put : { putAll(unit, processors), putAll(unit, rules), putAll(unit, activities), putAll(unit, holds),
                                 putAll(unit, requests), putAll(unit, tasks) })
            if (!put)
                return put;
        return putEvents(unit, json["triggers"].toArray(), rules, records);
    });
}

} // namespace

Result<std::unique_ptr<Session>> createSample(const QString &path, const Environment &env)
{
    const QJsonObject json = QJsonDocument::fromJson(resource(QStringLiteral("organisation.json"))).object();
    if (json.isEmpty())
        return Error { ErrorCode::BadPack, { QStringLiteral("sample/organisation.json"), QString() } };
    auto session = Session::create(path, json["organisation"].toString(), env);
    if (!session)
        return session;
    if (const auto kept = addSamplePassphrase(**session); !kept)
        return kept.error();
    if (const auto filled = fill(**session, json); !filled)
        return filled.error();
    return session;
}

} // namespace ck::workflow
