#include "wording/DeadlineText.h"

#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::inline wording
{

static QString periodAt(const QStringList &args, int place)
{
    const auto unit = fromCode<TimeUnit>(args.value(place + 1));
    return unit ? label(Period { args.value(place).toInt(), *unit })
                : QStringList(args.mid(place, 2)).join(u' ');
}

static QString pauseText(const QString &code)
{
    const auto kind = fromCode<PauseKind>(code);
    return kind ? label(*kind) : code;
}

static QString restDayText(const QString &name)
{
    if (name == u"saturday")
        return QLocale().dayName(Qt::Saturday);
    return name == u"sunday" ? QLocale().dayName(Qt::Sunday) : name;
}

static QString bindingText(const QString &what)
{
    if (what == u"law")
        return translate("ck", "Binding: the law");
    if (what == u"promise")
        return translate("ck", "Binding: the promise");
    if (what == u"latest")
        return translate("ck", "Binding: the latest");
    return what.isEmpty() ? translate("ck", "Binding") : filled(translate("ck", "Binding: %1"), { what });
}

QString stepText(const DateStep &step)
{
    const QStringList &args = step.args;
    switch (step.code) {
    case StepCode::Received:
        return translate("ck", "Received");
    case StepCode::Restarted:
        return filled(translate("ck", "Count started again: %1"), { pauseText(args.value(0)) });
    case StepCode::AddPeriod:
        return filled(translate("ck", "Period of %1"), { periodAt(args, 0) });
    case StepCode::AddPause:
        return filled(translate("ck", "Pause of %1: %2"),
            { label(Period { args.value(0).toInt(), TimeUnit::Days }), pauseText(args.value(1)) });
    case StepCode::Roll:
        return filled(translate("ck", "Moved to the next working day: %1 (calendar %2)"),
            { restDayText(args.value(0)), args.value(1) });
    case StepCode::Extend:
        return filled(translate("ck", "Extended to %1 in all"), { periodAt(args, 0) });
    case StepCode::Promise:
        return filled(translate("ck", "Promise in clause %1: %2"), { args.value(0), periodAt(args, 1) });
    case StepCode::Acknowledge:
        return filled(translate("ck", "Acknowledge within %1"), { periodAt(args, 0) });
    case StepCode::SafeTarget:
        return translate("ck", "Safe target: last working day before the count ends");
    case StepCode::Published:
        return translate("ck", "Publication as planned");
    case StepCode::Notice:
        return filled(
            translate("ck", "Notice of %1, promised in clause %2"), { periodAt(args, 1), args.value(0) });
    case StepCode::NoNotice:
        return translate("ck", "No notice period is promised");
    case StepCode::LawNotice:
        return filled(translate("ck", "Notice of %1, asked by law"), { periodAt(args, 0) });
    case StepCode::Stated:
        return translate("ck", "Day printed in the new text");
    case StepCode::Binding:
        return bindingText(args.value(0));
    }
    return {};
}

QString sourceText(const DateStep &step)
{
    if (!step.citation.isEmpty())
        return step.citation;
    if (step.code == StepCode::Promise)
        return filled(translate("ck", "Clause %1"), { step.args.value(0) });
    if (step.code == StepCode::Notice)
        return filled(translate("ck", "Clause %1, version in force"), { step.args.value(0) });
    return {};
}

QString confidenceText(const QString &confidence)
{
    if (confidence == u"verified")
        return translate("ck", "read in the statute");
    if (confidence == u"secondary")
        return translate("ck", "confirmed by commentary");
    if (confidence == u"memory")
        return translate("ck", "to be confirmed by a lawyer");
    if (confidence == u"uncertain")
        return translate("ck", "uncertain: sources disagree");
    return {};
}

} // namespace ck::inline wording
