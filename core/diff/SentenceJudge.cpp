#include "diff/SentenceJudge.h"

#include <algorithm>

namespace ck::diff
{

namespace
{

constexpr int labelWords = 8; // a line that only tells a date or version

const QString plain = QStringLiteral("wording.changed");

} // namespace

bool SentenceJudge::isAddress(const Side &side, int token) const
{
    return side.span(token, token).in(side.text()).contains(u'@');
}

bool SentenceJudge::touchesAddress(const HunkWords &words) const
{
    const auto inOld = [this](int t) { return isAddress(m_a, t); };
    const auto inNew = [this](int t) { return isAddress(m_b, t); };
    return std::any_of(words.gone.begin(), words.gone.end(), inOld)
        || std::any_of(words.come.begin(), words.come.end(), inNew);
}

bool SentenceJudge::isDateWord(const Side &side, int token) const
{
    const Token &t = side.tokens[size_t(token)];
    if (t.kind == TokenKind::Number || m_words.months.contains(t.key))
        return true;
    const QStringView word = side.span(token, token).in(side.text());
    return word.size() <= 10 && !word.isEmpty() && word.front().isDigit() && word.size() > 2
        && std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) >= word.size() - 2;
}

bool SentenceJudge::followsReference(const Side &side, int token) const
{
    const bool figure = side.tokens[size_t(token)].length > 0
        && side.text()[qsizetype(side.tokens[size_t(token)].start)].isDigit();
    return figure && token > 0 && m_words.references.contains(side.tokens[size_t(token - 1)].key);
}

SentenceJudge::Rest SentenceJudge::rest(const HunkWords &words) const
{
    Rest rest;
    QHash<quint64, int> balance;
    for (const int t : words.gone)
        ++balance[folded(m_a.tokens[size_t(t)].key)];
    for (const int t : words.come) {
        const quint64 key = folded(m_b.tokens[size_t(t)].key);
        if (m_words.filler.contains(key) || followsReference(m_b, t))
            continue;
        if (int &left = balance[key]; left > 0)
            --left;
        else
            rest.come.push_back(t);
    }
    for (const int t : words.gone) {
        const quint64 key = folded(m_a.tokens[size_t(t)].key);
        if (m_words.filler.contains(key) || followsReference(m_a, t))
            continue;
        if (int &left = balance[key]; left > 0) {
            --left;
            rest.gone.push_back(t);
        }
    }
    return rest;
}

Judgement SentenceJudge::contact(const HunkWords &words) const
{
    const auto find = [&](const Side &side, const std::vector<int> &tokens) -> QString {
        for (const int t : tokens)
            if (isAddress(side, t))
                return side.span(t, t).in(side.text()).toString();
        return {};
    };
    const auto isFree = [&](const QString &address) {
        return m_words.freeMail.contains(address.section(u'@', 1).toLower());
    };
    const QString from = find(m_a, words.gone), to = find(m_b, words.come);
    const QString rule = from.isEmpty() ? QStringLiteral("contact.resolved")
        : to.isEmpty()                  ? QStringLiteral("contact.unresolved")
        : isFree(from) && !isFree(to)   ? QStringLiteral("contact.role_address")
                                        : QStringLiteral("contact.changed");
    return { rule, ChangeKind::ContactChanged, { from, to } };
}

std::optional<Judgement> SentenceJudge::dateOrVersion(const Hunk &hunk, const Rest &rest) const
{
    // "Last updated" may come together with its day.
    const auto labels = [&](const Side &side, int t) {
        const Unit &unit = side.units[size_t(side.unitOf[size_t(t)])];
        return unit.words <= labelWords && (hunk.oldUnits.empty() || hunk.newUnits.empty());
    };
    const auto oldDate = [&](int t) { return isDateWord(m_a, t) || labels(m_a, t); };
    const auto newDate = [&](int t) { return isDateWord(m_b, t) || labels(m_b, t); };
    if (!std::all_of(rest.gone.begin(), rest.gone.end(), oldDate)
        || !std::all_of(rest.come.begin(), rest.come.end(), newDate))
        return {};
    const auto speaksOf = [&](ChangeKind kind) {
        const auto in = [&](const Side &side, const std::vector<int> &units) {
            for (const int u : units)
                for (int t = side.units[size_t(u)].first; t < side.units[size_t(u)].end(); ++t)
                    for (const int topic : m_words.topicOf.values(side.tokens[size_t(t)].key))
                        if (m_words.topics[topic].kind == kind)
                            return true;
            return false;
        };
        return in(m_a, hunk.oldUnits) || in(m_b, hunk.newUnits);
    };
    const auto hasUnit
        = [&](const Side &side, const std::vector<int> &units) { return !lengths(side, units).isEmpty(); };
    const auto hasDate = [&](const Side &side, const std::vector<int> &tokens) {
        return std::any_of(tokens.begin(), tokens.end(), [&](int t) { return isDateWord(side, t); });
    };
    if (!hasDate(m_a, rest.gone) && !hasDate(m_b, rest.come))
        return {};
    if (hasUnit(m_a, hunk.oldUnits) || hasUnit(m_b, hunk.newUnits))
        return {};
    if (speaksOf(ChangeKind::VersionChanged))
        return Judgement { QStringLiteral("version.changed"), ChangeKind::VersionChanged, {} };
    if (speaksOf(ChangeKind::DateChanged))
        return Judgement { QStringLiteral("date.changed"), ChangeKind::DateChanged, {} };
    return {};
}

// Only a "not", "only" or "unless" came or went: what it limited says which promise it was.
std::optional<Judgement> SentenceJudge::smallWords(const Rest &rest) const
{
    struct Family {
        const QSet<quint64> &words;
        const char *name;
    };
    const Family families[] { { m_words.negations, "negation" }, { m_words.limits, "limit" },
        { m_words.conditions, "condition" } };
    const auto familyOf = [&](const Side &side, int t) -> const char * {
        for (const Family &family : families)
            if (family.words.contains(side.tokens[size_t(t)].key))
                return family.name;
        return nullptr;
    };
    const auto all = [&](const Side &side, const std::vector<int> &tokens) {
        return std::all_of(tokens.begin(), tokens.end(), [&](int t) { return familyOf(side, t) != nullptr; });
    };
    if (rest.isEmpty() || !all(m_a, rest.gone) || !all(m_b, rest.come))
        return {};
    const bool dropped = !rest.gone.empty();
    const Side &side = dropped ? m_a : m_b;
    const int token = dropped ? rest.gone.front() : rest.come.front();
    const Topic *topic = nearestTopic(side, token);
    if (!topic)
        return {};
    const QString rule = QLatin1StringView(familyOf(side, token))
        + (dropped ? QStringLiteral(".dropped") : QStringLiteral(".added"));
    return Judgement { rule, topic->kind, { side.span(token, token).in(side.text()).toString() } };
}

bool SentenceJudge::figuresDiffer(const Hunk &hunk, const Rest &rest) const
{
    const auto figure = [](const Side &side, const std::vector<int> &tokens) {
        return std::any_of(tokens.begin(), tokens.end(),
            [&](int t) { return side.tokens[size_t(t)].kind == TokenKind::Number; });
    };
    return figure(m_a, rest.gone) || figure(m_b, rest.come)
        || lengths(m_a, hunk.oldUnits) != lengths(m_b, hunk.newUnits);
}

// Whether a "not", "only" or "unless" is among the words.
bool SentenceJudge::tellsApart(const Rest &rest) const
{
    const auto small = [&](const Side &side, const std::vector<int> &tokens) {
        return std::any_of(tokens.begin(), tokens.end(), [&](int t) {
            const quint64 key = side.tokens[size_t(t)].key;
            return m_words.negations.contains(key) || m_words.limits.contains(key)
                || m_words.conditions.contains(key);
        });
    };
    return small(m_a, rest.gone) || small(m_b, rest.come);
}

QList<double> SentenceJudge::lengths(const Side &side, const std::vector<int> &units) const
{
    QList<double> days;
    for (const int u : units)
        for (int t = side.units[size_t(u)].first + 1; t < side.units[size_t(u)].end(); ++t) {
            const auto unit = m_words.units.constFind(side.tokens[size_t(t)].key);
            if (unit == m_words.units.cend())
                continue;
            const Token &before = side.tokens[size_t(t - 1)];
            const int amount = before.kind == TokenKind::Number
                ? side.span(t - 1, t - 1).in(side.text()).toInt()
                : m_words.numbers.value(before.key, 0);
            if (amount > 0)
                days.append(approximateDays({ amount, *unit }));
        }
    return days;
}

QString SentenceJudge::lengthRule(const Hunk &hunk, const Rest &rest, const Topic &topic) const
{
    double difference = 0;
    if (topic.kind == ChangeKind::AgeChanged) {
        if (rest.gone.size() != 1 || rest.come.size() != 1)
            return {};
        const auto value = [](const Side &side, int t) { return side.span(t, t).in(side.text()).toInt(); };
        difference = value(m_b, rest.come.front()) - value(m_a, rest.gone.front());
        return difference < 0 ? QStringLiteral("age.lower") : QStringLiteral("age.higher");
    }
    const QList<double> before = lengths(m_a, hunk.oldUnits), after = lengths(m_b, hunk.newUnits);
    if (before.size() != after.size() || before == after)
        return {};
    for (qsizetype i = 0; i < before.size(); ++i)
        difference += after[i] - before[i];
    const QString rule
        = topic.family + (difference > 0 ? QStringLiteral(".longer") : QStringLiteral(".shorter"));
    return m_pack.rules.contains(rule) ? rule : QString();
}

// A list line of vendors begins with the vendor: another first name is another vendor.
QString SentenceJudge::vendorRule(const Hunk &hunk, const HunkWords &words) const
{
    const Unit &before = m_a.units[size_t(hunk.oldUnits.front())],
               &after = m_b.units[size_t(hunk.newUnits.front())];
    if (before.kind == BlockKind::Paragraph || after.kind == BlockKind::Paragraph || words.gone.empty()
        || words.come.empty() || words.gone.front() != before.first || words.come.front() != after.first)
        return {};
    const bool wasClass = m_words.filler.contains(m_a.tokens[size_t(before.first)].key);
    const bool isClass = m_words.filler.contains(m_b.tokens[size_t(after.first)].key);
    if (wasClass != isClass)
        return wasClass ? QStringLiteral("processor.named") : QStringLiteral("processor.generic");
    return QStringLiteral("processor.replaced");
}

Judgement SentenceJudge::judge(const Hunk &hunk, const HunkWords &words, const Promises &promises) const
{
    const Rest rest = this->rest(words);
    if (rest.isEmpty())
        return { plain, ChangeKind::Reworded, {} };
    if (touchesAddress(words))
        return contact(words);
    if (const auto label = dateOrVersion(hunk, rest))
        return *label;
    const bool bothSides = !hunk.oldUnits.empty() && !hunk.newUnits.empty();
    if (bothSides)
        if (const auto small = smallWords(rest))
            return *small;
    const Topic *topic = topicOf(hunk, rest, promises);
    if (!topic)
        return { plain, ChangeKind::Reworded, {} };
    QString rule = bothSides ? lengthRule(hunk, rest, *topic) : QString();
    if (bothSides && topic->kind == ChangeKind::ProcessorChanged)
        rule = vendorRule(hunk, words);
    if (rule.isEmpty()) {
        const QString what = bothSides ? QStringLiteral(".changed")
            : hunk.oldUnits.empty()    ? QStringLiteral(".added")
                                       : QStringLiteral(".removed");
        rule = m_pack.rules.contains(topic->family + what) ? topic->family + what
                                                           : topic->family + QStringLiteral(".changed");
    }
    const auto kind = m_pack.rules.value(rule).kind;
    return { rule, kind ? *kind : topic->kind, {} };
}

} // namespace ck::diff
