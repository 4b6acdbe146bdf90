// Number words, units of time and months of a language, and the periods and dates written with them.
#pragma once

#include "compile/engine/Token.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace ck::compile
{

struct Units {
    QHash<WordId, TimeUnit> units;
    QHash<WordId, int> numbers; // "thirty" …
    QHash<WordId, int> months; // 1 … 12
    QSet<WordId> businessWords; // "business", "working" before "days"
    QSet<WordId> fillers; // "calendar", "consecutive": between number and unit, without meaning
    QSet<WordId> articles; // "a", "one": a number only after a word of articleCues
    QSet<WordId> articleCues; // "within", "for" …
    QSet<WordId> rangeWords; // "to", "or", "and" between two numbers of a range
};

struct DateHit {
    TokenRange tokens;
    QDate day;
};

Units unitsFromJson(const QJsonObject &json, WordTable &words);

// Notes every length of time of the stream: "thirty (30) days", "24h", "6-12 months" (the longer counts).
void findPeriods(TokenStream &stream, const Units &units);

// The first complete date of a range: "May 1, 2026", "1st of May 2026", "2026-05-01", "01/05/2026"
// (month first unless that cannot be), "1.5.2026" (day first).
std::optional<DateHit> findDate(const TokenStream &stream, TokenRange range, const Units &units);

} // namespace ck::compile
