#include "ui/dialogs/NewProjectSheet.h"
#include "ui/dialogs/VaultSheets.h"
#include "ui/shell/ActionTable.h"
#include "ui/shell/Job.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ProjectHost.h"
#include "ui/shell/Shell.h"
#include "wording/Text.h"
#include "workflow/Maintenance.h"
#include "workflow/Records.h"
#include "workflow/RetentionCalendar.h"
#include "workflow/Vault.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QWidget>

namespace ck::ui
{

namespace
{

void openProject(const Shell &shell)
{
    const QString path = QFileDialog::getOpenFileName(
        shell.window, translate("ck::ui", "Open a project"), {}, translate("ck::ui", "Projects (*.ckproj)"));
    if (!path.isEmpty())
        shell.navigator.ok(shell.host.open(path));
}

void openSample(const Shell &shell)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> opened = shell.host.openSample();
    QApplication::restoreOverrideCursor();
    if (shell.navigator.ok(opened))
        shell.navigator.say(translate(
            "ck::ui", "This is an invented firm and your own copy of it: change whatever you like."));
}

void backUp(const Shell &shell)
{
    workflow::Session *session = shell.host.session();
    const QFileInfo info(session->path());
    const QString day = session->today().toString(Qt::ISODate);
    const QString target
        = QFileDialog::getSaveFileName(shell.window, translate("ck::ui", "Back up the project"),
            QStringLiteral("%1/%2 %3.ckproj").arg(info.absolutePath(), info.completeBaseName(), day),
            translate("ck::ui", "Projects (*.ckproj)"));
    if (target.isEmpty())
        return;
    startJob(
        session, translate("ck::ui", "Backing up"),
        [path = session->path(), target](
            const Progress &progress) { return workflow::backupProject(path, target, &progress); },
        [shell, session](const Result<void> &done) {
            if (!shell.navigator.ok(done))
                return;
            const QString now = session->environment().clock->now().toString(Qt::ISODate);
            if (shell.navigator.ok(workflow::setSetting(*session, QStringLiteral("last_backup"), now)))
                shell.navigator.say(translate("ck::ui", "Backed up and verified."));
        });
}

void lockOrUnlock(const Shell &shell)
{
    workflow::Session &session = *shell.host.session();
    if (session.vault() == workflow::VaultState::Open) {
        workflow::lock(session);
        shell.navigator.say(translate("ck::ui", "Personal data is locked."));
    } else if (openVault(session, shell.window)) {
        shell.navigator.say(translate("ck::ui", "Personal data is unlocked."));
    }
}

void exportCalendar(const Shell &shell)
{
    workflow::Session *session = shell.host.session();
    const QString target
        = QFileDialog::getSaveFileName(shell.window, translate("ck::ui", "Export the calendar"),
            translate("ck::ui", "deadlines.ics"), translate("ck::ui", "Calendars (*.ics)"));
    if (target.isEmpty())
        return;
    QSaveFile file(target);
    const QDate today = session->today();
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(workflow::icsFile(*session, today.addDays(-30), today.addYears(2))) >= 0
        && file.commit();
    if (written)
        shell.navigator.say(
            translate("ck::ui", "Calendar written. It names cases and rules, never a person."));
    else
        shell.navigator.tell({ ErrorCode::WriteFailed, { target }, file.errorString(), {} });
}

} // namespace

bool newProject(const Shell &shell)
{
    NewProjectSheet sheet(shell.window);
    return sheet.exec() == QDialog::Accepted
        && shell.navigator.ok(shell.host.create(sheet.path(), sheet.organisation()));
}

void addProjectCommands(const Shell &shell)
{
    using Needs = ActionTable::Needs;
    ActionTable &table = shell.actions;
    const QString menu = QStringLiteral("file");
    table.addMenu(menu, translate("ck::ui", "&File"));
    table.add(QStringLiteral("file.new"), menu, translate("ck::ui", "&New project…"), QKeySequence::New,
        Needs::Nothing, [shell] { newProject(shell); });
    table.add(QStringLiteral("file.open"), menu, translate("ck::ui", "&Open project…"), QKeySequence::Open,
        Needs::Nothing, [shell] { openProject(shell); });
    table.add(QStringLiteral("file.sample"), menu, translate("ck::ui", "Open the &sample"), {},
        Needs::Nothing, [shell] { openSample(shell); });
    table.addMenu(QStringLiteral("recent"), translate("ck::ui", "Open &recent"), menu);
    table.addSeparator(menu);
    table.addMenu(QStringLiteral("report"), translate("ck::ui", "Re&port"), menu);
    table.add(QStringLiteral("file.ics"), menu, translate("ck::ui", "Export &calendar…"), {}, Needs::Project,
        [shell] { exportCalendar(shell); });
    table.add(QStringLiteral("file.backup"), menu, translate("ck::ui", "&Back up…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), Needs::Project, [shell] { backUp(shell); });
    table.add(QStringLiteral("file.vault"), menu, translate("ck::ui", "&Lock or unlock personal data…"), {},
        Needs::WritableProject, [shell] { lockOrUnlock(shell); });
    table.addSeparator(menu);
    table.add(QStringLiteral("file.close"), menu, translate("ck::ui", "C&lose project"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), Needs::Project, [shell] { shell.host.close(); });
    QAction *quit = table.add(QStringLiteral("file.quit"), menu, translate("ck::ui", "&Quit"),
        QKeySequence(Qt::CTRL | Qt::Key_Q), Needs::Nothing, [shell] { shell.window->close(); });
    quit->setMenuRole(QAction::QuitRole);
    QMenu *recent = table.menu(QStringLiteral("recent"));
    QObject::connect(recent, &QMenu::aboutToShow, recent, [shell, recent] {
        recent->clear();
        for (const ProjectHost::Recent &each : shell.host.recent()) {
            QAction *open
                = recent->addAction(each.name.isEmpty() ? QFileInfo(each.path).fileName() : each.name);
            open->setEnabled(!each.missing);
            QObject::connect(open, &QAction::triggered, recent,
                [shell, path = each.path] { shell.navigator.ok(shell.host.open(path)); });
        }
        if (recent->isEmpty())
            recent->addAction(translate("ck::ui", "Nothing opened yet"))->setEnabled(false);
    });
}

} // namespace ck::ui
