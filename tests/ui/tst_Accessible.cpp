// No control that can be reached by keyboard is without a name, in any panel, any layout, any dialog.
#include "ui/UiFixture.h"

#include "ui/dialogs/NewProjectSheet.h"
#include "ui/dialogs/NewRequestSheet.h"
#include "workflow/Checks.h"
#include "workflow/Records.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>

using namespace ck;
using namespace ck::test;

namespace
{

QStringList unnamed(QWidget &root)
{
    QStringList found;
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.append(&root);
    for (QWidget *widget : all) {
        const bool reachable
            = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&root) && !widget->focusProxy();
        // The inner line of a spin box or date field is spoken as its owner.
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"));
        if (!reachable || inner)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QStringLiteral("%1 '%2' in %3")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                 QLatin1String(widget->parentWidget()
                                         ? widget->parentWidget()->metaObject()->className()
                                         : "")));
    }
    return found;
}

QStringList tooSmall(QWidget &root)
{
    QStringList found;
    for (QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        const bool ours = button->isVisible() && button->focusPolicy() != Qt::NoFocus
            && !button->objectName().startsWith(QLatin1String("qt_"));
        if (ours && (button->height() < 24 || button->width() < 24))
            found.append(
                QStringLiteral("%1 %2×%3").arg(button->text()).arg(button->width()).arg(button->height()));
    }
    return found;
}

} // namespace

class tst_Accessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startPage();
    void everyPanel();
    void everyKindInTheInspector();
    void dialogs();
    void tablesSpeakHeaderAndValue();

private:
    UiFixture m_fixture;
};

void tst_Accessible::startPage()
{
    const auto window = m_fixture.window();
    QCOMPARE(unnamed(*window), QStringList());
    QCOMPARE(tooSmall(*window), QStringList());
}

void tst_Accessible::everyPanel()
{
    const auto window = m_fixture.sampleWindow();
    for (ui::Panel *panel : window->workspace().panels()) {
        window->workspace().showPanel(panel->id());
        UiFixture::settle();
        QCOMPARE(unnamed(*window), QStringList());
        QCOMPARE(tooSmall(*window), QStringList());
    }
}

void tst_Accessible::everyKindInTheInspector()
{
    const auto window = m_fixture.sampleWindow();
    const workflow::Session &session = *window->host().session();
    QList<ObjectRef> objects { ref(workflow::all<PolicyVersion>(session).value(0).id),
        ref(workflow::all<Processor>(session).value(0).id), ref(workflow::all<Activity>(session).value(0).id),
        ref(workflow::all<RetentionRule>(session).value(0).id),
        ref(workflow::all<RetentionEvent>(session).value(0).id),
        ref(workflow::all<LegalHold>(session).value(0).id), ref(workflow::all<Request>(session).value(0).id),
        ref(workflow::all<Task>(session).value(0).id) };
    QSet<int> kinds;
    for (const Commitment &commitment : workflow::all<Commitment>(session))
        if (!kinds.contains(int(commitment.kind()))) {
            kinds.insert(int(commitment.kind()));
            objects.append(ref(commitment.id));
        }
    ui::Panel *inspector = window->workspace().panel(QStringLiteral("inspector"));
    for (const ObjectRef &object : std::as_const(objects)) {
        window->navigator().select(object);
        UiFixture::settle();
        QVERIFY2(!inspector->facts().isEmpty(), qPrintable(toCode(object.type)));
        QCOMPARE(unnamed(*inspector), QStringList());
    }
    window->navigator().selectFinding(workflow::findings(session).value(0));
    QCOMPARE(unnamed(*inspector), QStringList());
    QTest::keyClick(window.get(), Qt::Key_F7);
    QCOMPARE(unnamed(*inspector), QStringList());
}

void tst_Accessible::dialogs()
{
    const auto window = m_fixture.sampleWindow();
    ui::NewProjectSheet project(window.get());
    QCOMPARE(unnamed(project), QStringList());
    ui::NewRequestSheet request(*window->host().session(), {}, window.get());
    QCOMPARE(unnamed(request), QStringList());
}

void tst_Accessible::tablesSpeakHeaderAndValue()
{
    const auto window = m_fixture.sampleWindow();
    window->workspace().showPanel(QStringLiteral("findings"));
    const auto *table
        = window->workspace().panel(QStringLiteral("findings"))->findChild<QAbstractItemView *>();
    const QString spoken = table->model()->index(0, 1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("Finding: ")), qPrintable(spoken));
}

QTEST_MAIN(tst_Accessible)
#include "tst_Accessible.moc"
