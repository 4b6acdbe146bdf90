#include "law/CheckCase.h"

namespace ck::law
{
namespace
{

bool countsAsRead(const Commitment &commitment)
{
    return commitment.review != ReviewState::Rejected
        && (commitment.confidence == Confidence::Sure || commitment.review == ReviewState::Confirmed);
}

QList<const Commitment *> readCommitments(const Compilation &compilation)
{
    QList<const Commitment *> list;
    for (const Commitment &commitment : compilation.commitments)
        if (countsAsRead(commitment))
            list.append(&commitment);
    return list;
}

QString withoutPlural(QString word)
{
    if (word.size() > 4 && word.endsWith(QLatin1StringView("ies")))
        return word.chopped(3) + u'y';
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(QLatin1StringView("ss")))
        word.chop(1);
    return word;
}

} // namespace

CheckCase::CheckCase(const LawBook &book, const Compilation &compilation, const QStringList &regimes)
    : m_book(book)
    , m_regimes(regimes)
    , m_view(compilation.document)
    , m_commitments(readCommitments(compilation))
{
}

void CheckCase::add(const Remark &remark)
{
    const auto entry = m_book.findingCodes().constFind(remark.code);
    if (entry == m_book.findingCodes().constEnd() || !entry->appliesTo(m_regimes) || has(remark.code))
        return;
    Finding finding = findingOf(m_book.findingCodes(), remark.code, remark.worse);
    finding.severity = remark.severity.value_or(finding.severity);
    finding.args = remark.args;
    finding.evidence = remark.evidence;
    if (!finding.evidence && remark.from && !remark.from->evidence.quote.isEmpty())
        finding.evidence = remark.from->evidence;
    finding.against = remark.against;
    if (finding.evidence)
        finding.clause = remark.from ? clauseOf(*remark.from) : m_view.clauseAt(finding.evidence->span.start);
    finding.cue = remark.cue;
    if (remark.from)
        finding.version = remark.from->version;
    m_findings.append(finding);
}

bool CheckCase::has(const QString &code) const
{
    return std::any_of(
        m_findings.begin(), m_findings.end(), [&](const Finding &finding) { return finding.code == code; });
}

void CheckCase::drop(const QString &code)
{
    m_findings.removeIf([&](const Finding &finding) { return finding.code == code; });
}

QString CheckCase::clauseOf(const Commitment &commitment) const
{
    return commitment.clause.isEmpty() ? m_view.clauseAt(commitment.evidence.span.start) : commitment.clause;
}

Evidence CheckCase::sentenceIn(const Commitment &commitment, const CuePattern &cue) const
{
    const TextSpan span = commitment.evidence.span;
    const auto match = cue.find(m_view.text(), span.start);
    return match && span.contains(*match) ? m_view.sentence(*match) : commitment.evidence;
}

QSet<QString> CheckCase::contentWords(const QString &text) const
{
    const CuePattern &stop = m_book.checks().list(QStringLiteral("stop_words"));
    QSet<QString> words;
    QString word;
    for (const QChar c : folded(text).toLower() + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (!word.isEmpty() && !stop.isIn(word))
            words.insert(withoutPlural(word));
        word.clear();
    }
    return words;
}

} // namespace ck::law
