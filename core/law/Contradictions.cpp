// Two statements of one text that cannot both be kept. The finding shows the words of both.
#include "law/CheckCase.h"

namespace ck::law
{
namespace
{

using Promise = Said<RetentionPromise>;

bool isTimedDeletionOnRequest(const RetentionPromise &promise)
{
    return (promise.trigger == RetentionTrigger::Request
               || promise.trigger == RetentionTrigger::AccountClosure)
        && std::any_of(promise.stages.begin(), promise.stages.end(), [](const RetentionStage &stage) {
               return stage.period && stage.action == RetentionAction::Delete;
           });
}

bool isArchived(const RetentionPromise &promise)
{
    return std::any_of(promise.stages.begin(), promise.stages.end(),
        [](const RetentionStage &stage) { return stage.action == RetentionAction::Archive; });
}

class ContradictionCheck
{
public:
    explicit ContradictionCheck(CheckCase &check)
        : m_check(check)
        , m_lists(check.book().checks())
        , m_promises(check.all<RetentionPromise>())
    {
    }

    void deletionAndWhatOutlivesIt()
    {
        const CuePattern &anonymous = m_lists.list(QStringLiteral("anonymous"));
        for (const Promise &deleted : m_promises) {
            if (!isTimedDeletionOnRequest(*deleted.body))
                continue;
            for (const Promise &kept : m_promises) {
                const bool outlives = kept.body->kind == RetentionKind::Indefinite
                    && kept.body->trigger != RetentionTrigger::ActiveAccount
                    && !anonymous.isIn(folded(kept.commitment->evidence.quote));
                if (outlives)
                    add("CONTRADICTION_DELETION", deleted.commitment, *kept.commitment);
                if (isArchived(*kept.body))
                    add("CONTRADICTION_ARCHIVE_VS_ERASURE", deleted.commitment, *kept.commitment);
            }
        }
    }

    // A general line keeps a category while the account exists; a special line ends a part of it sooner.
    void generalAndSpecialPeriods()
    {
        for (const Promise &general : m_promises) {
            const bool open = general.body->trigger == RetentionTrigger::ActiveAccount
                && general.body->stages.size() <= 1
                && (general.body->stages.isEmpty() || !general.body->stages.first().period);
            if (!open)
                continue;
            for (const Promise &special : m_promises)
                if (special.body->kind == RetentionKind::Fixed
                    && special.body->trigger == RetentionTrigger::Creation
                    && isPartOf(special.body->subject, general.body->subject))
                    add("CONTRADICTION_RETENTION", general.commitment, *special.commitment);
        }
    }

    // "One month" and "30 days" mean the same to those who write them; only more than a tenth is a
    // difference.
    void answersInDifferentTimes()
    {
        constexpr double same = 1.1;
        const QList<Said<DeadlinePromise>> deadlines = m_check.all<DeadlinePromise>();
        for (const Said<DeadlinePromise> &first : deadlines)
            for (const Said<DeadlinePromise> &second : deadlines)
                if (first.body->what == DeadlineKind::RespondRequest
                    && second.body->what == DeadlineKind::RespondRequest
                    && approximateDays(first.body->period) * same < approximateDays(second.body->period)
                    && first.body->trigger == second.body->trigger)
                    add("CONTRADICTION_DEADLINES", first.commitment, *second.commitment);
    }

    void changesToldAndNotTold()
    {
        for (const Said<ChangeNotice> &notice : m_check.all<ChangeNotice>()) {
            const bool silent = notice.body->period && notice.body->period->amount == 0
                && !notice.body->channels.contains(QStringLiteral("email"))
                && !notice.body->channels.contains(QStringLiteral("in_app"));
            if (!silent)
                continue;
            const CuePattern &tells = m_lists.list(QStringLiteral("tells_of_changes"));
            for (const Said<PurposeStatement> &purpose : m_check.all<PurposeStatement>())
                if (tells.isIn(folded(purpose.commitment->evidence.quote)))
                    add("CONTRADICTION_CHANGE_NOTICE", purpose.commitment, *notice.commitment);
        }
    }

    // A position denies what the cookie clause grants.
    void positionsAndCookies()
    {
        for (const auto &[key, kind] : { std::pair(PositionKey::TargetedAds, CookieKind::Advertising),
                 std::pair(PositionKey::CrossSiteTracking, CookieKind::CrossSite),
                 std::pair(PositionKey::AnalyticsUse, CookieKind::Analytics) })
            for (const Said<Position> &position : m_check.all<Position>())
                for (const Said<CookieUse> &cookie : m_check.all<CookieUse>())
                    if (position.body->key == key && position.body->value == PositionValue::No
                        && cookie.body->kind == kind && cookie.body->used)
                        add("CONTRADICTION_POSITION", position.commitment, *cookie.commitment);
    }

    // Two phrases that deny each other. `near`: they must stand in one clause, being about the same data.
    void phrases(const char *code, const char *first, const char *second, bool near)
    {
        const QString &text = m_check.view().text();
        const CuePattern &a = m_lists.list(QLatin1StringView(first));
        const CuePattern &b = m_lists.list(QLatin1StringView(second));
        for (auto one = a.find(text); one; one = a.find(text, one->end()))
            for (auto other = b.find(text); other; other = b.find(text, other->end())) {
                const QString clause = m_check.view().clauseAt(one->start);
                if (one->overlaps(*other)
                    || (near && (clause.isEmpty() || clause != m_check.view().clauseAt(other->start))))
                    continue;
                m_check.add({ .code = QLatin1StringView(code),
                    .evidence = m_check.view().sentence(*other),
                    .against = m_check.view().sentence(*one),
                    .cue = other->in(text).toString() });
                return;
            }
    }

private:
    void add(const char *code, const Commitment *from, const Commitment &against)
    {
        m_check.add({ .code = QLatin1StringView(code),
            .from = from,
            .against = against.evidence,
            .args = { from->evidence.quote.simplified(), against.evidence.quote.simplified() } });
    }

    bool isPartOf(const QString &part, const QString &whole) const
    {
        const QSet<QString> partWords = m_check.contentWords(part);
        const QSet<QString> wholeWords = m_check.contentWords(whole);
        if (partWords.isEmpty())
            return false;
        for (const Said<DataCategory> &category : m_check.all<DataCategory>())
            for (const QString &item : category.body->items)
                if (m_check.contentWords(item).contains(partWords)
                    && m_check.contentWords(category.body->label).intersects(wholeWords))
                    return true;
        return false;
    }

    CheckCase &m_check;
    const CheckPacks &m_lists;
    QList<Promise> m_promises;
};

} // namespace

void checkContradictions(CheckCase &check)
{
    ContradictionCheck contradictions(check);
    contradictions.deletionAndWhatOutlivesIt();
    contradictions.generalAndSpecialPeriods();
    contradictions.answersInDifferentTimes();
    contradictions.changesToldAndNotTold();
    contradictions.positionsAndCookies();
    contradictions.phrases("CONTRADICTION_PROCESSOR_TERMS", "only_on_instructions", "under_own_terms", true);
    contradictions.phrases("CONTRADICTION_TRAINING_SCOPE", "others_models", "own_models_only", false);
    contradictions.phrases(
        "CONTRADICTION_STRICTLY_VS_QUALITY", "strict_purpose", "further_improvement", true);
}

} // namespace ck::law
