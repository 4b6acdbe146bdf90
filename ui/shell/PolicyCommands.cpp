#include "ui/shell/ActionTable.h"
#include "ui/shell/ImportFlow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ProjectHost.h"
#include "ui/shell/Shell.h"
#include "wording/JournalText.h"
#include "wording/Text.h"
#include "workflow/ImportPolicy.h"
#include "workflow/ReviewCommitments.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace ck::ui
{

namespace
{

void importPolicy(const Shell &shell)
{
    const QString path = QFileDialog::getOpenFileName(
        shell.window, translate("ck::ui", "Import a policy"), {}, ImportFlow::fileFilter());
    if (path.isEmpty() || (!shell.host.session() && !newProject(shell)))
        return;
    shell.import.importFile(path);
}

void pastePolicy(const Shell &shell)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const bool html = data && data->hasHtml();
    const QString text = html ? data->html() : data ? data->text() : QString();
    if (text.trimmed().isEmpty())
        return shell.navigator.say(translate("ck::ui", "The clipboard holds no text."));
    shell.import.importBytes(text.toUtf8(),
        html ? translate("ck::ui", "Pasted text.html") : translate("ck::ui", "Pasted text.txt"));
}

void acceptSure(const Shell &shell)
{
    workflow::Session &session = *shell.host.session();
    const Result<int> done = workflow::confirmAll(session, workflow::versionInForce(session));
    if (shell.navigator.ok(done))
        shell.navigator.say(translate("ck::ui", "%n promise(s) confirmed.", nullptr, *done));
}

void fill(const Shell &shell)
{
    workflow::Session &session = *shell.host.session();
    const Result<workflow::Filled> done = workflow::fillRegisters(session, workflow::versionInForce(session));
    if (!shell.navigator.ok(done))
        return;
    const QStringList made { translate("ck::ui", "%n processor(s)", nullptr, done->processors),
        translate("ck::ui", "%n retention rule(s)", nullptr, done->rules) };
    shell.navigator.say(
        translate("ck::ui", "%1 added to the registers, %n linked to their promise.", nullptr, done->linked)
            .arg(joined(made)));
}

void undo(const Shell &shell, bool back)
{
    workflow::Session &session = *shell.host.session();
    const auto entry = back ? session.nextUndo() : session.nextRedo();
    if (!shell.navigator.ok(back ? session.undo() : session.redo()) || !entry)
        return;
    shell.navigator.say((back ? translate("ck::ui", "Undone: %1") : translate("ck::ui", "Done again: %1"))
                            .arg(sentence(*entry)));
}

} // namespace

void addEditCommands(const Shell &shell)
{
    using Needs = ActionTable::Needs;
    ActionTable &table = shell.actions;
    const QString menu = QStringLiteral("edit");
    QMenu *edit = table.addMenu(menu, translate("ck::ui", "&Edit"));
    QAction *undoing = table.add(QStringLiteral("edit.undo"), menu, translate("ck::ui", "&Undo"),
        QKeySequence::Undo, Needs::WritableProject, [shell] { undo(shell, true); });
    QAction *redoing = table.add(QStringLiteral("edit.redo"), menu, translate("ck::ui", "&Redo"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Needs::WritableProject,
        [shell] { undo(shell, false); });
    // The menu names what would be undone; it is asked only when somebody looks.
    QObject::connect(edit, &QMenu::aboutToShow, edit, [shell, undoing, redoing] {
        const workflow::Session *session = shell.host.session();
        const auto back = session ? session->nextUndo() : std::nullopt;
        const auto forth = session ? session->nextRedo() : std::nullopt;
        undoing->setText(
            back ? translate("ck::ui", "&Undo: %1").arg(sentence(*back)) : translate("ck::ui", "&Undo"));
        redoing->setText(
            forth ? translate("ck::ui", "&Redo: %1").arg(sentence(*forth)) : translate("ck::ui", "&Redo"));
    });
    table.addSeparator(menu);
}

void addPolicyCommands(const Shell &shell)
{
    using Needs = ActionTable::Needs;
    ActionTable &table = shell.actions;
    const QString menu = QStringLiteral("policy");
    table.addMenu(menu, translate("ck::ui", "&Policy"));
    table.add(QStringLiteral("policy.import"), menu, translate("ck::ui", "&Import policy…"),
        QKeySequence(Qt::CTRL | Qt::Key_I), Needs::Nothing, [shell] { importPolicy(shell); });
    table.add(QStringLiteral("policy.paste"), menu, translate("ck::ui", "Import &pasted text"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), Needs::WritableProject,
        [shell] { pastePolicy(shell); });
    table.addSeparator(menu);
    table.add(QStringLiteral("policy.acceptSure"), menu, translate("ck::ui", "&Accept all sure suggestions"),
        {}, Needs::WritableProject, [shell] { acceptSure(shell); });
    table.add(QStringLiteral("policy.fill"), menu,
        translate("ck::ui", "&Fill the registers from confirmed promises"), {}, Needs::WritableProject,
        [shell] { fill(shell); });
    table.addSeparator(menu);
}

} // namespace ck::ui
