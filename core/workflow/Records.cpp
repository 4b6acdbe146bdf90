#include "workflow/Records.h"

#include "wording/Labels.h"
#include "workflow/Change.h"
#include "workflow/ImportPolicy.h"

namespace ck::workflow
{
namespace
{

// How lists are ordered, how a record is called in the journal (never by a person's name), and its action stem.
struct Natural {
    static QString name(const Policy &r) { return r.title; }
    static QString name(const PolicyVersion &r) { return versionName(r); }
    static QString name(const Commitment &r) { return summary(r); }
    static QString name(const Processor &r) { return r.name; }
    static QString name(const Activity &r) { return r.name; }
    static QString name(const RetentionRule &r) { return r.subject; }
    static QString name(const RetentionEvent &r) { return r.subjectRef; }
    static QString name(const LegalHold &r) { return r.title; }
    static QString name(const Request &r) { return r.number; }
    static QString name(const Task &r) { return taskText(r); }
    static QString name(const FindingNote &) { return {}; }
    static QString name(const ChangeNote &) { return {}; }

    static bool less(const PolicyVersion &a, const PolicyVersion &b) { return a.number < b.number; }
    static bool less(const Commitment &a, const Commitment &b) { return a.evidence.span < b.evidence.span; }
    static bool less(const RetentionEvent &a, const RetentionEvent &b) { return a.due < b.due; }
    template <typename T>
    static bool less(const T &a, const T &b)
    {
        return QString::localeAwareCompare(name(a), name(b)) < 0;
    }

    static const char *stem(const Policy &) { return "policy"; }
    static const char *stem(const PolicyVersion &) { return "version"; }
    static const char *stem(const Commitment &) { return "commitment"; }
    static const char *stem(const Processor &) { return "processor"; }
    static const char *stem(const Activity &) { return "activity"; }
    static const char *stem(const RetentionRule &) { return "rule"; }
    static const char *stem(const RetentionEvent &) { return "event"; }
    static const char *stem(const LegalHold &) { return "hold"; }
    static const char *stem(const Request &) { return "request"; }
    static const char *stem(const Task &) { return "task"; }
    static const char *stem(const FindingNote &) { return "finding"; }
    static const char *stem(const ChangeNote &) { return "change"; }
};

template <typename T>
Action actionFor(const T &record, const char *verb)
{
    return { QLatin1StringView(Natural::stem(record)) + u'.' + QLatin1StringView(verb), { Natural::name(record) } };
}

template <typename T>
QString nameOfRecord(const Session &session, const QUuid &id)
{
    const auto record = find<T>(session, id);
    return record ? Natural::name(*record) : QString();
}

} // namespace

template <typename T>
QList<T> all(const Session &session)
{
    auto records = session.store().all<T>();
    if (!records) {
        session.report(records.error());
        return {};
    }
    std::stable_sort(records->begin(), records->end(), [](const T &a, const T &b) { return Natural::less(a, b); });
    return std::move(*records);
}

template <typename T>
std::optional<T> find(const Session &session, const QUuid &id)
{
    auto record = session.store().find<T>(id);
    if (!record) {
        session.report(record.error());
        return std::nullopt;
    }
    return std::move(*record);
}

template <typename T>
Result<void> save(Session &session, T record)
{
    const Action action = actionFor(record, record.rev == 0 ? "add" : "edit");
    return change(session, action, [&](store::UnitOfWork &unit) { return unit.put(record); });
}

template <typename T>
Result<void> remove(Session &session, const QUuid &id)
{
    const auto record = find<T>(session, id);
    if (!record)
        return Error { ErrorCode::NotFound, { id.toString(QUuid::WithoutBraces) } };
    return change(session, actionFor(*record, "remove"), [&](store::UnitOfWork &unit) { return unit.remove<T>(id); });
}

Result<void> setSetting(Session &session, const QString &key, const QString &value)
{
    return change(session, { QStringLiteral("setting.set"), { key } },
                  [&](store::UnitOfWork &unit) { return unit.setSetting(key, value); });
}

QString nameOf(const Session &session, const ObjectRef &object)
{
    switch (object.type) {
    case ObjectType::Project:
        return session.organisation();
    case ObjectType::Policy:
        return nameOfRecord<Policy>(session, object.id);
    case ObjectType::PolicyVersion:
        return nameOfRecord<PolicyVersion>(session, object.id);
    case ObjectType::Commitment:
        return nameOfRecord<Commitment>(session, object.id);
    case ObjectType::Processor:
        return nameOfRecord<Processor>(session, object.id);
    case ObjectType::Activity:
        return nameOfRecord<Activity>(session, object.id);
    case ObjectType::RetentionRule:
        return nameOfRecord<RetentionRule>(session, object.id);
    case ObjectType::RetentionEvent:
        return nameOfRecord<RetentionEvent>(session, object.id);
    case ObjectType::LegalHold:
        return nameOfRecord<LegalHold>(session, object.id);
    case ObjectType::Request:
        return nameOfRecord<Request>(session, object.id);
    case ObjectType::Task:
        return nameOfRecord<Task>(session, object.id);
    case ObjectType::FindingNote:
    case ObjectType::ChangeNote:
    case ObjectType::Finding:
    case ObjectType::Change:
        return {};
    }
    return {};
}

QList<JournalEntry> historyOf(const Session &session, const ObjectRef &object, int limit)
{
    constexpr int scanned = 2000; // recent history; the Journal panel has all of it
    QList<JournalEntry> found;
    for (const JournalEntry &entry : session.journal(0, scanned)) {
        const bool touches = std::any_of(entry.changes.begin(), entry.changes.end(),
                                         [&](const ObjectChange &c) { return c.object == object; });
        if (touches)
            found.append(entry);
        if (found.size() == limit)
            break;
    }
    return found;
}

#define CK_RECORD(T)                                                                                                   \
    template QList<T> all<T>(const Session &);                                                                         \
    template std::optional<T> find<T>(const Session &, const QUuid &);                                                 \
    template Result<void> save<T>(Session &, T);                                                                       \
    template Result<void> remove<T>(Session &, const QUuid &);
#include "store/RecordList.h"
#undef CK_RECORD

} // namespace ck::workflow
