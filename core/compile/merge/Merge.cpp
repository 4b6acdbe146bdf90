#include "compile/merge/Merge.h"

#include "compile/VendorCatalogue.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace ck::compile
{
namespace
{

constexpr qsizetype mostWords = 40; // purposes or data kept for one vendor
constexpr qsizetype mostQuotes = 12; // further quotes kept with an item; more prove nothing more

QString key(const MetaFact &fact)
{
    const bool contact = fact.field == MetaField::Contact;
    return toCode(fact.field) + (contact ? fact.value.toLower() : QString());
}
// "third-party AI providers" and "AI model providers" are one class of vendor.
QString classKey(const QString &name)
{
    static const QSet<QString> idle { QStringLiteral("third"), QStringLiteral("party"),
        QStringLiteral("model"), QStringLiteral("external"), QStringLiteral("our"),
        QStringLiteral("service") };
    QStringList words = name.toLower().replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 2)
        words.removeIf([](const QString &word) { return idle.contains(word); });
    return words.join(u' ');
}
QString key(const ProcessorDisclosure &party)
{
    return party.named ? foldedName(party.name) : classKey(party.name);
}
QString key(const DataCategory &category)
{
    return category.label.toLower() + category.items.join(u',').toLower();
}
QString key(const PurposeStatement &purpose)
{
    return purpose.label.toLower();
}
QString key(const RetentionPromise &promise)
{
    QString out = promise.subject.toLower() + toCode(promise.trigger) + toCode(promise.kind);
    for (const RetentionStage &stage : promise.stages)
        out += toCode(stage.action) + (stage.period ? QString::number(stage.period->amount) : QString());
    return out;
}
QString key(const RightGrant &grant)
{
    return toCode(grant.right);
}
QString key(const DeadlinePromise &deadline)
{
    return toCode(deadline.what) + QString::number(deadline.period.amount) + toCode(deadline.period.unit);
}
QString key(const ChangeNotice &)
{
    return QStringLiteral("notice");
}
QString key(const ChildrenRule &)
{
    return QStringLiteral("children");
}
QString key(const TransferStatement &transfer)
{
    return transfer.to.join(u',') + transfer.mechanisms.join(u',');
}
QString key(const SecurityMeasure &measure)
{
    return measure.measure.toLower();
}
QString key(const Position &position)
{
    return toCode(position.key);
}
QString key(const CookieUse &use)
{
    return toCode(use.kind);
}

void unite(QStringList &all, const QStringList &more)
{
    for (const QString &item : more)
        if (all.size() < mostWords && !all.contains(item, Qt::CaseInsensitive))
            all.append(item);
}

// A vendor named twice: what the surer mention says counts, the other one adds to it.
void unite(ProcessorDisclosure &main, const ProcessorDisclosure &more)
{
    unite(main.purposes, more.purposes);
    unite(main.data, more.data);
    unite(main.aliases, more.aliases);
    unite(main.products, more.products);
    if (main.condition.isEmpty() && main.certainty == more.certainty)
        main.condition = more.condition;
    if (main.role == PartyRole::Unspecified)
        main.role = more.role;
    if (more.certainty == Certainty::Definite)
        main.certainty = Certainty::Definite;
}

void unite(Commitment &main, const Commitment &more)
{
    if (auto *party = std::get_if<ProcessorDisclosure>(&main.body))
        unite(*party, std::get<ProcessorDisclosure>(more.body));
    if (auto *grant = std::get_if<RightGrant>(&main.body); grant && grant->channel.isEmpty())
        grant->channel = std::get<RightGrant>(more.body).channel;
    const auto covers = [&](const Evidence &evidence) { return evidence.span.overlaps(more.evidence.span); };
    if (main.also.size() < mostQuotes && !covers(main.evidence)
        && std::none_of(main.also.begin(), main.also.end(), covers))
        main.also.append(more.evidence);
}

} // namespace

QList<Commitment> merged(QList<Commitment> commitments)
{
    QList<Commitment> out;
    QHash<QString, qsizetype> seen;
    std::stable_sort(commitments.begin(), commitments.end(), [](const Commitment &a, const Commitment &b) {
        return std::tuple(a.kind(), a.confidence) < std::tuple(b.kind(), b.confidence);
    });
    for (const Commitment &commitment : commitments) {
        const QString name = std::visit([](const auto &body) { return key(body); }, commitment.body);
        const QString full = QString::number(int(commitment.kind())) + u'/' + name;
        const auto found = seen.constFind(full);
        if (found == seen.constEnd()) {
            seen.insert(full, out.size());
            out.append(commitment);
        } else {
            unite(out[*found], commitment);
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Commitment &a, const Commitment &b) {
        return std::tuple(a.kind(), a.evidence.span.start) < std::tuple(b.kind(), b.evidence.span.start);
    });
    return out;
}

void addUnstatedPositions(QList<Commitment> &commitments)
{
    const auto position = [&](PositionKey wanted) {
        return std::any_of(commitments.begin(), commitments.end(), [&](const Commitment &c) {
            const auto *body = c.as<Position>();
            return body && body->key == wanted && c.confidence == Confidence::Sure;
        });
    };
    for (const auto &entry : EnumCodes<PositionKey>::entries)
        if (!position(entry.value))
            commitments.append({ .id = CommitmentId::make(), .body = Position { .key = entry.value } });
    std::stable_sort(commitments.begin(), commitments.end(),
        [](const Commitment &a, const Commitment &b) { return a.kind() < b.kind(); });
}

} // namespace ck::compile
