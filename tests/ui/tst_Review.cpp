// The review of suggestions without a mouse: next, accept, reject, undo.
#include "ui/UiFixture.h"

#include "ui/panels/reader/ReaderPanel.h"
#include "ui/widgets/TwoLineDelegate.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"
#include "workflow/ReviewCommitments.h"

#include <QLineEdit>
#include <QTextEdit>
#include <QTimer>

using namespace ck;
using namespace ck::test;

class tst_Review : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void acceptedByOneKeyAndOnToTheNext();
    void rejectedWithAReason();
    void undoneByTheUsualKey();
    void previousGoesBack();
    void evidenceLightsUpInTheReader();

private:
    ui::ReaderPanel *reader() const { return m_window->findChild<ui::ReaderPanel *>(); }
    void key(Qt::Key key) { QTest::keyClick(qApp->focusWidget(), key); }
    Commitment current() const
    {
        return *workflow::find<Commitment>(*m_window->host().session(), reader()->current().uuid());
    }

    UiFixture m_fixture;
    std::unique_ptr<ui::MainWindow> m_window;
};

void tst_Review::init()
{
    m_window = m_fixture.sampleWindow();
    // The newest version of the sample is a draft nobody has reviewed.
    m_window->navigator().open(ref(workflow::versions(*m_window->host().session()).first().id));
    m_window->navigator().openPanel(QStringLiteral("reader"));
    UiFixture::settle();
    QVERIFY(!reader()->current().isNull());
    QCOMPARE(current().review, ReviewState::Suggested);
}

void tst_Review::acceptedByOneKeyAndOnToTheNext()
{
    const CommitmentId first = reader()->current();
    key(Qt::Key_A);
    QCOMPARE(workflow::find<Commitment>(*m_window->host().session(), first.uuid())->review,
        ReviewState::Confirmed);
    QVERIFY(reader()->current() != first);
    QCOMPARE(current().review, ReviewState::Suggested);
}

void tst_Review::rejectedWithAReason()
{
    const CommitmentId first = reader()->current();
    QTimer::singleShot(0, qApp, [] {
        QWidget *sheet = QApplication::activeModalWidget();
        QVERIFY(sheet);
        auto *reason = sheet->findChild<QLineEdit *>();
        QTest::keyClicks(reason, QStringLiteral("only an example"));
        QTest::keyClick(reason, Qt::Key_Return);
    });
    key(Qt::Key_R);
    const auto rejected = workflow::find<Commitment>(*m_window->host().session(), first.uuid());
    QVERIFY2(rejected->review == ReviewState::Rejected, qPrintable(m_window->lastSaid()));
    QCOMPARE(rejected->reviewNote, QStringLiteral("only an example"));
}

void tst_Review::undoneByTheUsualKey()
{
    const CommitmentId first = reader()->current();
    key(Qt::Key_A);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workflow::find<Commitment>(*m_window->host().session(), first.uuid())->review,
        ReviewState::Suggested);
    QVERIFY(m_window->lastSaid().startsWith(QStringLiteral("Undone")));
}

void tst_Review::previousGoesBack()
{
    const CommitmentId first = reader()->current();
    key(Qt::Key_N);
    QVERIFY(reader()->current() != first);
    key(Qt::Key_P);
    QCOMPARE(reader()->current(), first);
}

void tst_Review::evidenceLightsUpInTheReader()
{
    m_window->workspace().showPanel(QStringLiteral("changes"));
    const Commitment shown = current();
    m_window->navigator().showEvidence(shown.version, shown.evidence.span);
    QVERIFY(reader()->isVisible());
    const auto *page = reader()->findChild<QTextEdit *>();
    const auto selections = page->extraSelections();
    QVERIFY(!selections.isEmpty());
    QCOMPARE(selections.last().cursor.selectedText().simplified().left(12),
        shown.evidence.quote.simplified().left(12));
}

QTEST_MAIN(tst_Review)
#include "tst_Review.moc"
