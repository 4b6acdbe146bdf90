// Cue phrases of the check packs, many at once.
//
// A phrase is words with a few signs: `*` ends a word or stands for one ("delet*"), `...` spans words of the
// same sentence, `(a|b)` chooses, `?` after a letter or group makes it optional, `_` is any one letter, `\d`
// and `\w` are a digit and a letter. A hyphen also matches a space or nothing. Letter case counts only in
// phrases that begin with `=` (company forms). Phrases match whole words of folded text (TextView).
#pragma once

#include "base/TextSpan.h"

#include <QRegularExpression>
#include <QStringList>
#include <optional>

namespace ck::law
{

class CuePattern
{
public:
    CuePattern() = default;
    explicit CuePattern(const QStringList &phrases);

    bool isEmpty() const { return m_empty; }
    // Why the phrases cannot be compiled; empty where they can.
    QString problem() const;
    // The first match at or after `from`.
    std::optional<TextSpan> find(const QString &folded, qsizetype from = 0) const;
    bool isIn(const QString &folded) const { return find(folded).has_value(); }

private:
    bool m_empty = true;
    QRegularExpression m_expression;
};

} // namespace ck::law
