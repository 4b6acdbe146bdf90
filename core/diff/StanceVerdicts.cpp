// Rights, positions, and the lists of purposes, data, measures, cookies, contacts and dates.
#include "diff/Readable.h"
#include "diff/Verdict.h"

namespace ck::diff
{
namespace
{

QString rightOf(const Commitment &c)
{
    return toCode(c.as<RightGrant>()->right);
}
QString cookieOf(const Commitment &c)
{
    return toCode(c.as<CookieUse>()->kind);
}
QString metaOf(const Commitment &c)
{
    return toCode(c.as<MetaFact>()->field);
}
QString labelOf(const Commitment &c)
{
    if (const auto *data = c.as<DataCategory>())
        return foldedName(data->label);
    if (const auto *purpose = c.as<PurposeStatement>())
        return foldedName(purpose->label);
    return foldedName(c.as<SecurityMeasure>()->measure);
}

// How far a stance goes against people: 0 not at all … 4 without a choice; -1 where nothing is said.
int reach(PositionValue value)
{
    switch (value) {
    case PositionValue::No:
        return 0;
    case PositionValue::OptIn:
        return 1;
    case PositionValue::OptOut:
        return 2;
    case PositionValue::PlanDependent:
        return 3;
    case PositionValue::Yes:
        return 4;
    case PositionValue::Unstated:
        break;
    }
    return -1;
}

bool isTraining(PositionKey key)
{
    return key == PositionKey::AiTraining || key == PositionKey::ThirdPartyTraining;
}

QString positionRule(PositionKey key, PositionValue from, PositionValue to)
{
    const QString family = isTraining(key) ? QStringLiteral("training") : QStringLiteral("position");
    const int before = reach(from), after = reach(to);
    if (before < 0) // what nobody was told before: a denial is good news, a practice is not
        return family
            + (after == 0       ? QStringLiteral(".better")
                    : after > 1 ? QStringLiteral(".worse")
                                : QStringLiteral(".added"));
    if (after < 0) { // a promise that disappears
        if (before > 1)
            return family + QStringLiteral(".changed");
        return isTraining(key) ? QStringLiteral("training.removed") : QStringLiteral("position.withdrawn");
    }
    if (before == after)
        return family + QStringLiteral(".changed");
    return family + (after > before ? QStringLiteral(".worse") : QStringLiteral(".better"));
}

bool isAddress(const MetaFact &fact)
{
    return fact.contact != ContactKind::None && fact.contact != ContactKind::Unresolved;
}

QString contactRule(const MetaFact &from, const MetaFact &to)
{
    if (isAddress(from) != isAddress(to))
        return isAddress(to) ? QStringLiteral("contact.resolved") : QStringLiteral("contact.unresolved");
    const bool role = from.contact == ContactKind::PersonalEmail && to.contact != ContactKind::PersonalEmail;
    return role ? QStringLiteral("contact.role_address") : QStringLiteral("contact.changed");
}

bool repeats(const Compilation &side, const Commitment &commitment)
{
    return std::any_of(side.commitments.begin(), side.commitments.end(),
        [&](const Commitment &other) { return counts(other) && other.body == commitment.body; });
}

} // namespace

QList<Verdict> rightVerdicts(const Promises &promises)
{
    QList<Verdict> out;
    for (const PromisePair &pair : pairUp(promises, CommitmentKind::Right, rightOf)) {
        const auto *from = pair.before ? pair.before->as<RightGrant>() : nullptr;
        const auto *to = pair.after ? pair.after->as<RightGrant>() : nullptr;
        QString rule = QStringLiteral("right.channel");
        if (!from || !to)
            rule = to ? QStringLiteral("right.added") : QStringLiteral("right.removed");
        else if (from->right != to->right)
            rule = QStringLiteral("right.changed");
        else if (from->condition.isEmpty() != to->condition.isEmpty())
            rule = to->condition.isEmpty() ? QStringLiteral("right.condition_dropped")
                                           : QStringLiteral("right.condition_added");
        else if (from->condition != to->condition)
            rule = QStringLiteral("right.changed");
        out.append(verdict(rule, pair, { toCode((to ? to : from)->right) }));
    }
    return out;
}

QList<Verdict> positionVerdicts(const Promises &promises)
{
    QList<Verdict> out;
    QSet<PositionKey> done;
    for (const auto *list : { &promises.olds, &promises.news })
        for (const Commitment *commitment : *list) {
            const auto *position = commitment->as<Position>();
            if (!position || done.contains(position->key))
                continue;
            done.insert(position->key);
            const Commitment *before = promises.oldAll->position(position->key);
            const Commitment *after = promises.newAll->position(position->key);
            const PositionValue from = before ? before->as<Position>()->value : PositionValue::Unstated;
            const PositionValue to = after ? after->as<Position>()->value : PositionValue::Unstated;
            if (from == to)
                continue;
            const PromisePair pair { list == &promises.olds ? commitment : nullptr,
                list == &promises.news ? commitment : after };
            out.append(verdict(positionRule(position->key, from, to), pair,
                { toCode(position->key), toCode(from), toCode(to) }));
        }
    return out;
}

QList<Verdict> listVerdicts(const Promises &promises)
{
    static const QHash<CommitmentKind, QString> families { { CommitmentKind::Security,
                                                               QStringLiteral("security") },
        { CommitmentKind::Purpose, QStringLiteral("purpose") },
        { CommitmentKind::DataCategory, QStringLiteral("data") } };
    QList<Verdict> out;
    for (const CommitmentKind kind :
        { CommitmentKind::Security, CommitmentKind::Purpose, CommitmentKind::DataCategory })
        for (const PromisePair &pair : pairUp(promises, kind, labelOf)) {
            if (!pair.before && repeats(*promises.oldAll, *pair.after))
                continue;
            if (!pair.after && repeats(*promises.newAll, *pair.before))
                continue;
            const QString what = pair.before && pair.after ? QStringLiteral(".changed")
                : pair.after                               ? QStringLiteral(".added")
                                                           : QStringLiteral(".removed");
            out.append(verdict(families[kind] + what, pair));
        }
    for (const PromisePair &pair : pairUp(promises, CommitmentKind::Cookie, cookieOf)) {
        const bool was = pair.before && pair.before->as<CookieUse>()->used;
        const bool is = pair.after && pair.after->as<CookieUse>()->used;
        const QString rule = was == is ? QStringLiteral("cookies.changed")
            : is                       ? QStringLiteral("cookies.added")
                                       : QStringLiteral("cookies.removed");
        out.append(verdict(rule, pair));
    }
    return out;
}

QList<Verdict> metaVerdicts(const Promises &promises)
{
    QList<Verdict> out;
    for (const PromisePair &pair : pairUp(promises, CommitmentKind::Meta, metaOf)) {
        const auto *from = pair.before ? pair.before->as<MetaFact>() : nullptr;
        const auto *to = pair.after ? pair.after->as<MetaFact>() : nullptr;
        const QStringList args { from ? from->value : QString(), to ? to->value : QString() };
        switch ((to ? to : from)->field) {
        case MetaField::EffectiveDate:
        case MetaField::LastUpdated:
            out.append(verdict(QStringLiteral("date.changed"), pair, args));
            break;
        case MetaField::Version:
            out.append(verdict(QStringLiteral("version.changed"), pair, args));
            break;
        case MetaField::Contact:
            out.append(verdict(from && to ? contactRule(*from, *to)
                    : to                  ? QStringLiteral("contact.added")
                                          : QStringLiteral("contact.removed"),
                pair, args));
            break;
        case MetaField::Organisation:
        case MetaField::Service:
            break; // told once for the whole text, as a change of name
        }
    }
    return out;
}

} // namespace ck::diff
