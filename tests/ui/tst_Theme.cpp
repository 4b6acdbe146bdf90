// The palette keeps its promise of contrast in both schemes, and gives way to a high-contrast system.
#include "ui/theme/Palette.h"
#include "ui/theme/Style.h"

#include <QTest>

using namespace ck::ui;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textPairsAreReadable_data();
    void textPairsAreReadable();
    void schemeFollowsLightness();
    void highContrastBelongsToTheSystem();
    void sheetHasNoMarkLeft();
};

void tst_Theme::textPairsAreReadable_data()
{
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const auto row
        = [](const char *name, Tone text, Tone ground) { QTest::newRow(name) << int(text) << int(ground); };
    row("ink on paper", Tone::Ink, Tone::Paper);
    row("ink on canvas", Tone::Ink, Tone::Canvas);
    row("ink on selection", Tone::Ink, Tone::Selection);
    row("ink on evidence", Tone::Ink, Tone::Evidence);
    row("soft on paper", Tone::Soft, Tone::Paper);
    row("soft on selection", Tone::Soft, Tone::Selection);
    row("accent on paper", Tone::Accent, Tone::Paper);
    row("accent on selection", Tone::Accent, Tone::Selection);
    row("on accent", Tone::OnAccent, Tone::Accent);
    row("inserted on its ground", Tone::Inserted, Tone::InsertedGround);
    row("deleted on its ground", Tone::Deleted, Tone::DeletedGround);
    row("moved on its ground", Tone::Moved, Tone::MovedGround);
    row("alarm on paper", Tone::Alarm, Tone::Paper);
    row("warn on paper", Tone::Warn, Tone::Paper);
    row("good on paper", Tone::Good, Tone::Paper);
    row("hold on paper", Tone::Hold, Tone::Paper);
    row("alarm on selection", Tone::Alarm, Tone::Selection);
    row("warn on selection", Tone::Warn, Tone::Selection);
}

void tst_Theme::textPairsAreReadable()
{
    QFETCH(int, text);
    QFETCH(int, ground);
    for (const bool dark : { false, true }) {
        const Palette ask(Palette::qtPalette(dark));
        const double ratio = contrast(ask(Tone(text)), ask(Tone(ground)));
        QVERIFY2(ratio >= 4.5,
            qPrintable(QStringLiteral("%1: %2")
                           .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                           .arg(ratio)));
    }
}

void tst_Theme::schemeFollowsLightness()
{
    QVERIFY(!Palette(Palette::qtPalette(false)).isDark());
    QVERIFY(Palette(Palette::qtPalette(true)).isDark());
    QCOMPARE(Palette::qtPalette(Palette::qtPalette(true)), Palette::qtPalette(true));
}

void tst_Theme::highContrastBelongsToTheSystem()
{
    QPalette system;
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button })
        system.setColor(role, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    const Palette ask(system);
    QVERIFY(ask.borders());
    QCOMPARE(ask(Tone::Ink), QColor(Qt::white));
    QCOMPARE(ask(Tone::InsertedGround).alpha(), 0);
    QCOMPARE(Palette::qtPalette(system), system);
}

void tst_Theme::sheetHasNoMarkLeft()
{
    for (const bool dark : { false, true })
        QVERIFY(!styleSheet(Palette::qtPalette(dark)).contains(QLatin1Char('@')));
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
