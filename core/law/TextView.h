// A document as the checks read it: quotes, dashes and spaces folded, marks that are no words left out,
// places where one statement cannot run into the next marked. Positions are those of the document's text.
#pragma once

#include "domain/Commitment.h"
#include "domain/Document.h"

namespace ck::law
{

// Quotes, dashes and spaces made plain, of the same length as `text`. Line breaks become spaces.
QString folded(QStringView text);

class TextView
{
public:
    explicit TextView(const Document &document);

    const QString &text() const { return m_folded; }
    // The sentence or list line around a match, in the document's own words.
    Evidence sentence(TextSpan match) const;
    // The sentence as folded text.
    QString sentenceText(TextSpan match) const
    {
        return m_folded.mid(bounds(match).start, bounds(match).length);
    }
    QString clauseAt(qsizetype position) const; // Clause::label(); empty where the document has no clauses

private:
    TextSpan bounds(TextSpan match) const;

    const Document &m_document;
    QString m_folded;
};

} // namespace ck::law
