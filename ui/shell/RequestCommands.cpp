#include "ui/dialogs/NewRequestSheet.h"
#include "ui/dialogs/VaultSheets.h"
#include "ui/shell/ActionTable.h"
#include "ui/shell/Job.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ProjectHost.h"
#include "ui/shell/Shell.h"
#include "ui/widgets/JobBar.h"
#include "wording/Text.h"
#include "workflow/Records.h"
#include "workflow/Reports.h"
#include "workflow/Requests.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace ck::ui
{

namespace
{

void requestFromFile(const Shell &shell)
{
    const QString path = QFileDialog::getOpenFileName(shell.window,
        translate("ck::ui", "New request from a mail"), {}, translate("ck::ui", "Mails (*.eml)"));
    if (!path.isEmpty())
        newRequest(shell, path);
}

// A case file is about the request that is selected.
std::optional<workflow::ReportOptions> optionsFor(const Shell &shell, const workflow::ReportKind &kind)
{
    if (!kind.needsCase)
        return workflow::ReportOptions {};
    const ObjectRef selected = shell.navigator.selected();
    if (selected.type != ObjectType::Request || selected.isNull()) {
        shell.navigator.say(translate("ck::ui", "Choose a request in the queue first."));
        return std::nullopt;
    }
    return workflow::ReportOptions { .caseNumber = workflow::nameOf(*shell.host.session(), selected) };
}

void exportReport(const Shell &shell, const workflow::ReportKind &kind)
{
    workflow::Session *session = shell.host.session();
    const auto options = optionsFor(shell, kind);
    if (!options)
        return;
    const auto writer = workflow::prepareReport(*session, kind.id, *options);
    if (!shell.navigator.ok(writer))
        return;
    const QString folder = QFileInfo(session->path()).absolutePath();
    const QString target = QFileDialog::getSaveFileName(shell.window, kind.title,
        QStringLiteral("%1/%2 %3.pdf").arg(folder, kind.title, session->today().toString(Qt::ISODate)),
        translate("ck::ui", "PDF (*.pdf)") + QStringLiteral(";;") + translate("ck::ui", "HTML (*.html)"));
    if (target.isEmpty())
        return;
    Job *job = startJob(
        shell.window, kind.title,
        [write = *writer, target](const Progress &progress) { return write(target, &progress); },
        [shell, target](const Result<void> &done) {
            if (!shell.navigator.ok(done))
                return;
            shell.navigator.say(translate("ck::ui", "%1 written.").arg(QFileInfo(target).fileName()));
            QDesktopServices::openUrl(QUrl::fromLocalFile(target));
        });
    (new JobBar(shell.window))->watch(job);
}

} // namespace

void newRequest(const Shell &shell, const QString &mailFile)
{
    workflow::Session *session = shell.host.session();
    if (!session || !openVault(*session, shell.window))
        return;
    Request given;
    if (!mailFile.isEmpty()) {
        QFile file(mailFile);
        if (!file.open(QIODevice::ReadOnly))
            return shell.navigator.tell({ ErrorCode::FileUnreadable, { mailFile }, file.errorString(), {} });
        const Result<Request> read = workflow::requestFromMail(*session, file.readAll());
        if (!shell.navigator.ok(read))
            return;
        given = *read;
    }
    NewRequestSheet sheet(*session, given, shell.window);
    if (sheet.exec() == QDialog::Accepted)
        shell.navigator.open(ref(sheet.opened()));
}

void addRequestCommands(const Shell &shell)
{
    using Needs = ActionTable::Needs;
    ActionTable &table = shell.actions;
    const QString menu = QStringLiteral("requests");
    table.addMenu(menu, translate("ck::ui", "Re&quests"));
    table.add(QStringLiteral("request.new"), menu, translate("ck::ui", "&New request…"),
        QKeySequence(Qt::CTRL | Qt::Key_R), Needs::WritableProject, [shell] { newRequest(shell); });
    table.add(QStringLiteral("request.fromMail"), menu, translate("ck::ui", "New request from a &mail…"), {},
        Needs::WritableProject, [shell] { requestFromFile(shell); });
    table.addSeparator(menu);
}

void addReportCommands(const Shell &shell)
{
    for (const workflow::ReportKind &kind : workflow::reportKinds()) {
        shell.actions.add(QStringLiteral("report.") + kind.id, QStringLiteral("report"),
            kind.title + QStringLiteral("…"), {}, ActionTable::Needs::Project,
            [shell, kind] { exportReport(shell, kind); });
    }
}

} // namespace ck::ui
