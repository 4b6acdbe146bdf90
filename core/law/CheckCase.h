// One text under examination: what counts as read in it, and the findings made so far.
#pragma once

#include "domain/Compilation.h"
#include "law/LawBook.h"
#include "law/TextView.h"

#include <QSet>

namespace ck::law
{

template <typename T>
struct Said {
    const Commitment *commitment = nullptr;
    const T *body = nullptr;
};

// What a check wants to say. Severity and citation come from the catalogue.
struct Remark {
    QString code = {};
    const Commitment *from = nullptr; // gives the evidence, where there is no other
    std::optional<Evidence> evidence = {};
    std::optional<Evidence> against = {};
    QStringList args = {};
    QString cue = {};
    bool worse = false;
    std::optional<Severity> severity = {};
};

class CheckCase
{
public:
    CheckCase(const LawBook &book, const Compilation &compilation, const QStringList &regimes);

    const LawBook &book() const { return m_book; }
    const TextView &view() const { return m_view; }
    // Everything that counts as read: not rejected, and sure or confirmed.
    const QList<const Commitment *> &commitments() const { return m_commitments; }
    template <typename T>
    QList<Said<T>> all() const
    {
        QList<Said<T>> found;
        for (const Commitment *commitment : m_commitments)
            if (const T *body = commitment->as<T>())
                found.append({ commitment, body });
        return found;
    }

    // Adds one finding per code: the first place that shows it. Ignored where no wanted regime asks for it.
    void add(const Remark &remark);
    bool has(const QString &code) const;
    void drop(const QString &code);
    QList<Finding> takeFindings() { return std::move(m_findings); }

    // Clause of a commitment, by its evidence where it does not say.
    QString clauseOf(const Commitment &commitment) const;
    // The sentence that holds the first match of `cue` inside the commitment's words; its whole evidence
    // otherwise.
    Evidence sentenceIn(const Commitment &commitment, const CuePattern &cue) const;
    // Words that carry meaning, lower case, without plural endings.
    QSet<QString> contentWords(const QString &text) const;

private:
    const LawBook &m_book;
    QStringList m_regimes;
    TextView m_view;
    QList<const Commitment *> m_commitments;
    QList<Finding> m_findings = {};
};

// The checks that compare commitments with each other; the packs hold the others.
void checkRetentionStructure(CheckCase &check);
void checkRecipientStructure(CheckCase &check);
void checkTransferStructure(CheckCase &check);
void checkContradictions(CheckCase &check);

} // namespace ck::law
