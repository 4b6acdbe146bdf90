#include "wording/Labels.h"

#include "wording/Text.h"

namespace ck::inline wording
{

namespace
{

QString withDetail(const QString &what, const QString &detail)
{
    return detail.isEmpty() ? what : filled(translate("ck", "%1: %2", "thing: its detail"), { what, detail });
}

QString withRemark(const QString &text, const QString &remark)
{
    return remark.isEmpty() ? text : filled(translate("ck", "%1 (%2)", "text (remark)"), { text, remark });
}

template <typename Function>
QStringList each(const QStringList &items, Function function)
{
    QStringList out;
    for (const QString &item : items)
        out.append(function(item));
    return out;
}

const QString comma = QStringLiteral(", ");

struct Summary {
    QString operator()(const MetaFact &fact) const
    {
        if (fact.field != MetaField::Contact)
            return withDetail(label(fact.field), fact.value);
        return withDetail(label(fact.contact), fact.value);
    }
    QString operator()(const ProcessorDisclosure &processor) const
    {
        const QString line = withDetail(processor.name, processor.purposes.join(comma));
        return processor.certainty == Certainty::Definite ? line
                                                          : withRemark(line, label(processor.certainty));
    }
    QString operator()(const DataCategory &category) const
    {
        return withDetail(category.label, category.items.join(comma));
    }
    QString operator()(const PurposeStatement &purpose) const { return purpose.label; }
    QString operator()(const RetentionPromise &promise) const
    {
        return withDetail(promise.subject, retentionText(promise.trigger, promise.stages, promise.kind));
    }
    QString operator()(const RightGrant &grant) const
    {
        return withDetail(label(grant.right), grant.channel);
    }
    QString operator()(const DeadlinePromise &deadline) const
    {
        return withDetail(
            label(deadline.what), filled(translate("ck", "within %1"), { label(deadline.period) }));
    }
    QString operator()(const ChangeNotice &notice) const
    {
        const QString length = !notice.period ? translate("ck", "no notice period promised")
            : notice.period->amount == 0      ? translate("ck", "in force on posting")
                                              : label(*notice.period);
        QStringList parts { length };
        if (!notice.channels.isEmpty())
            parts.append(joined(each(notice.channels, channelText)));
        if (notice.reaccept != Reaccept::No)
            parts.append(label(notice.reaccept));
        return withDetail(label(CommitmentKind::ChangeNotice), parts.join(comma));
    }
    QString operator()(const ChildrenRule &rule) const
    {
        return filled(translate("ck", "Minimum age: %1"), { QString::number(rule.minAge) });
    }
    QString operator()(const TransferStatement &transfer) const
    {
        const QString places = transfer.to.isEmpty()
            ? translate("ck", "Transfers")
            : filled(translate("ck", "Transfers to %1"), { joined(transfer.to) });
        return withDetail(places, each(transfer.mechanisms, mechanismText).join(comma));
    }
    QString operator()(const SecurityMeasure &measure) const { return measure.measure; }
    QString operator()(const Position &position) const
    {
        return withRemark(withDetail(label(position.key), label(position.value)), position.scope);
    }
    QString operator()(const CookieUse &cookie) const
    {
        return withDetail(
            label(cookie.kind), cookie.used ? translate("ck", "used") : translate("ck", "not used"));
    }
};

} // namespace

QString summary(const Commitment &commitment)
{
    return std::visit(Summary {}, commitment.body);
}

QString stageText(const RetentionStage &stage)
{
    if (!stage.period)
        return label(stage.action);
    const QString length = label(*stage.period);
    switch (stage.action) {
    case RetentionAction::Keep:
    case RetentionAction::Archive:
        return label(stage.action) + u' ' + length;
    case RetentionAction::Anonymise:
    case RetentionAction::Aggregate:
    case RetentionAction::Delete:
        return filled(
            translate("ck", "%1 within %2", "delete within 30 days"), { label(stage.action), length });
    }
    return {};
}

QString stagesText(const QList<RetentionStage> &stages)
{
    QStringList parts;
    for (const RetentionStage &stage : stages) {
        const bool plainStart = parts.isEmpty() && stages.size() > 1 && stage.action == RetentionAction::Keep;
        parts.append(plainStart && stage.period ? label(*stage.period) : stageText(stage));
    }
    return parts.join(translate("ck", ", then ", "between stages of retention"));
}

QString retentionText(RetentionTrigger trigger, const QList<RetentionStage> &stages, RetentionKind kind)
{
    const QString text = stages.isEmpty()
            || (kind != RetentionKind::Fixed && !stages.first().period && stages.size() == 1
                && stages.first().action == RetentionAction::Keep)
        ? label(kind)
        : stagesText(stages);
    switch (trigger) {
    case RetentionTrigger::None:
        return text;
    case RetentionTrigger::ActiveAccount:
        return withRemark(text, label(trigger));
    case RetentionTrigger::Creation:
    case RetentionTrigger::Request:
    case RetentionTrigger::AccountClosure:
    case RetentionTrigger::Disconnect:
    case RetentionTrigger::Event:
        return withRemark(
            text, filled(translate("ck", "from %1", "from account closure"), { label(trigger) }));
    }
    return text;
}

QString channelText(const QString &code)
{
    static const QHash<QString, const char *> known {
        { QStringLiteral("email"), QT_TRANSLATE_NOOP("ck", "by e-mail") },
        { QStringLiteral("in_app"), QT_TRANSLATE_NOOP("ck", "in the product") },
        { QStringLiteral("posting"), QT_TRANSLATE_NOOP("ck", "by posting") },
        { QStringLiteral("date_at_top"), QT_TRANSLATE_NOOP("ck", "by the date at the top") },
        { QStringLiteral("additional_notice_when_practical"),
            QT_TRANSLATE_NOOP("ck", "by further notice when practical") },
    };
    const char *text = known.value(code);
    return text ? translate("ck", text) : code;
}

QString mechanismText(const QString &code)
{
    if (code == u"standard_contractual_clauses")
        return translate("ck", "standard contractual clauses");
    return code == u"consent" ? translate("ck", "consent") : code;
}

} // namespace ck::inline wording
