#include "law/TextChecks.h"

#include "law/CheckCase.h"

namespace ck::law
{
namespace
{

// What a condition found: whether it holds, and the words that show it.
struct Outcome {
    bool holds = false;
    const Commitment *from = nullptr;
    std::optional<Evidence> evidence = {};
    QString cue = {};
};

QStringList argsOf(const Commitment &commitment)
{
    struct Args {
        QStringList operator()(const MetaFact &fact) const { return { fact.value }; }
        QStringList operator()(const ProcessorDisclosure &one) const { return { one.name }; }
        QStringList operator()(const DataCategory &category) const { return { category.label }; }
        QStringList operator()(const PurposeStatement &purpose) const { return { purpose.label }; }
        QStringList operator()(const RetentionPromise &promise) const { return { promise.subject }; }
        QStringList operator()(const RightGrant &grant) const { return { toCode(grant.right) }; }
        QStringList operator()(const DeadlinePromise &promise) const
        {
            return { QString::number(promise.period.amount), toCode(promise.period.unit) };
        }
        QStringList operator()(const ChangeNotice &) const { return {}; }
        QStringList operator()(const ChildrenRule &rule) const { return { QString::number(rule.minAge) }; }
        QStringList operator()(const TransferStatement &transfer) const
        {
            return { transfer.to.join(QStringLiteral(", ")) };
        }
        QStringList operator()(const SecurityMeasure &measure) const { return { measure.measure }; }
        QStringList operator()(const Position &position) const { return { position.scope }; }
        QStringList operator()(const CookieUse &cookie) const { return { toCode(cookie.kind) }; }
    };
    return std::visit(Args(), commitment.body);
}

class RuleRun
{
public:
    explicit RuleRun(CheckCase &check)
        : m_check(check)
    {
    }

    void run(const CheckRule &rule)
    {
        if (m_check.has(rule.code))
            return;
        Remark remark { .code = rule.code };
        remark.severity = rule.severity;
        for (const Condition &condition : rule.conditions) {
            const Outcome outcome = tried(condition);
            if (!outcome.holds && !condition.optional)
                return;
            if (!outcome.holds || condition.silent)
                continue;
            if (outcome.from)
                remark.args = argsOf(*outcome.from);
            remark.from = outcome.from ? outcome.from : remark.from;
            remark.evidence = outcome.evidence ? outcome.evidence : remark.evidence;
            remark.cue = outcome.cue.isEmpty() ? remark.cue : outcome.cue;
        }
        m_check.add(remark);
    }

private:
    Outcome tried(const Condition &condition) const
    {
        switch (condition.kind) {
        case Condition::Kind::Absent:
            return { .holds = !present(condition).holds };
        case Condition::Kind::Present:
            return present(condition);
        case Condition::Kind::Cue:
            return said(condition);
        case Condition::Kind::NoCue:
            return { .holds = !said(condition).holds };
        }
        return {};
    }

    Outcome present(const Condition &condition) const
    {
        for (const Commitment *commitment : m_check.commitments())
            if (const auto words = condition.selector.match(*commitment)) {
                Outcome outcome { true, commitment, {}, *words };
                if (!words->isEmpty())
                    outcome.evidence = m_check.sentenceIn(*commitment, condition.selector.words);
                return outcome;
            }
        return {};
    }

    Outcome said(const Condition &condition) const
    {
        const TextView &view = m_check.view();
        for (auto match = condition.cue.find(view.text()); match;
             match = condition.cue.find(view.text(), match->end())) {
            if (match->isEmpty())
                return {};
            if (condition.without.isIn(view.sentenceText(*match))
                || (condition.outside && isInside(*match, *condition.outside)))
                continue;
            return { true, nullptr, view.sentence(*match), match->in(view.text()).toString() };
        }
        return {};
    }

    bool isInside(TextSpan match, CommitmentKind kind) const
    {
        return std::any_of(
            m_check.commitments().begin(), m_check.commitments().end(), [&](const Commitment *commitment) {
                return commitment->kind() == kind && commitment->evidence.span.overlaps(match);
            });
    }

    CheckCase &m_check;
};

void resolvePrecedence(CheckCase &check, const QList<CheckRule> &rules)
{
    const auto hasAny = [&](const QStringList &codes) {
        return std::any_of(codes.begin(), codes.end(), [&](const QString &code) { return check.has(code); });
    };
    for (const CheckRule &rule : rules)
        if (check.has(rule.code) && (hasAny(rule.yieldsTo) || (!rule.needs.isEmpty() && !hasAny(rule.needs))))
            check.drop(rule.code);
}

} // namespace

QList<Finding> checkText(const LawBook &book, const Compilation &compilation, const QStringList &regimes)
{
    CheckCase check(book, compilation, regimes);
    RuleRun run(check);
    for (const CheckRule &rule : book.checks().rules)
        if (rule.language == compilation.language)
            run.run(rule);
    checkRetentionStructure(check);
    checkRecipientStructure(check);
    checkTransferStructure(check);
    checkContradictions(check);
    resolvePrecedence(check, book.checks().rules);
    QList<Finding> findings = check.takeFindings();
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        const auto place
            = [](const Finding &finding) { return finding.evidence ? finding.evidence->span.start : -1; };
        return std::pair(a.severity, place(a)) < std::pair(b.severity, place(b));
    });
    return findings;
}

} // namespace ck::law
