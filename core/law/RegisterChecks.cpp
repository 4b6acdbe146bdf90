#include "law/RegisterChecks.h"

#include "law/CheckCase.h"
#include "law/LegalHolds.h"
#include "law/NameMatch.h"
#include "law/SchedulePeriods.h"

namespace ck::law
{
namespace
{

using Disclosure = Said<ProcessorDisclosure>;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

class RegisterCheck
{
public:
    RegisterCheck(const LawBook &book, const RegisterView &view)
        : m_book(book)
        , m_view(view)
        , m_said(book, view.text ? *view.text : empty(), {})
        , m_disclosures(m_said.all<ProcessorDisclosure>())
        , m_companyForms(book.checks().list(QStringLiteral("company_forms")))
    {
    }

    QList<Finding> run()
    {
        if (m_view.text) {
            disclosures();
            ghosts();
            schedule();
        }
        contracts();
        requests();
        events();
        activities();
        return m_findings;
    }

private:
    static const Compilation &empty()
    {
        static const Compilation none;
        return none;
    }

    Finding &add(
        const char *code, ObjectRef record, const QStringList &args, const Commitment *said = nullptr)
    {
        Finding finding = findingOf(m_book.findingCodes(), QLatin1StringView(code));
        finding.record = record;
        finding.args = args;
        if (said) {
            finding.version = said->version;
            finding.evidence = said->evidence;
            finding.clause = m_said.clauseOf(*said);
        }
        m_findings.append(finding);
        return m_findings.last();
    }

    bool isDisclosed(const Processor &processor) const
    {
        return std::any_of(m_disclosures.begin(), m_disclosures.end(), [&](const Disclosure &one) {
            return one.body->named
                && (processor.disclosedBy.contains(one.commitment->id)
                    || names(*one.body, processor, m_companyForms));
        });
    }

    // A vendor in use that no clause names: it may hide behind a class, or the text is silent.
    void disclosures()
    {
        for (const Processor &processor : m_view.processors) {
            if (processor.state != ProcessorState::InUse || isDisclosed(processor))
                continue;
            if (const Commitment *standIn = classFor(processor))
                add("PROCESSOR_UNNAMED", ref(processor.id),
                    { processor.name, standIn->as<ProcessorDisclosure>()->name }, standIn);
            else
                add("PROCESSOR_UNDISCLOSED", ref(processor.id), { processor.name });
        }
    }

    const Commitment *classFor(const Processor &processor) const
    {
        const QSet<QString> does
            = m_said.contentWords(processor.service + u' ' + processor.purposes.join(u' '));
        for (const Disclosure &one : m_disclosures) {
            if (one.body->named)
                continue;
            const QSet<QString> said
                = m_said.contentWords(one.body->name + u' ' + one.body->purposes.join(u' '));
            if (processor.disclosedBy.contains(one.commitment->id) || does.intersects(said))
                return one.commitment;
        }
        return nullptr;
    }

    void ghosts()
    {
        if (m_view.processors.isEmpty())
            return; // nobody has filled the register yet
        for (const Disclosure &one : m_disclosures) {
            const bool used = std::any_of(
                m_view.processors.begin(), m_view.processors.end(), [&](const Processor &processor) {
                    return processor.state != ProcessorState::Ended
                        && (processor.disclosedBy.contains(one.commitment->id)
                            || names(*one.body, processor, m_companyForms));
                });
            if (one.body->named && one.body->certainty == Certainty::Definite && !used)
                add("PROCESSOR_GHOST", {}, { one.body->name }, one.commitment);
        }
    }

    void schedule()
    {
        for (const Said<RetentionPromise> &promise : m_said.all<RetentionPromise>()) {
            if (!hasPeriod(promise.body->stages))
                continue;
            const RetentionRule *rule = ruleFor(promise);
            const bool expected
                = promise.commitment->review == ReviewState::Confirmed || !m_view.rules.isEmpty();
            if (!rule && expected)
                add("SCHEDULE_MISSING_FOR_PROMISE", {}, { promise.body->subject }, promise.commitment);
            if (rule && isLonger(rule->stages, promise.body->stages))
                add("SCHEDULE_LONGER_THAN_PROMISE", ref(rule->id),
                    { rule->subject, periodWords(rule->stages), periodWords(promise.body->stages) },
                    promise.commitment);
        }
    }

    const RetentionRule *ruleFor(const Said<RetentionPromise> &promise) const
    {
        for (const RetentionRule &rule : m_view.rules)
            if (rule.active && rule.promise == promise.commitment->id)
                return &rule;
        for (const RetentionRule &rule : m_view.rules)
            if (rule.active && rule.subject.compare(promise.body->subject, Qt::CaseInsensitive) == 0)
                return &rule;
        return nullptr;
    }

    void contracts()
    {
        for (const Processor &processor : m_view.processors) {
            if (processor.state != ProcessorState::InUse)
                continue;
            const bool signed_ = processor.contract == ContractState::Signed
                || processor.contract == ContractState::NotNeeded;
            if (processor.role != PartyRole::Controller && !signed_)
                add("DPA_MISSING", ref(processor.id), { processor.name });
            if (!m_book.transfers().isCovered(processor.country, processor.transferTool))
                add("TRANSFER_TOOL_MISSING", ref(processor.id),
                    { processor.name, processor.country, processor.transferTool });
            if (processor.nextReview.isValid() && processor.nextReview < m_view.today)
                add("REVIEW_OVERDUE", ref(processor.id), { processor.name, iso(processor.nextReview) });
        }
    }

    void requests()
    {
        for (const auto &[request, deadline] : m_view.requests) {
            if (request.isOpen()) {
                if (deadline.due.isValid() && deadline.due < m_view.today)
                    add("REQUEST_OVERDUE", ref(request.id), { request.number, iso(deadline.due) }).citation
                        = citationOf(deadline);
                continue;
            }
            if (request.state == RequestState::Withdrawn || !request.closed.isValid())
                continue;
            if (deadline.respondBy.isValid() && request.closed > deadline.respondBy)
                add("ANSWERED_AFTER_LAW", ref(request.id),
                    { request.number, iso(request.closed), iso(deadline.respondBy) })
                    .citation
                    = citationOf(deadline);
            if (deadline.promisedBy.isValid() && request.closed > deadline.promisedBy)
                answeredAfterPromise(request, deadline);
        }
    }

    void answeredAfterPromise(const Request &request, const Deadline &deadline)
    {
        Finding &finding = add("ANSWERED_AFTER_PROMISE", ref(request.id),
            { request.number, iso(request.closed), iso(deadline.promisedBy) });
        for (const DateStep &step : deadline.steps)
            if (step.code == StepCode::Promise) {
                finding.evidence = step.evidence;
                finding.clause = step.args.value(0);
            }
    }

    // The article that set the period, as the deadline itself cites it.
    static QString citationOf(const Deadline &deadline)
    {
        for (const DateStep &step : deadline.steps)
            if (step.code == StepCode::AddPeriod)
                return step.citation;
        return {};
    }

    void events()
    {
        QHash<RuleId, const RetentionRule *> rules;
        for (const RetentionRule &rule : m_view.rules)
            rules.insert(rule.id, &rule);
        for (const RetentionEvent &event : m_view.events) {
            const QDate due = effectiveDue(event, m_view.holds);
            if (event.state != EventState::Due || !due.isValid() || due >= m_view.today
                || holdOn(event, m_view.holds, m_view.today))
                continue;
            const RetentionRule *rule = rules.value(event.rule);
            const QString records
                = rule ? rule->subject + QStringLiteral(": ") + event.subjectRef : event.subjectRef;
            Finding &finding = add("EVENT_OVERDUE", ref(event.id), { records, iso(due) });
            // Our own target for an undated promise: nobody was promised that day.
            if (rule && rule->internalTarget && !hasPeriod(rule->stages))
                finding.severity = Severity::Low;
        }
    }

    void activities()
    {
        for (const Activity &activity : m_view.activities)
            if (activity.basis == LegalBasis::Unstated)
                add("ACTIVITY_WITHOUT_BASIS", ref(activity.id), { activity.name });
    }

    const LawBook &m_book;
    const RegisterView &m_view;
    CheckCase m_said;
    QList<Disclosure> m_disclosures;
    const CuePattern &m_companyForms;
    QList<Finding> m_findings = {};
};

} // namespace

QList<Finding> checkRegisters(const LawBook &book, const RegisterView &view)
{
    return RegisterCheck(book, view).run();
}

} // namespace ck::law
