// Who publishes the policy, since when it holds, whom to write to.
#include "compile/extract/Draft.h"

namespace ck::compile
{
namespace
{

constexpr int introSentences = 60; // names of the publisher stand near the top
constexpr qsizetype longestName = 70;

bool isIn(const Reading &reading, const QString &list, const QString &word)
{
    return reading.pack().lists.value(list).contains(word);
}

ContactKind kindOf(const Reading &reading, const QString &address)
{
    const QString local = address.section(u'@', 0, 0).toLower();
    const QString host = address.section(u'@', 1).toLower();
    if (isIn(reading, QStringLiteral("mail.personal"), host))
        return ContactKind::PersonalEmail;
    const auto holds = [&](const QString &list) {
        const QStringList names = reading.pack().lists.value(list);
        return std::any_of(
            names.begin(), names.end(), [&](const QString &name) { return local.contains(name); });
    };
    if (holds(QStringLiteral("mail.privacy")))
        return ContactKind::PrivacyEmail;
    if (holds(QStringLiteral("mail.security")))
        return ContactKind::SecurityEmail;
    return ContactKind::SupportEmail;
}

void readContacts(const Reading &reading, Draft &draft)
{
    const auto &tokens = reading.stream().tokens;
    for (int at = 0; at < int(tokens.size()); ++at) {
        if (tokens[size_t(at)].kind != TokenKind::Email)
            continue;
        const QString address = reading.view(at).toString();
        draft.add(MetaFact { MetaField::Contact, address, kindOf(reading, address) }, { at, at + 1 },
            QStringLiteral("meta.contact.email"));
    }
}

std::optional<DateHit> dateAfter(const Reading &reading, const RuleHit &hit)
{
    const int sentence = hit.sentence;
    const Units &units = reading.pack().units;
    if (const auto date
        = findDate(reading.stream(), { hit.match.tokens.from, reading.sentence(sentence).tokens.to }, units))
        return date;
    // "Last updated" and the date may stand in two lines.
    const bool short_ = reading.sentence(sentence).tokens.size() <= 6;
    if (!short_ || sentence + 1 >= reading.sentenceCount())
        return std::nullopt;
    const TokenRange next = reading.sentence(sentence + 1).tokens;
    return findDate(reading.stream(), { next.from, qMin(next.to, next.from + 6) }, units);
}

// Sample Works LLC ("Sample"): the short name must be part of the long one.
bool echoes(const Reading &reading, const RuleHit &hit, const QString &value)
{
    if (!hit.rule->set[QStringLiteral("echo")].toBool())
        return true;
    const QString alias = reading.words(hit.capture(QLatin1StringView("a")));
    return !alias.isEmpty() && value.contains(alias.section(u' ', 0, 0), Qt::CaseInsensitive);
}

void readDate(const Reading &reading, const RuleHit &hit, MetaField field, Draft &draft)
{
    if (const auto date = dateAfter(reading, hit))
        draft.add(MetaFact { field, date->day.toString(Qt::ISODate) },
            { hit.match.tokens.from, date->tokens.to }, hit.rule->id);
}

} // namespace

void extractMeta(const Reading &reading, Draft &draft)
{
    std::vector<const RuleHit *> hits;
    for (const RuleHit &hit : reading.hits(RuleKind::Meta))
        hits.push_back(&hit);
    const auto rank = [](const RuleHit *hit) { return hit->rule->set[QStringLiteral("rank")].toInt(50); };
    std::stable_sort(
        hits.begin(), hits.end(), [&](const RuleHit *a, const RuleHit *b) { return rank(a) > rank(b); });
    for (const RuleHit *hit : hits) {
        const auto field = fromCode<MetaField>(hit->rule->text(QLatin1StringView("field")));
        if (!field)
            continue;
        if (*field == MetaField::EffectiveDate || *field == MetaField::LastUpdated) {
            readDate(reading, *hit, *field, draft);
            continue;
        }
        // In a heading every word has a capital; only a title names its publisher.
        const BlockKind block = reading.document().blocks[reading.sentence(hit->sentence).block].kind;
        if (*field == MetaField::Organisation && block == BlockKind::Heading
            && !hit->rule->set[QStringLiteral("heading")].toBool())
            continue;
        const bool contact = *field == MetaField::Contact;
        if (!contact && *field != MetaField::Version && hit->sentence > introSentences
            && !hit->rule->set[QStringLiteral("anywhere")].toBool())
            continue;
        QString value = reading.words(hit->capture(QLatin1StringView("v")));
        if (*field == MetaField::Version) // "2.0 — effective 1 March": the label is one word
            value = value.section(u' ', 0, 0);
        if (value.isEmpty() || value.size() > longestName || !echoes(reading, *hit, value))
            continue;
        draft.add(MetaFact { *field, value, contact ? ContactKind::Unresolved : ContactKind::None },
            quoteOf(reading, *hit), hit->rule->id);
    }
    readContacts(reading, draft);
}

} // namespace ck::compile
