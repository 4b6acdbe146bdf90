#include "wording/ChangeText.h"

#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::inline wording
{

namespace
{

struct RuleText {
    const char *rule;
    const char *text;
};

// The rules of diff, each with the reason it gives; "family.case", looked up as they are.
const RuleText ruleTexts[] = {
    { "typography", QT_TRANSLATE_NOOP("ck", "Only marks and spaces differ") },
    { "renumbered", QT_TRANSLATE_NOOP("ck", "Only the number of the clause changes") },
    { "moved", QT_TRANSLATE_NOOP("ck", "The clause stands elsewhere, its words are the same") },
    { "date", QT_TRANSLATE_NOOP("ck", "The date of the text changes") },
    { "version", QT_TRANSLATE_NOOP("ck", "The version label changes") },
    { "clause.added", QT_TRANSLATE_NOOP("ck", "A new clause makes statements the old text did not make") },
    { "clause.removed", QT_TRANSLATE_NOOP("ck", "Statements of the old text are gone") },
    { "processor.added", QT_TRANSLATE_NOOP("ck", "A further recipient receives personal data") },
    { "processor.removed", QT_TRANSLATE_NOOP("ck", "A recipient no longer receives personal data") },
    { "processor.replaced", QT_TRANSLATE_NOOP("ck", "One recipient takes the place of another") },
    { "processor.changed", QT_TRANSLATE_NOOP("ck", "What is said about a recipient changes") },
    { "processor.named", QT_TRANSLATE_NOOP("ck", "A recipient is now named where only a class was given") },
    { "processor.unnamed", QT_TRANSLATE_NOOP("ck", "A recipient is no longer named") },
    { "processor.opened", QT_TRANSLATE_NOOP("ck", "The list of recipients is no longer closed") },
    { "processor.closed", QT_TRANSLATE_NOOP("ck", "The list of recipients is now closed") },
    { "retention.longer", QT_TRANSLATE_NOOP("ck", "Data is kept longer than promised before") },
    { "retention.shorter", QT_TRANSLATE_NOOP("ck", "Data is kept for less time than before") },
    { "retention.added", QT_TRANSLATE_NOOP("ck", "A period is promised where none was") },
    { "retention.removed", QT_TRANSLATE_NOOP("ck", "A promised period is gone") },
    { "retention.changed", QT_TRANSLATE_NOOP("ck", "The schedule of retention changes") },
    { "retention.fixed", QT_TRANSLATE_NOOP("ck", "An open period becomes a fixed one") },
    { "retention.vague", QT_TRANSLATE_NOOP("ck", "A fixed period becomes an open one") },
    { "retention.trigger", QT_TRANSLATE_NOOP("ck", "The period starts from another event") },
    { "deadline.longer", QT_TRANSLATE_NOOP("ck", "People wait longer than promised before") },
    { "deadline.shorter", QT_TRANSLATE_NOOP("ck", "People get their answer earlier than before") },
    { "deadline.added", QT_TRANSLATE_NOOP("ck", "A deadline is promised where none was") },
    { "deadline.removed", QT_TRANSLATE_NOOP("ck", "A promised deadline is gone") },
    { "notice.longer", QT_TRANSLATE_NOOP("ck", "Changes are announced earlier than before") },
    { "notice.shorter", QT_TRANSLATE_NOOP("ck", "Changes are announced later than before") },
    { "notice.added", QT_TRANSLATE_NOOP("ck", "Notice of changes is promised where none was") },
    { "notice.removed", QT_TRANSLATE_NOOP("ck", "Notice of changes is no longer promised") },
    { "notice.changed", QT_TRANSLATE_NOOP("ck", "The way changes are announced differs") },
    { "notice.channel", QT_TRANSLATE_NOOP("ck", "Changes are announced by other means") },
    { "notice.reaccept", QT_TRANSLATE_NOOP("ck", "What counts as acceptance of changes differs") },
    { "training.opt_in", QT_TRANSLATE_NOOP("ck", "Training on people’s content now needs their consent") },
    { "training.opt_out",
        QT_TRANSLATE_NOOP("ck", "Training on people’s content now happens unless they object") },
    { "training.started", QT_TRANSLATE_NOOP("ck", "People’s content may now be used for training") },
    { "training.stopped", QT_TRANSLATE_NOOP("ck", "People’s content is no longer used for training") },
    { "training.changed",
        QT_TRANSLATE_NOOP("ck", "The statement on training with people’s content changes") },
    { "training.wider", QT_TRANSLATE_NOOP("ck", "More of people’s content may be used for training") },
    { "training.narrower", QT_TRANSLATE_NOOP("ck", "Less of people’s content may be used for training") },
    { "right.added", QT_TRANSLATE_NOOP("ck", "People gain a right or a way to use it") },
    { "right.removed", QT_TRANSLATE_NOOP("ck", "A right is no longer stated") },
    { "right.changed", QT_TRANSLATE_NOOP("ck", "A right or the way to use it changes") },
    { "purpose.added", QT_TRANSLATE_NOOP("ck", "Data is used for a further purpose") },
    { "purpose.removed", QT_TRANSLATE_NOOP("ck", "Data is no longer used for a purpose") },
    { "purpose.changed", QT_TRANSLATE_NOOP("ck", "A purpose is described differently") },
    { "data.added", QT_TRANSLATE_NOOP("ck", "Further data is collected") },
    { "data.removed", QT_TRANSLATE_NOOP("ck", "Some data is no longer collected") },
    { "data.changed", QT_TRANSLATE_NOOP("ck", "The data collected is described differently") },
    { "position.adverse",
        QT_TRANSLATE_NOOP("ck", "The company now allows itself something it did not before") },
    { "position.favourable",
        QT_TRANSLATE_NOOP("ck", "The company gives up something it allowed itself before") },
    { "position.changed", QT_TRANSLATE_NOOP("ck", "The company’s position changes") },
    { "position.added", QT_TRANSLATE_NOOP("ck", "The company takes a position where it was silent") },
    { "position.removed", QT_TRANSLATE_NOOP("ck", "The company no longer states its position") },
    { "age.lower", QT_TRANSLATE_NOOP("ck", "Younger people may now use the service") },
    { "age.higher", QT_TRANSLATE_NOOP("ck", "The minimum age rises") },
    { "age.changed", QT_TRANSLATE_NOOP("ck", "The minimum age changes") },
    { "age.added", QT_TRANSLATE_NOOP("ck", "A minimum age is stated where none was") },
    { "age.removed", QT_TRANSLATE_NOOP("ck", "The minimum age is no longer stated") },
    { "transfer.added", QT_TRANSLATE_NOOP("ck", "Data goes to a further place") },
    { "transfer.removed", QT_TRANSLATE_NOOP("ck", "Data no longer goes to a place") },
    { "transfer.changed", QT_TRANSLATE_NOOP("ck", "Where data goes, or how it is safeguarded, changes") },
    { "security.added", QT_TRANSLATE_NOOP("ck", "A further security measure is promised") },
    { "security.removed", QT_TRANSLATE_NOOP("ck", "A security promise is gone") },
    { "security.changed", QT_TRANSLATE_NOOP("ck", "A security promise is worded differently") },
    { "cookies.added", QT_TRANSLATE_NOOP("ck", "A further kind of cookie is used") },
    { "cookies.removed", QT_TRANSLATE_NOOP("ck", "A kind of cookie is no longer used") },
    { "cookies.changed", QT_TRANSLATE_NOOP("ck", "The statement on cookies changes") },
    { "contact.changed", QT_TRANSLATE_NOOP("ck", "People reach the company at another address") },
    { "contact.added", QT_TRANSLATE_NOOP("ck", "A contact is given where none was") },
    { "contact.removed", QT_TRANSLATE_NOOP("ck", "A contact is no longer given") },
    { "reworded", QT_TRANSLATE_NOOP("ck", "The words differ; no promise was found to change") },
};

// "none → 30 days" reads as a promise that is new.
QString orNone(const QString &text)
{
    return text.isEmpty() ? translate("ck", "none") : text;
}

QString directionReason(Direction direction)
{
    switch (direction) {
    case Direction::Favourable:
        return translate("ck", "to people’s advantage");
    case Direction::Adverse:
        return translate("ck", "to people’s disadvantage");
    case Direction::Neutral:
        return translate("ck", "neither to people’s advantage nor to their disadvantage");
    }
    return {};
}

} // namespace

QString title(const PolicyChange &change)
{
    const QString subject = change.args.value(0);
    if (change.kind == ChangeKind::RetentionChanged && !subject.isEmpty())
        return filled(translate("ck", "Retention: %1"), { subject });
    if (change.kind == ChangeKind::DeadlineChanged && change.args.size() > 2)
        return subject;
    return label(change.kind);
}

QString detail(const PolicyChange &change)
{
    const QStringList &args = change.args;
    const QString arrow = QStringLiteral("%1 → %2");
    switch (args.size()) {
    case 0:
        return {};
    case 1:
        return change.kind == ChangeKind::RetentionChanged ? QString() : args.first();
    case 2:
        return filled(arrow, { orNone(args.at(0)), orNone(args.at(1)) });
    default:
        return filled(arrow, { orNone(args.at(1)), orNone(args.at(2)) });
    }
}

QString reason(const QString &rule)
{
    for (const RuleText &entry : ruleTexts)
        if (rule == QLatin1StringView(entry.rule))
            return translate("ck", entry.text);
    return {};
}

QString reason(const PolicyChange &change)
{
    const QString text = reason(change.rule);
    if (!text.isEmpty())
        return text;
    return filled(translate("ck", "%1: %2", "kind of change: for whom"),
        { label(change.kind), directionReason(change.direction) });
}

QStringList knownChangeRules()
{
    QStringList rules;
    for (const RuleText &entry : ruleTexts)
        rules.append(QLatin1StringView(entry.rule));
    return rules;
}

QString clauseText(const PolicyChange &change)
{
    if (change.clause.isEmpty())
        return change.clauseNew.isEmpty()
            ? QStringLiteral("–")
            : filled(translate("ck", "%1 (new)", "clause"), { change.clauseNew });
    if (change.clauseNew.isEmpty() || change.clauseNew == change.clause)
        return change.clause;
    return filled(QStringLiteral("%1 → %2"), { change.clause, change.clauseNew });
}

QString mark(Direction direction)
{
    switch (direction) {
    case Direction::Favourable:
        return QStringLiteral("▼");
    case Direction::Adverse:
        return QStringLiteral("▲");
    case Direction::Neutral:
        return QStringLiteral("◆");
    }
    return {};
}

} // namespace ck::inline wording
