// Where extractors put what they read. Spans become evidence here, so that none can be without.
#pragma once

#include "compile/structure/Reading.h"

namespace ck::compile
{

class Draft
{
public:
    explicit Draft(const Reading &reading)
        : m_reading(reading)
    {
    }

    // Adds a commitment proved by a range of tokens; without tokens nothing is added.
    Commitment *add(CommitmentBody body, TokenRange evidence, const QString &rule,
        Confidence confidence = Confidence::Sure);
    void addAlso(Commitment *commitment, TokenRange evidence);
    QList<Commitment> &commitments() { return m_commitments; }
    Evidence evidence(TokenRange range) const;

private:
    const Reading &m_reading;
    QList<Commitment> m_commitments;
};

// The tokens a rule quotes for a hit.
TokenRange quoteOf(const Reading &reading, const RuleHit &hit);
// The sentence without its full stop where the block goes on, and with it where the block ends.
TokenRange sentenceRange(const Reading &reading, int sentence);

void extractMeta(const Reading &reading, Draft &draft);
void extractProcessors(const Reading &reading, Draft &draft);
void extractData(const Reading &reading, Draft &draft);
void extractPurposes(const Reading &reading, Draft &draft);
void extractRetention(const Reading &reading, Draft &draft);
void extractRights(const Reading &reading, Draft &draft);
void extractDeadlines(const Reading &reading, Draft &draft);
void extractNotice(const Reading &reading, Draft &draft);
void extractChildren(const Reading &reading, Draft &draft);
void extractTransfers(const Reading &reading, Draft &draft);
void extractSecurity(const Reading &reading, Draft &draft);
void extractPositions(const Reading &reading, Draft &draft);
void extractCookies(const Reading &reading, Draft &draft);

} // namespace ck::compile
