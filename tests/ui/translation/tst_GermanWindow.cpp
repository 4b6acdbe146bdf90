// The window in German: no text is left in English, and no menu gives one letter to two commands.
#include "TsFile.h"

#include "ui/UiFixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>

using namespace ck;
using namespace ck::test;

class tst_GermanWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void menusGiveEachLetterOnce();
    void noTextIsLeftInEnglish();

private:
    void look(const QString &text, const QObject &owner);
    void lookAtModel(const QAbstractItemView &view);

    QTranslator m_german;
    UiFixture m_fixture;
    QSet<QString> m_english; // every source text that differs in German
    QStringList m_left;
};

void tst_GermanWindow::initTestCase()
{
    QVERIFY(m_german.load(QStringLiteral(":/i18n/clausekeeper_de.qm")));
    QVERIFY(QCoreApplication::installTranslator(&m_german));
    QSet<QString> german;
    const QList<Message> messages = readTs(QStringLiteral("de"));
    for (const Message &message : messages) {
        m_english.insert(message.source);
        for (const QString &form : message.forms)
            german.insert(form);
    }
    m_english.subtract(german);
    QVERIFY(m_english.size() > 1000);
}

static void addDoubles(const QString &menu, const QList<QAction *> &actions, QStringList &doubles)
{
    QMap<QString, QString> letters;
    for (const QAction *action : actions) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (letter.isEmpty())
            continue;
        if (letters.contains(letter))
            doubles.append(QStringLiteral("%1: %2 / %3").arg(menu, letters.value(letter), action->text()));
        letters.insert(letter, action->text());
    }
}

void tst_GermanWindow::menusGiveEachLetterOnce()
{
    const auto window = m_fixture.sampleWindow();
    QStringList doubles;
    addDoubles(QStringLiteral("menu bar"), window->menuBar()->actions(), doubles);
    int menus = 0;
    for (QMenu *menu : window->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        addDoubles(menu->title(), menu->actions(), doubles);
        ++menus;
    }
    QVERIFY(menus > 4);
    QVERIFY2(doubles.isEmpty(), qPrintable(doubles.join(u'\n')));
}

void tst_GermanWindow::look(const QString &text, const QObject &owner)
{
    if (m_english.contains(text))
        m_left.append(
            QStringLiteral("%1 in %2").arg(text, QString::fromLatin1(owner.metaObject()->className())));
}

void tst_GermanWindow::lookAtModel(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        look(model->headerData(column, Qt::Horizontal).toString(), view);
        for (int row = 0; row < qMin(model->rowCount(), 50); ++row)
            look(model->index(row, column).data().toString(), view);
    }
}

void tst_GermanWindow::noTextIsLeftInEnglish()
{
    const auto window = m_fixture.sampleWindow();
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(QStringLiteral("qt_")))
            continue; // Qt's own parts speak from Qt's own files
        look(widget->windowTitle(), *widget);
        look(widget->toolTip(), *widget);
        look(widget->accessibleName(), *widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(label->text(), *widget);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(button->text(), *widget);
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            look(line->placeholderText(), *widget);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            lookAtModel(*view);
    }
    for (const QAction *action : window->findChildren<QAction *>())
        look(action->text(), *action);
    m_left.removeDuplicates();
    QVERIFY2(m_left.isEmpty(), qPrintable(m_left.join(u'\n')));
}

QTEST_MAIN(tst_GermanWindow)
#include "tst_GermanWindow.moc"
