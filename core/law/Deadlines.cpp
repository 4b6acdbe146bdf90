#include "law/Deadlines.h"

#include "law/RequestClock.h"

namespace ck::law
{
namespace
{

struct Resolved {
    const Regime *regime = nullptr;
    const Calendar *calendar = nullptr;
    QString right = {}; // the law's own code
    const LawRule *rule = nullptr; // nullptr: the law sets no period for an answer
    const LawRule *acknowledgement = nullptr;
};

// A request that names no right yet is answered in the time of the first one the law gives.
const LawRight *findRight(const Regime &regime, const QString &code)
{
    if (code.isEmpty() && !regime.rights.isEmpty())
        return &regime.rights.first();
    for (const LawRight &right : regime.rights)
        if (right.code == code)
            return &right;
    const auto wanted = fromCode<Right>(code);
    for (const LawRight &right : regime.rights)
        if (wanted && right.covers.contains(*wanted))
            return &right;
    return nullptr;
}

Result<Resolved> resolve(
    const LawBook &book, const QString &regimeId, const QString &code, const QString &calendar)
{
    Resolved resolved;
    resolved.regime = book.regime(regimeId);
    if (!resolved.regime)
        return { ErrorCode::UnknownRegime, { regimeId } };
    const QString calendarId = calendar.isEmpty() ? resolved.regime->defaultCalendar : calendar;
    resolved.calendar = book.calendar(calendarId);
    if (!resolved.calendar)
        return { ErrorCode::UnknownCalendar, { calendarId } };
    const LawRight *right = findRight(*resolved.regime, code);
    if (!right)
        right = findRight(*resolved.regime, book.rightName(code));
    if (right && !right->regime.isEmpty())
        return resolve(book, right->regime, code, calendar);
    if (right) {
        resolved.right = right->code;
        resolved.rule = resolved.regime->rule(right->rule);
        resolved.acknowledgement = resolved.regime->acknowledgement(right->code);
        return resolved;
    }
    resolved.rule = resolved.regime->rule(book.rightName(code));
    if (!resolved.rule || resolved.rule->kind == RuleKind::Response
        || resolved.rule->kind == RuleKind::Acknowledgement)
        return { ErrorCode::UnknownRight, { code, regimeId } };
    return resolved;
}

QStringList amountAndUnit(Period period)
{
    return { QString::number(period.amount), toCode(period.unit) };
}

// Fills one Deadline. Each member adds the steps of one part of the count.
class Count
{
public:
    Count(const Resolved &what, const DeadlineQuestion &question, QDate received)
        : m_what(what)
        , m_question(question)
        , m_received(received)
    {
    }

    Deadline run()
    {
        constexpr int usual = 8;
        m_deadline.steps.reserve(usual);
        add({ .code = StepCode::Received, .day = m_received, .instant = utc(m_question.receivedAt) });
        if (m_what.rule && m_what.rule->base.period.unit == TimeUnit::Hours)
            countHours(m_what.rule->base);
        else if (m_what.rule)
            countDays(*m_what.rule);
        acknowledge();
        safeTarget();
        promise();
        bind();
        return m_deadline;
    }

private:
    void add(DateStep step) { m_deadline.steps.append(std::move(step)); }

    void countHours(const LegalPeriod &period)
    {
        m_lawInstant = later(period.period);
        const QDate day = m_lawInstant.isValid() ? m_lawInstant.date() : addPeriod(m_received, period.period);
        add({ .code = StepCode::AddPeriod,
            .args = period.words,
            .citation = period.citation,
            .confidence = period.confidence,
            .day = day,
            .instant = utc(m_lawInstant) });
        m_deadline.unrolled = m_deadline.respondBy = day;
    }

    void countDays(const LawRule &rule)
    {
        const StartOfClock start = startOfClock(*m_what.regime, m_what.right, m_received, m_question.pauses,
            m_question.restarted, m_question.today);
        if (start.rule)
            add({ .code = StepCode::Restarted,
                .args = { toCode(start.why) },
                .citation = start.rule->citation,
                // A restart that the law's words do not give is one reading among others.
                .confidence = start.rule->effect == PauseEffect::Restart ? start.rule->confidence
                                                                         : QStringLiteral("uncertain"),
                .day = start.day });
        m_deadline.paused = start.open;
        m_deadline.unrolled = counted(StepCode::AddPeriod, rule.base, start.day, true);
        m_deadline.respondBy = roll(m_deadline.unrolled, true);
        if (!rule.extended)
            return;
        m_deadline.extensionNoticeBy = m_deadline.respondBy;
        // The further days are shown as steps only where they are used.
        const QDate unrolled = counted(StepCode::Extend, *rule.extended, start.day, m_question.extended);
        m_deadline.extendedTo = roll(unrolled, m_question.extended);
        if (!m_question.extended)
            return;
        m_deadline.unrolled = unrolled;
        m_deadline.respondBy = m_deadline.extendedTo;
    }

    QDate counted(StepCode code, const LegalPeriod &legal, QDate start, bool shown)
    {
        const QDate end = m_what.calendar->add(start, legal.period);
        if (shown)
            add({ .code = code,
                .args = legal.words,
                .citation = legal.citation,
                .confidence = legal.confidence,
                .day = end });
        if (m_question.pauses.isEmpty())
            return end;
        const PausedDays paused
            = pausedDays(*m_what.regime, m_what.right, m_question.pauses, start, end, m_question.today);
        m_deadline.paused = m_deadline.paused || paused.open;
        if (paused.days == 0)
            return end;
        const QDate later = end.addDays(paused.days);
        if (shown)
            add({ .code = StepCode::AddPause,
                .args = { QString::number(paused.days), toCode(paused.kind) },
                .citation = paused.rule->citation,
                .confidence = paused.rule->confidence,
                .day = later });
        return later;
    }

    QDate roll(QDate day, bool shown)
    {
        const RollRule &rule = m_what.regime->roll;
        const QDate last = rolled(rule, *m_what.calendar, day);
        if (last == day || !shown)
            return last;
        const bool beyond = m_what.calendar->until().isValid() && day > m_what.calendar->until();
        add({ .code = StepCode::Roll,
            .args = { dayOff(day), m_what.calendar->id() },
            .citation = rule.citation,
            .confidence = beyond ? QStringLiteral("uncertain") : rule.confidence,
            .day = last });
        return last;
    }

    QString dayOff(QDate day) const
    {
        static const QStringList weekdays { QStringLiteral("saturday"), QStringLiteral("sunday") };
        return m_what.calendar->isHoliday(day) ? m_what.calendar->holidayName(day)
                                               : weekdays.value(day.dayOfWeek() - Qt::Saturday);
    }

    // The instant a period in hours ends; invalid where the hour of receipt is not known.
    QDateTime later(Period period) const
    {
        return m_question.receivedAt.isValid() ? m_question.receivedAt.addSecs(3600LL * period.amount)
                                               : QDateTime();
    }

    static QDateTime utc(const QDateTime &instant) { return instant.isValid() ? instant.toUTC() : instant; }

    void acknowledge()
    {
        if (!m_what.acknowledgement)
            return;
        const LegalPeriod &legal = m_what.acknowledgement->base;
        const QDate unrolled = m_what.calendar->add(m_received, legal.period);
        add({ .code = StepCode::Acknowledge,
            .args = amountAndUnit(legal.period),
            .citation = legal.citation,
            .confidence = legal.confidence,
            .day = unrolled });
        m_deadline.acknowledgeBy = roll(unrolled, true);
        if (!m_what.rule)
            m_deadline.unrolled = unrolled;
    }

    void safeTarget()
    {
        if (!m_deadline.unrolled.isValid())
            return;
        m_deadline.safeTarget = m_what.calendar->workingDayUntil(m_deadline.unrolled);
        add({ .code = StepCode::SafeTarget, .day = m_deadline.safeTarget });
    }

    void promise()
    {
        if (!m_question.promise)
            return;
        const OwnPromise &own = *m_question.promise;
        if (own.period.unit == TimeUnit::Hours)
            m_promisedInstant = later(own.period);
        m_deadline.promisedBy = m_promisedInstant.isValid() ? m_promisedInstant.date()
                                                            : m_what.calendar->add(m_received, own.period);
        add({ .code = StepCode::Promise,
            .args = QStringList { own.clause } + amountAndUnit(own.period),
            .day = m_deadline.promisedBy,
            .instant = utc(m_promisedInstant),
            .evidence = own.evidence });
    }

    void bind()
    {
        const QDate law = m_deadline.respondBy.isValid() ? m_deadline.respondBy : m_deadline.acknowledgeBy;
        const QDate own = m_deadline.promisedBy;
        m_deadline.promiseBinds = own.isValid() && (!law.isValid() || own < law);
        m_deadline.due = m_deadline.promiseBinds ? own : law;
        m_deadline.dueInstant = utc(m_deadline.promiseBinds ? m_promisedInstant : m_lawInstant);
        static const QStringList promise { QStringLiteral("promise") }, theLaw { QStringLiteral("law") };
        if (m_deadline.due.isValid())
            add({ .code = StepCode::Binding,
                .args = m_deadline.promiseBinds ? promise : theLaw,
                .day = m_deadline.due,
                .instant = m_deadline.dueInstant,
                .binding = true });
    }

    const Resolved &m_what;
    const DeadlineQuestion &m_question;
    QDate m_received;
    QDateTime m_lawInstant = {};
    QDateTime m_promisedInstant = {};
    Deadline m_deadline = {};
};

// An invalid day is no day, and so the latest of all.
bool isBefore(QDate a, QDate b)
{
    return a.isValid() && (!b.isValid() || a < b);
}

bool bindsBefore(const Deadline &a, const Deadline &b)
{
    return a.due == b.due ? isBefore(a.respondBy, b.respondBy) : isBefore(a.due, b.due);
}

void takeAcknowledgement(Deadline &deadline, const Deadline &other)
{
    if (!isBefore(other.acknowledgeBy, deadline.acknowledgeBy))
        return;
    const auto isOne = [](const DateStep &step) { return step.code == StepCode::Acknowledge; };
    deadline.acknowledgeBy = other.acknowledgeBy;
    deadline.steps.removeIf(isOne);
    const auto binding = std::find_if(
        deadline.steps.begin(), deadline.steps.end(), [](const DateStep &step) { return step.binding; });
    if (const auto step = std::find_if(other.steps.begin(), other.steps.end(), isOne);
        step != other.steps.end())
        deadline.steps.insert(binding, *step);
}

} // namespace

Result<Deadline> requestDeadline(const LawBook &book, const DeadlineQuestion &question)
{
    const QString code = question.right ? toCode(*question.right) : question.rightCode;
    const auto resolved = resolve(book, question.regime, code, question.calendar);
    if (!resolved)
        return resolved.error();
    const QDate received = question.received.isValid() ? question.received : question.receivedAt.date();
    if (!received.isValid())
        return { ErrorCode::BadDate, { QString() } };
    return Count(*resolved, question, received).run();
}

Result<Deadline> requestDeadline(
    const LawBook &book, const DeadlineQuestion &question, const QList<Right> &rights)
{
    QList<Deadline> deadlines;
    std::optional<Error> refused;
    for (const Right right : rights) {
        DeadlineQuestion one = question;
        one.right = right;
        if (const auto deadline = requestDeadline(book, one))
            deadlines.append(*deadline);
        else if (!refused)
            refused = deadline.error();
    }
    if (deadlines.isEmpty())
        return refused ? Result<Deadline>(*refused) : requestDeadline(book, question);
    Deadline first = *std::min_element(deadlines.begin(), deadlines.end(), bindsBefore);
    for (const Deadline &deadline : deadlines)
        takeAcknowledgement(first, deadline);
    return first;
}

QDate latestNoticeDay(const Calendar &calendar, QDate effective, Period notice)
{
    return calendar.workingDayUntil(addPeriod(effective, { -notice.amount, notice.unit }));
}

} // namespace ck::law
