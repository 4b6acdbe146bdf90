// Retention promises held against each other and against the data the text collects.
#include "law/CheckCase.h"

namespace ck::law
{
namespace
{

using Promise = Said<RetentionPromise>;

bool isWhileAccountExists(const RetentionPromise &promise)
{
    return promise.trigger == RetentionTrigger::ActiveAccount && promise.stages.size() <= 1
        && (promise.stages.isEmpty() || !promise.stages.first().period)
        && (promise.kind == RetentionKind::UntilEvent || promise.kind == RetentionKind::Indefinite);
}

bool endsAfterClosure(const RetentionPromise &promise)
{
    const bool starts = promise.trigger == RetentionTrigger::AccountClosure
        || promise.trigger == RetentionTrigger::Request || promise.trigger == RetentionTrigger::ActiveAccount;
    return starts
        && std::any_of(promise.stages.begin(), promise.stages.end(), [](const RetentionStage &stage) {
               return stage.period && stage.action != RetentionAction::Archive;
           });
}

// The subject without the circumstance: "Content after account deletion" speaks of content.
QString bareSubject(const QString &subject, const CuePattern &circumstance)
{
    const auto match = circumstance.find(folded(subject));
    return match && match->start > 0 ? subject.left(match->start) : subject;
}

class RetentionCheck
{
public:
    explicit RetentionCheck(CheckCase &check)
        : m_check(check)
        , m_promises(check.all<RetentionPromise>())
    {
    }

    void startUnstated()
    {
        const CuePattern &start = m_check.book().checks().list(QStringLiteral("states_start"));
        for (const Promise &promise : m_promises)
            if (promise.body->kind == RetentionKind::Fixed && promise.body->trigger == RetentionTrigger::None
                && !start.isIn(folded(promise.commitment->evidence.quote)) && !promise.body->stages.isEmpty()
                && promise.body->stages.first().period
                && promise.body->stages.first().action != RetentionAction::Delete)
                m_check.add({ .code = QStringLiteral("RETENTION_START_UNSTATED"),
                    .from = promise.commitment,
                    .args = { promise.body->subject } });
    }

    // Data the text collects, and no word on how long it stays.
    void gap()
    {
        const QList<Said<DataCategory>> categories = m_check.all<DataCategory>();
        if (m_promises.isEmpty()) {
            if (!categories.isEmpty() && !m_check.has(QStringLiteral("RETENTION_VAGUE")))
                m_check.add({ .code = QStringLiteral("RETENTION_GAP"), .worse = true });
            return;
        }
        QSet<QString> covered;
        for (const Promise &promise : m_promises) {
            const QSet<QString> words = m_check.contentWords(promise.body->subject);
            if (words.isEmpty())
                return; // "all information": everything has its period
            covered += words;
        }
        for (const Said<DataCategory> &category : categories) {
            if (m_check.contentWords(category.body->label).intersects(covered))
                continue;
            for (const QString &item : itemsOf(*category.body))
                if (!m_check.contentWords(item).intersects(covered)) {
                    m_check.add({ .code = QStringLiteral("RETENTION_GAP"),
                        .from = category.commitment,
                        .evidence = m_check.sentenceIn(*category.commitment, CuePattern({ item })),
                        .args = { category.body->label },
                        .cue = item });
                    return;
                }
        }
    }

    // Kept while the account exists, and nothing on what follows.
    void gapAfterClosure()
    {
        const CuePattern &circumstance = m_check.book().checks().list(QStringLiteral("circumstance"));
        QSet<QString> ended;
        bool anyEnd = false, everythingEnds = false;
        for (const Promise &promise : m_promises) {
            if (!endsAfterClosure(*promise.body))
                continue;
            const QSet<QString> words
                = m_check.contentWords(bareSubject(promise.body->subject, circumstance));
            anyEnd = true;
            everythingEnds = everythingEnds || words.isEmpty();
            ended += words;
        }
        if (everythingEnds
            || m_check.book().checks().list(QStringLiteral("closure_covers_all")).isIn(m_check.view().text()))
            return;
        for (const Promise &promise : m_promises)
            if (isWhileAccountExists(*promise.body)
                && !m_check.contentWords(bareSubject(promise.body->subject, circumstance))
                        .intersects(ended)) {
                m_check.add({ .code = QStringLiteral("RETENTION_GAP_AFTER_CLOSURE"),
                    .from = promise.commitment,
                    .args = { promise.body->subject },
                    .worse = !anyEnd });
                return;
            }
    }

    // Names of data that stand in the retention clause and nowhere else.
    void termsUndefined()
    {
        const CuePattern &plain = m_check.book().checks().list(QStringLiteral("plain_terms"));
        for (const Promise &promise : m_promises) {
            const QString subject = folded(promise.body->subject);
            if (!folded(promise.commitment->evidence.quote).contains(subject, Qt::CaseInsensitive))
                continue;
            QStringList words;
            for (const QString &word : subject.split(u' ', Qt::SkipEmptyParts))
                if (word.size() > 3 && !plain.isIn(word))
                    words.append(word);
            const bool unknown = words.size() >= 2
                && std::all_of(words.begin(), words.end(),
                    [&](const QString &word) { return isOnlyIn(word, promise.commitment->evidence.span); });
            if (unknown)
                m_check.add({ .code = QStringLiteral("TERMS_UNDEFINED"),
                    .from = promise.commitment,
                    .args = { promise.body->subject },
                    .cue = subject });
        }
    }

private:
    static QStringList itemsOf(const DataCategory &category)
    {
        return category.items.isEmpty() ? QStringList { category.label } : category.items;
    }

    bool isOnlyIn(const QString &word, TextSpan span) const
    {
        const CuePattern pattern({ word });
        for (auto match = pattern.find(m_check.view().text()); match;
             match = pattern.find(m_check.view().text(), match->end()))
            if (!span.contains(*match))
                return false;
        return true;
    }

    CheckCase &m_check;
    QList<Promise> m_promises;
};

} // namespace

void checkRetentionStructure(CheckCase &check)
{
    RetentionCheck retention(check);
    retention.startUnstated();
    retention.gap();
    retention.gapAfterClosure();
    retention.termsUndefined();
}

} // namespace ck::law
