#include "ui/dialogs/Sheet.h"
#include "ui/shell/ActionTable.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Labels.h"
#include "wording/Text.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace ck::ui
{

namespace
{

void showKeys(const Shell &shell)
{
    Sheet sheet(translate("ck::ui", "Keys"),
        translate("ck::ui",
            "Everything can be done without a mouse. F6 goes from panel to panel; Ctrl+K finds any command."),
        translate("ck::ui", "Close"), shell.window);
    auto *page = new QWidget;
    page->setProperty("kind", "page");
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(measure::kBlock);
    grid->setColumnStretch(0, 1);
    for (const QString &id : shell.actions.order()) {
        QAction *action = shell.actions.action(id);
        if (action->shortcut().isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(toneLabel(action->text().remove(QLatin1Char('&')), Tone::Ink, page), row, 0);
        grid->addWidget(strongLabel(action->shortcut().toString(QKeySequence::NativeText), page), row, 1);
    }
    auto *scroll = new QScrollArea(&sheet);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(360);
    scroll->setAccessibleName(translate("ck::ui", "Keys"));
    sheet.addWidget(scroll);
    sheet.leaveOnly();
    sheet.exec();
}

void showAbout(const Shell &shell)
{
    Sheet sheet(QStringLiteral("Clausekeeper %1").arg(QApplication::applicationVersion()),
        translate("ck::ui",
            "Reads the promises out of privacy policies and helps a team keep them. It is not legal advice."),
        translate("ck::ui", "Close"), shell.window);
    sheet.addWidget(
        toneLabel(translate("ck::ui",
                      "Nothing leaves this computer: no telemetry, no account, no network traffic "
                      "that you did not ask for."),
            Tone::Ink, &sheet));
    sheet.leaveOnly();
    sheet.exec();
}

} // namespace

void addHelpCommands(const Shell &shell)
{
    using Needs = ActionTable::Needs;
    ActionTable &table = shell.actions;
    const QString menu = QStringLiteral("help");
    table.addMenu(menu, translate("ck::ui", "&Help"));
    table.add(QStringLiteral("help.keys"), menu, translate("ck::ui", "&Keys"),
        QKeySequence(Qt::CTRL | Qt::Key_Slash), Needs::Nothing, [shell] { showKeys(shell); });
    QAction *about = table.add(QStringLiteral("help.about"), menu, translate("ck::ui", "&About Clausekeeper"),
        {}, Needs::Nothing, [shell] { showAbout(shell); });
    about->setMenuRole(QAction::AboutRole);
}

} // namespace ck::ui
