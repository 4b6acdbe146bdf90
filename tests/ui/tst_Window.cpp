// The window as a person meets it: start page, sample, panels filled, everything by keyboard, layouts kept.
#include "ui/UiFixture.h"

#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"
#include "workflow/ImportPolicy.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace ck;
using namespace ck::test;

class tst_Window : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startPageOpensTheSampleInOneClick();
    void everyPanelOfTheSampleIsFilled();
    void closingShowsTheStartPage();
    void f6ReachesEveryVisibleDock();
    void f7WalksMaterialChanges();
    void paletteFindsCommandsRecordsAndWords();
    void escapeLeavesThePaletteWhereOneWas();
    void layoutsAreKeptAndReset();
    void droppedPolicyIsImported();
    void everyMenuCommandIsInTheTable();
    void shortcutsAreUnique();
    void titleHoldsNoPerson();
    void caseNumbersAreNeverCut();
    void paletteKnowsEveryEnabledCommand();
    void lockingHidesNames();
    void darkFollowsTheSystem();
    void redlineIsSpokenInWords();

private:
    UiFixture m_fixture;
};

static QString dropped(
    ui::MainWindow &window, const QString &name, const QByteArray &bytes, QTemporaryDir &folder)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    return path;
}

void tst_Window::startPageOpensTheSampleInOneClick()
{
    const auto window = m_fixture.window();
    auto *card = window->findChild<QPushButton *>(QStringLiteral("start.file.sample"));
    QVERIFY(card && card->isVisible());
    QTest::mouseClick(card, Qt::LeftButton);
    UiFixture::settle();
    QVERIFY2(window->host().session(), qPrintable(window->lastSaid()));
    QVERIFY(window->workspace().isVisible());
}

void tst_Window::everyPanelOfTheSampleIsFilled()
{
    const auto window = m_fixture.sampleWindow();
    for (ui::Panel *panel : window->workspace().panels()) {
        window->workspace().showPanel(panel->id());
        UiFixture::settle();
        if (panel->id() == QLatin1String("inspector"))
            continue;
        for (const ui::ViewOrEmpty *body : panel->findChildren<ui::ViewOrEmpty *>())
            QVERIFY2(!body->isEmpty() || !body->isVisible(), qPrintable(panel->id()));
    }
}

void tst_Window::closingShowsTheStartPage()
{
    const auto window = m_fixture.sampleWindow();
    window->actions().action(QStringLiteral("file.close"))->trigger();
    QVERIFY(!window->host().session());
    QVERIFY(window->findChild<QPushButton *>(QStringLiteral("start.file.new"))->isVisible());
}

void tst_Window::f6ReachesEveryVisibleDock()
{
    const auto window = m_fixture.sampleWindow();
    QSet<QString> shown, reached;
    for (ui::Panel *panel : window->workspace().panels())
        if (panel->isVisible() && !panel->visibleRegion().isEmpty())
            shown.insert(panel->id());
    QVERIFY(shown.size() >= 4);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        QTest::keyClick(window.get(), Qt::Key_F6);
        for (ui::Panel *panel : window->workspace().panels())
            if (panel == qApp->focusWidget() || panel->isAncestorOf(qApp->focusWidget()))
                reached.insert(panel->id());
    }
    QCOMPARE(reached, shown);
}

void tst_Window::f7WalksMaterialChanges()
{
    const auto window = m_fixture.sampleWindow();
    QSignalSpy selected(&window->navigator(), &ui::Navigator::changeSelected);
    QTest::keyClick(window.get(), Qt::Key_F7);
    QCOMPARE(selected.count(), 1);
    const auto first = selected.last().first().value<ui::SelectedChange>();
    QVERIFY(first.change.material);
    QTest::keyClick(window.get(), Qt::Key_F7);
    QTest::keyClick(window.get(), Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(
        selected.last().first().value<ui::SelectedChange>().change.fingerprint(), first.change.fingerprint());
}

void tst_Window::paletteFindsCommandsRecordsAndWords()
{
    const auto window = m_fixture.sampleWindow();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(qApp->focusWidget());
    QVERIFY(line);
    line->setText(QStringLiteral("import pol"));
    QVERIFY(window->commandPalette().found().value(0).text.startsWith(QStringLiteral("Import policy")));
    line->setText(QStringLiteral("Sentry"));
    QCOMPARE(window->commandPalette().found().value(0).text, QStringLiteral("Sentry"));
    line->setText(QStringLiteral("newsletter"));
    QVERIFY(!window->commandPalette().found().isEmpty());
    line->setText(QStringLiteral("layout: op"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(window->workspace().layoutId(), QStringLiteral("operations"));
}

void tst_Window::escapeLeavesThePaletteWhereOneWas()
{
    const auto window = m_fixture.sampleWindow();
    window->workspace().showPanel(QStringLiteral("changes"));
    QWidget *before = qApp->focusWidget();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(qApp->focusWidget() != before);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QCOMPARE(qApp->focusWidget(), before);
}

void tst_Window::layoutsAreKeptAndReset()
{
    const auto window = m_fixture.sampleWindow();
    ui::Workspace &workspace = window->workspace();
    workspace.showLayout(QStringLiteral("policy"));
    QVERIFY(workspace.dock(QStringLiteral("changes"))->isVisible());
    workspace.dock(QStringLiteral("changes"))->close();
    workspace.showLayout(QStringLiteral("operations"));
    QVERIFY(workspace.dock(QStringLiteral("today"))->isVisible());
    workspace.showLayout(QStringLiteral("policy"));
    QVERIFY(!workspace.dock(QStringLiteral("changes"))->isVisible());
    workspace.resetLayout();
    QVERIFY(workspace.dock(QStringLiteral("changes"))->isVisible());
}

void tst_Window::droppedPolicyIsImported()
{
    const auto window = m_fixture.sampleWindow();
    const qsizetype before = workflow::versions(*window->host().session()).size();
    QTemporaryDir folder;
    const QByteArray text
        = "Privacy policy\n\n1. Logs\n\nServer logs are kept for 30 days and then deleted.\n\n"
          "2. Your rights\n\nYou may ask us for a copy of your data at any time.\n";
    QVERIFY(!dropped(*window, QStringLiteral("next.txt"), text, folder).isEmpty());
    QTRY_COMPARE(workflow::versions(*window->host().session()).size(), before + 1);
    QVERIFY2(window->lastSaid().contains(QStringLiteral("next.txt")), qPrintable(window->lastSaid()));
    // What cannot be read is told in a sentence, and nothing changes.
    QVERIFY(!dropped(*window, QStringLiteral("empty.txt"), QByteArray(1, '\0'), folder).isEmpty());
    UiFixture::settle();
    QCOMPARE(workflow::versions(*window->host().session()).size(), before + 1);
    QVERIFY(window->lastSaid().contains(QStringLiteral("empty.txt")));
}

void tst_Window::everyMenuCommandIsInTheTable()
{
    const auto window = m_fixture.sampleWindow();
    const QList<QAction *> known = window->actions().all().values();
    for (const QString &id : { QStringLiteral("file"), QStringLiteral("edit"), QStringLiteral("policy"),
             QStringLiteral("requests"), QStringLiteral("view"), QStringLiteral("help") })
        for (QAction *action : window->actions().menu(id)->actions())
            QVERIFY2(action->isSeparator() || action->menu() || known.contains(action),
                qPrintable(action->text()));
}

void tst_Window::shortcutsAreUnique()
{
    const auto window = m_fixture.sampleWindow();
    QHash<QString, QString> taken;
    for (const QString &id : window->actions().order()) {
        const QAction *action = window->actions().action(id);
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys.toString()),
                qPrintable(id + QLatin1Char(' ') + taken.value(keys.toString())));
            taken.insert(keys.toString(), id);
        }
    }
}

void tst_Window::titleHoldsNoPerson()
{
    const auto window = m_fixture.sampleWindow();
    QCOMPARE(
        window->windowTitle(), window->host().session()->organisation() + QStringLiteral(" – Clausekeeper"));
}

void tst_Window::caseNumbersAreNeverCut()
{
    const auto window = m_fixture.sampleWindow({ 900, 640 });
    window->workspace().showLayout(QStringLiteral("operations"));
    UiFixture::settle();
    const auto *table = window->workspace().panel(QStringLiteral("dsar"))->findChild<ui::TableView *>();
    const QModelIndex number = table->model()->index(0, 0);
    const int words
        = QFontMetrics(ui::type::strong(table->font())).horizontalAdvance(number.data().toString());
    QVERIFY(words > 0);
    QVERIFY2(table->columnWidth(0) >= words + 20, qPrintable(QString::number(table->columnWidth(0))));
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
}

void tst_Window::paletteKnowsEveryEnabledCommand()
{
    const auto window = m_fixture.sampleWindow();
    QSet<QString> listed;
    for (const ui::Found &found :
        ui::findEverything({}, window->actions(), window->host().session(), window->navigator(), 1000))
        listed.insert(found.text);
    for (const QAction *action : window->actions().all())
        QVERIFY2(!action->isEnabled() || listed.contains(action->text().remove(QLatin1Char('&'))),
            qPrintable(action->objectName()));
}

void tst_Window::lockingHidesNames()
{
    const auto window = m_fixture.sampleWindow();
    window->workspace().showLayout(QStringLiteral("operations"));
    UiFixture::settle();
    const auto *table = window->workspace().panel(QStringLiteral("dsar"))->findChild<ui::TableView *>();
    const QString person = table->model()->index(0, 1).data().toString();
    QVERIFY(!person.isEmpty());
    window->actions().action(QStringLiteral("file.vault"))->trigger();
    UiFixture::settle();
    QCOMPARE(window->host().session()->vault(), workflow::VaultState::Locked);
    QVERIFY(table->model()->index(0, 1).data().toString() != person);
    window->actions().action(QStringLiteral("file.vault"))->trigger();
    UiFixture::settle();
    QCOMPARE(table->model()->index(0, 1).data().toString(), person);
}

void tst_Window::darkFollowsTheSystem()
{
    const auto window = m_fixture.window();
    m_fixture.theme().setAppearance(ui::Appearance::System);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(40, 40, 44));
    dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
    QApplication::setPalette(dark);
    QVERIFY(ui::Palette::of(window.get()).isDark());
    QCOMPARE(window->palette().color(QPalette::Window), ui::Palette::of(window.get())(ui::Tone::Canvas));
    m_fixture.theme().setAppearance(ui::Appearance::Light);
    QVERIFY(!ui::Palette::of(window.get()).isDark());
}

void tst_Window::redlineIsSpokenInWords()
{
    const auto window = m_fixture.sampleWindow();
    window->workspace().showPanel(QStringLiteral("policydiff"));
    UiFixture::settle();
    const auto *rows
        = window->workspace().panel(QStringLiteral("policydiff"))->findChild<QListView *>()->model();
    QStringList spoken;
    for (int row = 0; row < rows->rowCount(); ++row)
        spoken.append(rows->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY(spoken.filter(QStringLiteral("deleted: 30; inserted: 90;")).size() == 1);
    QVERIFY(spoken.last().contains(QStringLiteral("folded")));
}

QTEST_MAIN(tst_Window)
#include "tst_Window.moc"
