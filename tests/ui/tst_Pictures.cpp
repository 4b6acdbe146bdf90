// Grabs the window into the folder that CLAUSEKEEPER_PICTURES names, to be looked at beside the pictures of
// the aim.
#include "ui/UiFixture.h"

#include "ui/dialogs/NewRequestSheet.h"
#include "workflow/Checks.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"

#include <QDir>

using namespace ck;
using namespace ck::test;

class tst_Pictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void startPage();
    void palette();
    void reviewOfADraft();
    void inspector_data();
    void inspector();
    void newRequest();

private:
    void save(QWidget &widget, const QString &name);

    UiFixture m_fixture;
};

void tst_Pictures::save(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CLAUSEKEEPER_PICTURES");
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
}

void tst_Pictures::layouts_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    const QSize wide(1440, 900), small(1100, 700);
    QTest::newRow("policy-diff") << "policy"
                                 << "policydiff" << wide << false;
    QTest::newRow("policy-diff-dark") << "policy"
                                      << "policydiff" << wide << true;
    QTest::newRow("policy-diff-small") << "policy"
                                       << "policydiff" << small << false;
    QTest::newRow("policy-reader") << "policy"
                                   << "reader" << wide << false;
    QTest::newRow("policy-reader-dark-small") << "policy"
                                              << "reader" << small << true;
    QTest::newRow("policy-findings") << "policy"
                                     << "findings" << wide << false;
    QTest::newRow("operations") << "operations"
                                << "today" << wide << false;
    QTest::newRow("operations-dark-small") << "operations"
                                           << "today" << small << true;
    QTest::newRow("audit") << "audit"
                           << "journal" << wide << false;
}

void tst_Pictures::layouts()
{
    QFETCH(QString, layout);
    QFETCH(QString, panel);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_fixture.theme().setAppearance(dark ? ui::Appearance::Dark : ui::Appearance::Light);
    const auto window = m_fixture.sampleWindow(size);
    window->workspace().showLayout(layout);
    window->workspace().showPanel(panel);
    UiFixture::settle();
    if (panel == QLatin1String("policydiff"))
        QTest::keyClick(window.get(), Qt::Key_F7);
    else if (panel == QLatin1String("reader"))
        QTest::keyClick(qApp->focusWidget(), Qt::Key_N);
    else if (panel == QLatin1String("today") || panel == QLatin1String("findings"))
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
    UiFixture::settle();
    save(*window, QString::fromLatin1(QTest::currentDataTag()));
    m_fixture.theme().setAppearance(ui::Appearance::Light);
}

void tst_Pictures::startPage()
{
    const auto window = m_fixture.window();
    save(*window, QStringLiteral("start"));
}

void tst_Pictures::palette()
{
    const auto window = m_fixture.sampleWindow();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(qApp->focusWidget(), QStringLiteral("pol"));
    save(*window, QStringLiteral("palette"));
}

void tst_Pictures::reviewOfADraft()
{
    const auto window = m_fixture.sampleWindow();
    window->navigator().open(ref(workflow::versions(*window->host().session()).first().id));
    window->navigator().openPanel(QStringLiteral("reader"));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(qApp->focusWidget(), Qt::Key_N);
    UiFixture::settle();
    save(*window, QStringLiteral("review"));
}

void tst_Pictures::inspector_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "processor", "retention_rule", "request", "finding", "retention_event" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_Pictures::inspector()
{
    QFETCH(QString, kind);
    const auto window = m_fixture.sampleWindow();
    const workflow::Session &session = *window->host().session();
    window->workspace().showLayout(QStringLiteral("operations"));
    if (kind == QLatin1String("processor"))
        window->navigator().open(ref(workflow::all<Processor>(session).value(2).id));
    else if (kind == QLatin1String("retention_rule"))
        window->navigator().open(ref(workflow::all<RetentionRule>(session).value(1).id));
    else if (kind == QLatin1String("retention_event"))
        window->navigator().open(ref(workflow::all<RetentionEvent>(session).value(9).id));
    else if (kind == QLatin1String("request"))
        window->navigator().open(ref(workflow::all<Request>(session).value(1).id));
    else
        window->navigator().selectFinding(workflow::findings(session).value(1));
    UiFixture::settle();
    save(*window, QStringLiteral("inspect-") + kind);
}

void tst_Pictures::newRequest()
{
    const auto window = m_fixture.sampleWindow();
    ui::NewRequestSheet sheet(*window->host().session(), {}, window.get());
    sheet.show();
    UiFixture::settle();
    save(sheet, QStringLiteral("new-request"));
}

QTEST_MAIN(tst_Pictures)
#include "tst_Pictures.moc"
