// What the names in a selector mean for each kind of commitment.
#include "law/CheckPack.h"
#include "law/TextView.h"

namespace ck::law
{
namespace
{

class BodyMatch
{
public:
    explicit BodyMatch(const Selector &selector)
        : m_want(selector)
    {
    }

    bool operator()(const MetaFact &fact) const
    {
        return is("field", toCode(fact.field)) && is("contact", toCode(fact.contact));
    }
    bool operator()(const ProcessorDisclosure &one) const
    {
        return is("certainty", toCode(one.certainty)) && is("role", toCode(one.role))
            && flag(m_want.named, one.named) && flag(m_want.condition, !one.condition.isEmpty());
    }
    bool operator()(const DataCategory &) const { return true; }
    bool operator()(const PurposeStatement &) const { return true; }
    bool operator()(const RetentionPromise &promise) const
    {
        return is("retention_kind", toCode(promise.kind)) && hasAction(promise)
            && flag(m_want.scope, !promise.scope.isEmpty());
    }
    bool operator()(const RightGrant &grant) const
    {
        return is("right", toCode(grant.right)) && flag(m_want.condition, !grant.condition.isEmpty());
    }
    bool operator()(const DeadlinePromise &promise) const
    {
        return is("what", toCode(promise.what)) && within(promise.period.amount)
            && (!m_want.unit || *m_want.unit == promise.period.unit);
    }
    bool operator()(const ChangeNotice &notice) const
    {
        const char *promised = !notice.period ? "none" : notice.period->amount == 0 ? "zero" : "promised";
        return is("reaccept", toCode(notice.reaccept)) && is("notice", QLatin1StringView(promised));
    }
    bool operator()(const ChildrenRule &rule) const { return within(rule.minAge); }
    bool operator()(const TransferStatement &transfer) const
    {
        const QStringList wanted = m_want.codes.value(QStringLiteral("mechanism"));
        return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &mechanism) {
            return transfer.mechanisms.contains(mechanism);
        });
    }
    bool operator()(const SecurityMeasure &) const { return true; }
    bool operator()(const Position &position) const
    {
        return is("key", toCode(position.key)) && is("value", toCode(position.value))
            && flag(m_want.scope, !position.scope.isEmpty());
    }
    bool operator()(const CookieUse &cookie) const
    {
        return is("cookie", toCode(cookie.kind)) && flag(m_want.used, cookie.used);
    }

private:
    bool is(const char *name, const QString &code) const
    {
        const auto wanted = m_want.codes.constFind(QLatin1StringView(name));
        return wanted == m_want.codes.constEnd() || wanted->contains(code);
    }
    static bool flag(std::optional<bool> wanted, bool value) { return !wanted || *wanted == value; }
    bool within(int value) const
    {
        return value >= m_want.from.value_or(value) && value <= m_want.to.value_or(value);
    }
    bool hasAction(const RetentionPromise &promise) const
    {
        return !m_want.codes.contains(QStringLiteral("action"))
            || std::any_of(promise.stages.begin(), promise.stages.end(),
                [this](const RetentionStage &stage) { return is("action", toCode(stage.action)); });
    }

    const Selector &m_want;
};

} // namespace

std::optional<QString> Selector::match(const Commitment &commitment) const
{
    if (commitment.kind() != kind || !std::visit(BodyMatch(*this), commitment.body))
        return std::nullopt;
    QString said = folded(commitment.evidence.quote);
    for (const Evidence &more : commitment.also)
        said += QChar(0x1e) + folded(more.quote);
    if (without.isIn(said))
        return std::nullopt;
    if (words.isEmpty())
        return QString();
    const auto found = words.find(said);
    return found ? std::optional(found->in(said).toString()) : std::nullopt;
}

} // namespace ck::law
