#include "Texts.h"
#include "diff/Compare.h"

#include <QTest>

using namespace ck;

Q_DECLARE_METATYPE(ck::ChangeNotice)

namespace
{

const QString oldText
    = QStringLiteral("1. Keeping\nWe keep server logs for 30 days.\n2. Changes\nWe tell you before.\n");
const QString newText
    = QStringLiteral("1. Keeping\nWe keep server logs for 90 days.\n2. Changes\nWe tell you before.\n");

Commitment promise(const QString &text, const QString &quote, const CommitmentBody &body)
{
    const TextSpan span { text.indexOf(quote), quote.size() };
    return {
        .id = CommitmentId::make(), .body = body, .evidence = { span, quote }, .clause = QStringLiteral("2")
    };
}

Compilation withNotice(const QString &text, const ChangeNotice &notice)
{
    Compilation side = test::compilationOf(text);
    side.commitments.append(promise(text, QStringLiteral("We tell you before."), notice));
    return side;
}

QStringList stepsOf(const PolicyDiff &diff)
{
    QStringList out;
    for (const DateStep &step : diff.notice.steps)
        out.append(toCode(step.code) + QStringLiteral(" ") + step.day.toString(Qt::ISODate)
            + (step.binding ? QStringLiteral(" *") : QString()));
    return out;
}

} // namespace

class NoticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void earliestDay_data()
    {
        QTest::addColumn<ChangeNotice>("notice");
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QStringList>("steps");
        const auto days = [](int n, TimeUnit unit) {
            return ChangeNotice {
                .period = Period { n, unit }, .channels = {}, .reaccept = Reaccept::No, .reacceptWhen = {}
            };
        };
        QTest::newRow("days count from the day after")
            << days(30, TimeUnit::Days) << QDate(2026, 6, 10)
            << QStringList { QStringLiteral("published 2026-06-10"), QStringLiteral("notice 2026-07-10"),
                   QStringLiteral("binding 2026-07-10 *") };
        QTest::newRow("a month ends on its last day")
            << days(1, TimeUnit::Months) << QDate(2028, 1, 31)
            << QStringList { QStringLiteral("published 2028-01-31"), QStringLiteral("notice 2028-02-29"),
                   QStringLiteral("binding 2028-02-29 *") };
        QTest::newRow("business days skip the weekend")
            << days(5, TimeUnit::BusinessDays) << QDate(2026, 6, 4)
            << QStringList { QStringLiteral("published 2026-06-04"), QStringLiteral("notice 2026-06-11"),
                   QStringLiteral("binding 2026-06-11 *") };
        QTest::newRow("no period promised") << ChangeNotice {} << QDate(2026, 6, 10)
                                            << QStringList { QStringLiteral("published 2026-06-10 *"),
                                                   QStringLiteral("no_notice 2026-06-10") };
    }
    void earliestDay()
    {
        QFETCH(ChangeNotice, notice);
        QFETCH(QDate, published);
        QFETCH(QStringList, steps);
        const auto diff
            = diff::compare(withNotice(oldText, notice), withNotice(newText, notice), { published });
        QVERIFY(diff->anyMaterial);
        QCOMPARE(stepsOf(*diff), steps);
        QCOMPARE(diff->governingClause, QStringLiteral("2"));
    }

    void theOldPromiseGoverns()
    {
        const ChangeNotice longer { .period = Period { 60, TimeUnit::Days },
            .channels = {},
            .reaccept = Reaccept::Yes,
            .reacceptWhen = {} };
        const ChangeNotice shorter { .period = Period { 7, TimeUnit::Days },
            .channels = {},
            .reaccept = Reaccept::No,
            .reacceptWhen = {} };
        const auto diff
            = diff::compare(withNotice(oldText, longer), withNotice(newText, shorter), { QDate(2026, 1, 1) });
        QCOMPARE(diff->notice.due, QDate(2026, 3, 2));
        QVERIFY(diff->mustReaccept);
        const auto back
            = diff::compare(withNotice(oldText, shorter), withNotice(newText, longer), { QDate(2026, 1, 1) });
        QCOMPARE(back->notice.due, QDate(2026, 1, 8));
        QVERIFY(!back->mustReaccept);
    }

    void nothingMaterialOwesNothing()
    {
        const ChangeNotice notice { .period = Period { 30, TimeUnit::Days },
            .channels = {},
            .reaccept = Reaccept::Yes,
            .reacceptWhen = {} };
        const auto diff
            = diff::compare(withNotice(oldText, notice), withNotice(oldText, notice), { QDate(2026, 6, 10) });
        QCOMPARE(diff->notice.due, QDate(2026, 6, 10));
        QVERIFY(!diff->mustReaccept);
    }

    void statedDayTooEarly()
    {
        const ChangeNotice notice { .period = Period { 30, TimeUnit::Days },
            .channels = {},
            .reaccept = Reaccept::No,
            .reacceptWhen = {} };
        const QString text = QStringLiteral("Effective 1 July 2026\n") + newText;
        Compilation newSide = withNotice(text, notice);
        newSide.commitments.append(promise(text, QStringLiteral("Effective 1 July 2026"),
            MetaFact { MetaField::EffectiveDate, QStringLiteral("2026-07-01"), ContactKind::None }));
        const Compilation oldSide = withNotice(oldText, notice);
        QVERIFY(diff::compare(oldSide, newSide, { QDate(2026, 6, 10) })->statedTooEarly);
        QVERIFY(!diff::compare(oldSide, newSide, { QDate(2026, 6, 1) })->statedTooEarly);
    }

    void rejectedPromiseDoesNotGovern()
    {
        const ChangeNotice notice { .period = Period { 30, TimeUnit::Days },
            .channels = {},
            .reaccept = Reaccept::Yes,
            .reacceptWhen = {} };
        Compilation oldSide = withNotice(oldText, notice);
        oldSide.commitments.first().review = ReviewState::Rejected;
        const auto diff = diff::compare(oldSide, withNotice(newText, notice), { QDate(2026, 6, 10) });
        QCOMPARE(diff->notice.due, QDate(2026, 6, 10));
        QVERIFY(!diff->governingNotice);
    }
};

QTEST_APPLESS_MAIN(NoticeTest)
#include "tst_Notice.moc"
