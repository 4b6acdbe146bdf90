// What a changed sentence speaks of, and how that sharpens what was read from it.
#include "diff/SentenceJudge.h"

#include <algorithm>

namespace ck::diff
{
namespace
{

constexpr int topicReach = 12; // words around a "not" or "only" in which the word it limits is sought
constexpr int vagueDetour = 5; // a word such as "data" is taken only where nothing better is near

ChangeKind kindOf(const Commitment &commitment)
{
    switch (commitment.kind()) {
    case CommitmentKind::Meta:
        return commitment.as<MetaFact>()->field == MetaField::Contact ? ChangeKind::ContactChanged
                                                                      : ChangeKind::Reworded;
    case CommitmentKind::Processor:
        return ChangeKind::ProcessorChanged;
    case CommitmentKind::DataCategory:
        return ChangeKind::DataChanged;
    case CommitmentKind::Purpose:
        return ChangeKind::PurposeChanged;
    case CommitmentKind::Retention:
        return ChangeKind::RetentionChanged;
    case CommitmentKind::Right:
        return ChangeKind::RightChanged;
    case CommitmentKind::Deadline:
        return ChangeKind::DeadlineChanged;
    case CommitmentKind::ChangeNotice:
        return ChangeKind::NoticeChanged;
    case CommitmentKind::Children:
        return ChangeKind::AgeChanged;
    case CommitmentKind::Transfer:
        return ChangeKind::TransferChanged;
    case CommitmentKind::Security:
        return ChangeKind::SecurityChanged;
    case CommitmentKind::Position: {
        const PositionKey key = commitment.as<Position>()->key;
        const bool training = key == PositionKey::AiTraining || key == PositionKey::ThirdPartyTraining;
        return training ? ChangeKind::TrainingChanged : ChangeKind::PositionChanged;
    }
    case CommitmentKind::Cookie:
        return ChangeKind::CookiesChanged;
    }
    return ChangeKind::Reworded;
}

} // namespace

const Topic *SentenceJudge::nearestTopic(const Side &side, int token) const
{
    const Unit &unit = side.units[size_t(side.unitOf[size_t(token)])];
    const auto at = [&](int t) -> const Topic * {
        if (t < unit.first || t >= unit.end())
            return nullptr;
        const QList<int> topics = m_words.topicOf.values(side.tokens[size_t(t)].key);
        return topics.isEmpty() ? nullptr : &m_words.topics[*std::min_element(topics.begin(), topics.end())];
    };
    const Topic *best = nullptr;
    int nearest = topicReach + 1;
    for (int distance = 1; distance <= topicReach; ++distance)
        for (const int t : { token + distance, token - distance })
            if (const Topic *topic = at(t)) {
                const int far = distance
                    + (topic->weight == 0 && topic->kind != ChangeKind::PurposeChanged ? vagueDetour : 0);
                if (far < nearest) {
                    nearest = far;
                    best = topic;
                }
            }
    return best;
}

const Topic *SentenceJudge::topicOf(const Hunk &hunk, const Rest &rest, const Promises &promises) const
{
    QHash<ChangeKind, int> score;
    bool sure = figuresDiffer(hunk, rest) || tellsApart(rest);
    const Unit &first = hunk.oldUnits.empty() ? m_b.units[size_t(hunk.newUnits.front())]
                                              : m_a.units[size_t(hunk.oldUnits.front())];
    const bool isItem = first.kind != BlockKind::Paragraph;
    for (const auto *list : { &promises.olds, &promises.news })
        for (const Commitment *commitment : *list)
            if (const ChangeKind kind = kindOf(*commitment); kind != ChangeKind::Reworded) {
                score[kind] += isItem ? 4 : 2;
                sure = true;
            }
    const auto hear = [&](const Side &side, int token, int weight) {
        for (const int topic : m_words.topicOf.values(side.tokens[size_t(token)].key)) {
            score[m_words.topics[topic].kind] += weight * qMax(1, m_words.topics[topic].weight);
            sure = sure || weight > 1 || m_words.topics[topic].weight > 1;
        }
    };
    // A list item has its subject in the heading above it.
    const auto listen
        = [&](const Side &side, const std::vector<int> &units, const std::vector<int> &changed) {
              for (const int t : changed)
                  hear(side, t, 3);
              for (const int u : units)
                  for (int t = side.units[size_t(u)].first; t < side.units[size_t(u)].end(); ++t)
                      hear(side, t, 1);
              if (units.empty())
                  return;
              const ClauseRange &clause = side.clauses[size_t(side.units[size_t(units.front())].clause)];
              sure = sure || (clause.headingKey != 0 && isItem);
              if (clause.headingKey != 0)
                  for (int t = clause.firstToken; t < side.units[size_t(clause.firstUnit)].end(); ++t)
                      hear(side, t, 1);
          };
    listen(m_a, hunk.oldUnits, rest.gone);
    listen(m_b, hunk.newUnits, rest.come);
    const Topic *best = nullptr;
    for (const Topic &topic : m_words.topics) {
        const bool label = topic.kind == ChangeKind::DateChanged || topic.kind == ChangeKind::VersionChanged;
        if (!label && score.value(topic.kind) > (best ? score.value(best->kind) : 0))
            best = &topic;
    }
    return sure ? best : nullptr;
}

int SentenceJudge::weightOf(ChangeKind kind) const
{
    for (const Topic &topic : m_words.topics)
        if (topic.kind == kind)
            return topic.weight;
    return 0;
}

Direction SentenceJudge::leaning(const HunkWords &words) const
{
    int score = 0;
    const auto weigh = [&](const Side &side, const std::vector<int> &tokens, int sign) {
        for (const int t : tokens) {
            const quint64 key = side.tokens[size_t(t)].key;
            score += sign * (int(m_words.protects.contains(key)) - int(m_words.permits.contains(key)));
        }
    };
    weigh(m_a, words.gone, -1);
    weigh(m_b, words.come, 1);
    return score > 0 ? Direction::Favourable : score < 0 ? Direction::Adverse : Direction::Neutral;
}

bool SentenceJudge::headingSpeaksOf(const Side &side, const std::vector<int> &units, ChangeKind kind) const
{
    if (units.empty())
        return false;
    const ClauseRange &clause = side.clauses[size_t(side.units[size_t(units.front())].clause)];
    if (clause.headingKey == 0)
        return false;
    for (int t = clause.firstToken; t < side.units[size_t(clause.firstUnit)].end(); ++t)
        for (const int topic : m_words.topicOf.values(side.tokens[size_t(t)].key))
            if (m_words.topics[topic].kind == kind)
                return true;
    return false;
}

// Words with a capital that do not begin their sentence, and names such as "fal.ai".
int SentenceJudge::names(const Side &side, const std::vector<int> &tokens) const
{
    return int(std::count_if(tokens.begin(), tokens.end(), [&](int t) {
        const Unit &unit = side.units[size_t(side.unitOf[size_t(t)])];
        const QStringView word = side.span(t, t).in(side.text());
        return t != unit.first && (word.front().isUpper() || word.contains(u'.'));
    }));
}

QString SentenceJudge::sharpened(const QString &rule, const Hunk &hunk, const HunkWords &words) const
{
    const bool prose
        = !hunk.newUnits.empty() && m_b.units[size_t(hunk.newUnits.front())].kind == BlockKind::Paragraph;
    if (rule == QStringLiteral("processor.changed")
        || (prose && rule == QStringLiteral("processor.replaced"))) {
        const int went = names(m_a, words.gone), came = names(m_b, words.come);
        if (came > 2 * went)
            return QStringLiteral("processor.named");
        return went > 2 * came ? QStringLiteral("processor.generic") : rule;
    }
    static const QStringList lists { QStringLiteral("data"), QStringLiteral("purpose"),
        QStringLiteral("security"), QStringLiteral("cookies") };
    const QString family = rule.section(u'.', 0, 0);
    if (lists.contains(family) && rule.endsWith(QLatin1StringView(".changed"))) {
        const Rest left = rest(words);
        if (left.gone.empty() != left.come.empty())
            return family + (left.gone.empty() ? QStringLiteral(".added") : QStringLiteral(".removed"));
    }
    static const QHash<QString, QString> asRetention {
        { QStringLiteral("deadline.added"), QStringLiteral("retention.fixed_delete") },
        { QStringLiteral("deadline.removed"), QStringLiteral("retention.unbounded") },
        { QStringLiteral("deadline.longer"), QStringLiteral("retention.longer") },
        { QStringLiteral("deadline.shorter"), QStringLiteral("retention.shorter") },
    };
    const bool retention
        = !hunk.oldUnits.empty() && headingSpeaksOf(m_a, hunk.oldUnits, ChangeKind::RetentionChanged);
    return retention ? asRetention.value(rule, rule) : rule;
}

} // namespace ck::diff
