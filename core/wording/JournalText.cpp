#include "wording/JournalText.h"

#include "wording/FindingText.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::inline wording
{

namespace
{

struct ActionText {
    const char *action;
    const char *text;
};

const ActionText actionTexts[] = {
    { "project.create", QT_TRANSLATE_NOOP("ck", "Project created") },
    { "project.sample", QT_TRANSLATE_NOOP("ck", "Sample organisation filled in") },
    { "project.take_over", QT_TRANSLATE_NOOP("ck", "Project taken over from %1") },
    { "project.upgrade", QT_TRANSLATE_NOOP("ck", "Project brought to the current format") },
    { "policy.add", QT_TRANSLATE_NOOP("ck", "Policy added: %1") },
    { "policy.import", QT_TRANSLATE_NOOP("ck", "Policy version imported: %1") },
    { "policy.recompile", QT_TRANSLATE_NOOP("ck", "Policy version read again: %1") },
    { "policy.edit", QT_TRANSLATE_NOOP("ck", "Policy changed: %1") },
    { "policy.remove", QT_TRANSLATE_NOOP("ck", "Policy version removed: %1") },
    { "commitment.confirm", QT_TRANSLATE_NOOP("ck", "Commitment confirmed: %1") },
    { "commitment.confirm_all", QT_TRANSLATE_NOOP("ck", "All suggestions confirmed: %1") },
    { "commitment.reject", QT_TRANSLATE_NOOP("ck", "Commitment rejected: %1") },
    { "commitment.reset", QT_TRANSLATE_NOOP("ck", "Decision on a commitment withdrawn: %1") },
    { "commitment.edit", QT_TRANSLATE_NOOP("ck", "Commitment edited: %1") },
    { "commitment.add", QT_TRANSLATE_NOOP("ck", "Commitment added: %1") },
    { "commitment.remove", QT_TRANSLATE_NOOP("ck", "Commitment removed: %1") },
    { "processor.add", QT_TRANSLATE_NOOP("ck", "Processor added: %1") },
    { "processor.edit", QT_TRANSLATE_NOOP("ck", "Processor changed: %1") },
    { "processor.remove", QT_TRANSLATE_NOOP("ck", "Processor removed: %1") },
    { "processor.import", QT_TRANSLATE_NOOP("ck", "Processors imported: %1") },
    { "registers.fill", QT_TRANSLATE_NOOP("ck", "Registers filled from confirmed commitments") },
    { "activity.add", QT_TRANSLATE_NOOP("ck", "Processing activity added: %1") },
    { "activity.edit", QT_TRANSLATE_NOOP("ck", "Processing activity changed: %1") },
    { "activity.remove", QT_TRANSLATE_NOOP("ck", "Processing activity removed: %1") },
    { "activity.import", QT_TRANSLATE_NOOP("ck", "Processing activities imported: %1") },
    { "rule.add", QT_TRANSLATE_NOOP("ck", "Retention rule added: %1") },
    { "rule.edit", QT_TRANSLATE_NOOP("ck", "Retention rule changed: %1") },
    { "rule.remove", QT_TRANSLATE_NOOP("ck", "Retention rule removed: %1") },
    { "retention.trigger", QT_TRANSLATE_NOOP("ck", "Retention started: %1") },
    { "retention.done", QT_TRANSLATE_NOOP("ck", "Disposal recorded: %1 (%2)") },
    { "retention.reopen", QT_TRANSLATE_NOOP("ck", "Disposal withdrawn: %1") },
    { "retention.hold", QT_TRANSLATE_NOOP("ck", "Legal hold placed: %1") },
    { "retention.lift", QT_TRANSLATE_NOOP("ck", "Legal hold lifted: %1") },
    { "request.open", QT_TRANSLATE_NOOP("ck", "Request %1 opened") },
    { "request.import", QT_TRANSLATE_NOOP("ck", "Requests imported: %1") },
    { "request.advance", QT_TRANSLATE_NOOP("ck", "Request %1 moved on: %2") },
    { "request.identity", QT_TRANSLATE_NOOP("ck", "Identity check of request %1: %2") },
    { "request.pause", QT_TRANSLATE_NOOP("ck", "Request %1 paused: %2") },
    { "request.resume", QT_TRANSLATE_NOOP("ck", "Request %1 taken up again") },
    { "request.extend", QT_TRANSLATE_NOOP("ck", "Period of request %1 extended") },
    { "request.edit", QT_TRANSLATE_NOOP("ck", "Request %1 changed") },
    { "request.close", QT_TRANSLATE_NOOP("ck", "Request %1 closed: %2") },
    { "request.shred", QT_TRANSLATE_NOOP("ck", "Personal data of request %1 destroyed") },
    { "task.add", QT_TRANSLATE_NOOP("ck", "Task added: %1") },
    { "task.edit", QT_TRANSLATE_NOOP("ck", "Task changed: %1") },
    { "task.done", QT_TRANSLATE_NOOP("ck", "Task settled: %1 (%2)") },
    { "task.remove", QT_TRANSLATE_NOOP("ck", "Task removed: %1") },
    { "finding.note", QT_TRANSLATE_NOOP("ck", "Finding judged: %1 (%2)") },
    { "change.note", QT_TRANSLATE_NOOP("ck", "Change judged: %1 (%2)") },
    { "setting.set", QT_TRANSLATE_NOOP("ck", "Setting changed: %1") },
    { "key.add", QT_TRANSLATE_NOOP("ck", "Key added to the project") },
    { "key.remove", QT_TRANSLATE_NOOP("ck", "Key removed from the project") },
    { "backup.create", QT_TRANSLATE_NOOP("ck", "Backup written") },
    { "version.add", QT_TRANSLATE_NOOP("ck", "Policy version added: %1") },
    { "version.edit", QT_TRANSLATE_NOOP("ck", "Policy version changed: %1") },
    { "version.remove", QT_TRANSLATE_NOOP("ck", "Policy version removed: %1") },
    { "event.add", QT_TRANSLATE_NOOP("ck", "Retention event added: %1") },
    { "event.edit", QT_TRANSLATE_NOOP("ck", "Retention event changed: %1") },
    { "event.remove", QT_TRANSLATE_NOOP("ck", "Retention event removed: %1") },
    { "hold.add", QT_TRANSLATE_NOOP("ck", "Legal hold added: %1") },
    { "hold.edit", QT_TRANSLATE_NOOP("ck", "Legal hold changed: %1") },
    { "hold.remove", QT_TRANSLATE_NOOP("ck", "Legal hold removed: %1") },
    { "request.add", QT_TRANSLATE_NOOP("ck", "Request added: %1") },
    { "request.remove", QT_TRANSLATE_NOOP("ck", "Request removed: %1") },
    { "finding.add", QT_TRANSLATE_NOOP("ck", "Note on a finding added: %1") },
    { "finding.edit", QT_TRANSLATE_NOOP("ck", "Note on a finding changed: %1") },
    { "finding.remove", QT_TRANSLATE_NOOP("ck", "Note on a finding removed: %1") },
    { "change.add", QT_TRANSLATE_NOOP("ck", "Note on a change added: %1") },
    { "change.edit", QT_TRANSLATE_NOOP("ck", "Note on a change changed: %1") },
    { "change.remove", QT_TRANSLATE_NOOP("ck", "Note on a change removed: %1") },
    { "undo", QT_TRANSLATE_NOOP("ck", "Undone: %1") },
    { "redo", QT_TRANSLATE_NOOP("ck", "Done again: %1") },
};

const char *textOf(const QString &action)
{
    for (const ActionText &entry : actionTexts)
        if (action == QLatin1StringView(entry.action))
            return entry.text;
    return nullptr;
}

template <typename... Enums>
QString labelIn(const QString &code)
{
    QString text = code;
    const auto attempt = [&](auto value) {
        if (value)
            text = label(*value);
        return value.has_value();
    };
    (attempt(fromCode<Enums>(code)) || ...);
    return text;
}

// Codes of states and actions in words. The first arg names the thing and is a code only where a finding or a
// change is judged.
QStringList argsOf(const QString &action, const QStringList &args)
{
    QStringList out = readableArgs(args);
    if (action == u"finding.note" && !out.isEmpty())
        out[0] = title(Finding { .code = out.at(0) });
    if (action == u"change.note" && !out.isEmpty())
        out[0] = labelIn<ChangeKind>(out.at(0));
    for (qsizetype i = 1; i < out.size(); ++i)
        out[i] = labelIn<RequestState, IdentityState, PauseKind, TaskState, FindingState, RetentionAction,
            ChangeState>(out.at(i));
    return out;
}

QString textFor(const QString &action, const QStringList &args)
{
    const char *source = textOf(action);
    return source ? headed(translate("ck", source), argsOf(action, args)) : args.join(QStringLiteral(", "));
}

} // namespace

QString sentence(const QString &action, const QStringList &args)
{
    const char *text = textOf(action);
    if (!text) {
        QString readable = action;
        readable.replace(u'.', u' ').replace(u'_', u' ');
        return args.isEmpty() ? readable : readable + QStringLiteral(": ") + args.join(QStringLiteral(", "));
    }
    // What was undone is itself an action: "Undone: processor added".
    if ((action == u"undo" || action == u"redo") && !args.isEmpty())
        return headed(translate("ck", text), { textFor(args.first(), args.mid(1)) });
    return textFor(action, args);
}

QString sentence(const JournalEntry &entry)
{
    return sentence(entry.action, entry.args);
}

QStringList knownActions()
{
    QStringList actions;
    for (const ActionText &entry : actionTexts)
        actions.append(QLatin1StringView(entry.action));
    return actions;
}

} // namespace ck::inline wording
