// Cue phrases of the check packs, many at once.
//
// A phrase is words with a few signs: `*` ends a word or stands for one ("delet*"), `...` spans words of the
// same sentence, `(a|b)` chooses, `?` after a letter or group makes it optional, `_` is any one letter, `\d`
// and `\w` are a digit and a letter. A hyphen also matches a space or nothing. Letter case counts only in
// phrases that begin with `=` (company forms). Phrases match whole words of folded text (TextView). Of
// several phrases at one place the first counts. No regular expressions: a lint tries some hundred lists on
// one text, and to build so many expressions takes longer than to read the text.
#pragma once

#include "base/TextSpan.h"
#include "law/CuePhrase.h"

#include <QStringList>

namespace ck::law
{

class CuePattern
{
public:
    CuePattern() = default;
    explicit CuePattern(const QStringList &phrases);

    bool isEmpty() const { return m_phrases.empty(); }
    // Why a phrase cannot be read, and so is found nowhere; empty where all can.
    QString problem() const;
    // The first match at or after `from`.
    std::optional<TextSpan> find(const QString &folded, qsizetype from = 0) const;
    bool isIn(const QString &folded) const { return find(folded).has_value(); }

private:
    std::vector<CuePhrase> m_phrases = {};
    FirstChars m_first = {};
};

} // namespace ck::law
