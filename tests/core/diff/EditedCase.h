// One version pair with the changes a reviewer expects, and how they compare with what was found.
#pragma once

#include "domain/PolicyDiff.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ck::test
{

struct Score {
    int expected = 0, found = 0, hits = 0;
    QStringList missed, extra;

    double recall() const { return expected ? double(hits) / expected : 1.0; }
    double precision() const { return found ? double(hits) / found : 1.0; }
};

inline bool overlaps(const QString &x, const QString &y)
{
    return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x) || [&] {
        // Phrases cut at other places: half of the shorter one's words in common.
        const QStringList a = x.toLower().split(u' ', Qt::SkipEmptyParts),
                          b = y.toLower().split(u' ', Qt::SkipEmptyParts);
        const QStringList &small = a.size() < b.size() ? a : b, &large = a.size() < b.size() ? b : a;
        qsizetype common = 0;
        for (const QString &word : small)
            common += large.contains(word);
        return common * 2 >= small.size();
    }());
}

// Same kind, and the words of one side meet (or neither has any); material and direction must agree too.
inline bool agrees(const PolicyChange &change, const QJsonObject &wanted, bool strict)
{
    if (toCode(change.kind) != wanted["kind"].toString() || change.material != wanted["material"].toBool())
        return false;
    if (strict && toCode(change.direction) != wanted["direction"].toString())
        return false;
    const QString before = wanted["old"].toString(), after = wanted["new"].toString();
    if (before.isEmpty() && after.isEmpty())
        return true;
    return overlaps(change.before ? change.before->quote : QString(), before)
        || overlaps(change.after ? change.after->quote : QString(), after);
}

inline QString described(const PolicyChange &change)
{
    return QStringLiteral("%1 [%2] %3/%4 %5\n      - %6\n      + %7")
        .arg(toCode(change.kind), change.rule, change.clause, change.clauseNew, toCode(change.direction),
            change.before ? change.before->quote : QStringLiteral("(nothing)"),
            change.after ? change.after->quote : QStringLiteral("(nothing)"));
}

inline Score score(const QList<PolicyChange> &changes, const QJsonArray &wanted, bool strict = false)
{
    Score out;
    out.expected = int(wanted.size());
    out.found = int(changes.size());
    QList<PolicyChange> open = changes;
    for (const QJsonValue &value : wanted) {
        const auto hit = std::find_if(open.begin(), open.end(),
            [&](const PolicyChange &c) { return agrees(c, value.toObject(), strict); });
        if (hit == open.end()) {
            out.missed.append(QStringLiteral("%1 (%2): %3 -> %4")
                                  .arg(value["kind"].toString(), value["direction"].toString(),
                                      value["old"].toString(), value["new"].toString()));
        } else {
            open.erase(hit);
            ++out.hits;
        }
    }
    for (const PolicyChange &change : open)
        out.extra.append(described(change));
    return out;
}

} // namespace ck::test
