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

// The rules of resources/packs/law/changes/rules.json, each with the reason it gives.
const RuleText ruleTexts[] = {
    { "typography", QT_TRANSLATE_NOOP("ck", "Only marks and spaces differ") },
    { "renumbered", QT_TRANSLATE_NOOP("ck", "Only the number of the clause changes") },
    { "moved", QT_TRANSLATE_NOOP("ck", "The clause stands elsewhere, its words are the same") },
    { "date.changed", QT_TRANSLATE_NOOP("ck", "The date of the text changes") },
    { "version.changed", QT_TRANSLATE_NOOP("ck", "The version label changes") },
    { "wording.changed", QT_TRANSLATE_NOOP("ck", "The words differ, the promise stays the same") },
    { "rename", QT_TRANSLATE_NOOP("ck", "A name changes throughout the text") },
    { "rename.organisation", QT_TRANSLATE_NOOP("ck", "Another organisation speaks") },
    { "clause.added.favourable",
        QT_TRANSLATE_NOOP("ck", "A new clause makes promises the old text did not make") },
    { "clause.removed.favourable", QT_TRANSLATE_NOOP("ck", "A clause to people’s disadvantage is gone") },
    { "clause.added.adverse",
        QT_TRANSLATE_NOOP("ck", "A new clause allows what the old text did not allow") },
    { "clause.removed.adverse", QT_TRANSLATE_NOOP("ck", "A clause with promises is gone") },
    { "clause.added.neutral",
        QT_TRANSLATE_NOOP("ck", "A new clause makes statements the old text did not make") },
    { "clause.removed.neutral", QT_TRANSLATE_NOOP("ck", "Statements of the old text are gone") },
    { "clause.added.plain", QT_TRANSLATE_NOOP("ck", "A clause without promises is new") },
    { "clause.removed.plain", QT_TRANSLATE_NOOP("ck", "A clause without promises is gone") },
    { "processor.added", QT_TRANSLATE_NOOP("ck", "A further recipient receives personal data") },
    { "processor.removed", QT_TRANSLATE_NOOP("ck", "A recipient no longer receives personal data") },
    { "processor.replaced", QT_TRANSLATE_NOOP("ck", "One recipient takes the place of another") },
    { "processor.named", QT_TRANSLATE_NOOP("ck", "A recipient is now named where only a class was given") },
    { "processor.definite",
        QT_TRANSLATE_NOOP("ck", "A recipient is now named as used, no longer as an example") },
    { "processor.generic", QT_TRANSLATE_NOOP("ck", "Recipients are no longer named, only their class is") },
    { "processor.wider", QT_TRANSLATE_NOOP("ck", "A recipient receives more, or for more purposes") },
    { "processor.narrower", QT_TRANSLATE_NOOP("ck", "A recipient receives less, or for fewer purposes") },
    { "processor.changed", QT_TRANSLATE_NOOP("ck", "What is said about a recipient changes") },
    { "retention.longer", QT_TRANSLATE_NOOP("ck", "Data is kept longer than promised before") },
    { "retention.shorter", QT_TRANSLATE_NOOP("ck", "Data is kept for less time than before") },
    { "retention.shorter_content",
        QT_TRANSLATE_NOOP("ck", "People’s own content is kept for less time than before") },
    { "retention.bounded", QT_TRANSLATE_NOOP("ck", "An open period now has an end") },
    { "retention.fixed_delete", QT_TRANSLATE_NOOP("ck", "Deletion now has a fixed deadline") },
    { "retention.fixed_keep", QT_TRANSLATE_NOOP("ck", "An open period becomes a fixed one") },
    { "retention.unbounded", QT_TRANSLATE_NOOP("ck", "A period no longer has an end") },
    { "retention.less_erased", QT_TRANSLATE_NOOP("ck", "Less is erased than promised before") },
    { "retention.more_erased", QT_TRANSLATE_NOOP("ck", "More is erased than promised before") },
    { "retention.added", QT_TRANSLATE_NOOP("ck", "A period is promised where none was") },
    { "retention.removed", QT_TRANSLATE_NOOP("ck", "A promised period is gone") },
    { "retention.changed", QT_TRANSLATE_NOOP("ck", "The schedule of retention changes") },
    { "deadline.longer", QT_TRANSLATE_NOOP("ck", "People wait longer than promised before") },
    { "deadline.shorter", QT_TRANSLATE_NOOP("ck", "People get their answer earlier than before") },
    { "deadline.added", QT_TRANSLATE_NOOP("ck", "A deadline is promised where none was") },
    { "deadline.removed", QT_TRANSLATE_NOOP("ck", "A promised deadline is gone") },
    { "deadline.changed", QT_TRANSLATE_NOOP("ck", "A promised deadline changes") },
    { "notice.shorter", QT_TRANSLATE_NOOP("ck", "Changes are announced later than before") },
    { "notice.longer", QT_TRANSLATE_NOOP("ck", "Changes are announced earlier than before") },
    { "notice.added", QT_TRANSLATE_NOOP("ck", "Notice of changes is promised where none was") },
    { "notice.removed", QT_TRANSLATE_NOOP("ck", "Notice of changes is no longer promised") },
    { "notice.reaccept_added", QT_TRANSLATE_NOOP("ck", "Changes now need people’s acceptance") },
    { "notice.reaccept_removed", QT_TRANSLATE_NOOP("ck", "Changes no longer need people’s acceptance") },
    { "notice.changed", QT_TRANSLATE_NOOP("ck", "The way changes are announced differs") },
    { "training.worse",
        QT_TRANSLATE_NOOP("ck", "More of people’s content may be used for training, or with less choice") },
    { "training.better",
        QT_TRANSLATE_NOOP("ck", "Less of people’s content may be used for training, or with more choice") },
    { "training.added", QT_TRANSLATE_NOOP("ck", "People’s content may now be used for training") },
    { "training.removed", QT_TRANSLATE_NOOP("ck", "The statement on training is gone") },
    { "training.changed",
        QT_TRANSLATE_NOOP("ck", "The statement on training with people’s content changes") },
    { "right.added", QT_TRANSLATE_NOOP("ck", "People gain a right") },
    { "right.removed", QT_TRANSLATE_NOOP("ck", "A right is no longer stated") },
    { "right.condition_added", QT_TRANSLATE_NOOP("ck", "A right now depends on a condition") },
    { "right.condition_dropped", QT_TRANSLATE_NOOP("ck", "A right no longer depends on a condition") },
    { "right.channel", QT_TRANSLATE_NOOP("ck", "A right is used by other means") },
    { "right.changed", QT_TRANSLATE_NOOP("ck", "A right or the way to use it changes") },
    { "purpose.added", QT_TRANSLATE_NOOP("ck", "Data is used for a further purpose") },
    { "purpose.removed", QT_TRANSLATE_NOOP("ck", "Data is no longer used for a purpose") },
    { "purpose.changed", QT_TRANSLATE_NOOP("ck", "A purpose is described differently") },
    { "data.added", QT_TRANSLATE_NOOP("ck", "Further data is collected") },
    { "data.removed", QT_TRANSLATE_NOOP("ck", "Some data is no longer collected") },
    { "data.changed", QT_TRANSLATE_NOOP("ck", "The data collected is described differently") },
    { "position.worse",
        QT_TRANSLATE_NOOP("ck", "The company now allows itself something it did not before") },
    { "position.better", QT_TRANSLATE_NOOP("ck", "The company gives up something it allowed itself before") },
    { "position.withdrawn", QT_TRANSLATE_NOOP("ck", "The company withdraws a promise") },
    { "position.added", QT_TRANSLATE_NOOP("ck", "The company takes a position where it was silent") },
    { "position.removed", QT_TRANSLATE_NOOP("ck", "The company no longer states its position") },
    { "position.changed", QT_TRANSLATE_NOOP("ck", "The company’s position changes") },
    { "age.lower", QT_TRANSLATE_NOOP("ck", "Younger people may now use the service") },
    { "age.higher", QT_TRANSLATE_NOOP("ck", "The minimum age rises") },
    { "age.added", QT_TRANSLATE_NOOP("ck", "A minimum age is stated where none was") },
    { "age.removed", QT_TRANSLATE_NOOP("ck", "The minimum age is no longer stated") },
    { "age.changed", QT_TRANSLATE_NOOP("ck", "The minimum age is stated differently") },
    { "transfer.safeguard_added", QT_TRANSLATE_NOOP("ck", "Transfers gain a safeguard") },
    { "transfer.safeguard_removed", QT_TRANSLATE_NOOP("ck", "Transfers lose a safeguard") },
    { "transfer.place_added", QT_TRANSLATE_NOOP("ck", "Data goes to a further place") },
    { "transfer.place_removed", QT_TRANSLATE_NOOP("ck", "Data no longer goes to a place") },
    { "transfer.added", QT_TRANSLATE_NOOP("ck", "Transfers are stated where none were") },
    { "transfer.removed", QT_TRANSLATE_NOOP("ck", "The statement on transfers is gone") },
    { "transfer.changed", QT_TRANSLATE_NOOP("ck", "Where data goes, or how it is safeguarded, changes") },
    { "security.added", QT_TRANSLATE_NOOP("ck", "A further security measure is promised") },
    { "security.removed", QT_TRANSLATE_NOOP("ck", "A security promise is gone") },
    { "security.changed", QT_TRANSLATE_NOOP("ck", "A security promise is worded differently") },
    { "cookies.added", QT_TRANSLATE_NOOP("ck", "A further kind of cookie is used") },
    { "cookies.removed", QT_TRANSLATE_NOOP("ck", "A kind of cookie is no longer used") },
    { "cookies.changed", QT_TRANSLATE_NOOP("ck", "The statement on cookies changes") },
    { "contact.resolved", QT_TRANSLATE_NOOP("ck", "A contact is given where the text only pointed to one") },
    { "contact.role_address",
        QT_TRANSLATE_NOOP("ck", "A mailbox of the organisation replaces a person’s own") },
    { "contact.unresolved", QT_TRANSLATE_NOOP("ck", "A contact is no longer given, only pointed to") },
    { "contact.added", QT_TRANSLATE_NOOP("ck", "A contact is given where none was") },
    { "contact.removed", QT_TRANSLATE_NOOP("ck", "A contact is no longer given") },
    { "contact.changed", QT_TRANSLATE_NOOP("ck", "People reach the company at another address") },
    { "limit.dropped", QT_TRANSLATE_NOOP("ck", "A limit the company had set itself is gone") },
    { "limit.added", QT_TRANSLATE_NOOP("ck", "The company sets itself a limit") },
    { "negation.dropped", QT_TRANSLATE_NOOP("ck", "A “not” is gone, and with it a promise") },
    { "negation.added", QT_TRANSLATE_NOOP("ck", "A “not” is new, and with it a promise") },
    { "condition.dropped", QT_TRANSLATE_NOOP("ck", "A condition is gone") },
    { "condition.added", QT_TRANSLATE_NOOP("ck", "A condition is new") },
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

// The words of a code that stands among the args of a change, whichever enumeration it is from.
QString argText(const QString &arg)
{
    if (const auto value = fromCode<PositionValue>(arg))
        return label(*value);
    if (const auto kind = fromCode<RetentionKind>(arg))
        return label(*kind);
    if (const auto key = fromCode<PositionKey>(arg))
        return label(*key);
    if (const auto what = fromCode<DeadlineKind>(arg))
        return label(*what);
    if (const auto right = fromCode<Right>(arg))
        return label(*right);

    return arg;
}

// What changes, from what, to what; each empty where the change has none.
struct Parts {
    QString subject = {};
    QString from = {};
    QString to = {};
    bool compares = false;
};

Parts partsOf(const PolicyChange &change)
{
    QStringList args = readableArgs(change.args);
    for (QString &arg : args)
        arg = argText(arg);
    // A rename brings the number of places as its third.
    const bool pair = args.size() == 2 || change.rule.startsWith(QStringLiteral("rename"));
    if (pair)
        return { {}, args.value(0), args.value(1), true };
    return { args.value(0), args.value(1), args.value(2), args.size() > 2 };
}

} // namespace

QString subject(const PolicyChange &change)
{
    return partsOf(change).subject;
}

QString title(const PolicyChange &change)
{
    const QString what = subject(change);
    if (what.isEmpty())
        return label(change.kind);
    if (change.kind == ChangeKind::RetentionChanged)
        return headed(translate("ck", "Retention: %1"), { what });
    const bool namesItself = change.kind == ChangeKind::DeadlineChanged
        || change.kind == ChangeKind::TrainingChanged || change.kind == ChangeKind::PositionChanged;
    return namesItself ? what : headed(QStringLiteral("%1: %2"), { label(change.kind), what });
}

QString detail(const PolicyChange &change)
{
    const Parts parts = partsOf(change);
    // The same on both sides: what differs are the words, and they are shown.
    if (!parts.compares || parts.from == parts.to)
        return {};
    return headed(QStringLiteral("%1 → %2"), { orNone(parts.from), orNone(parts.to) });
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
