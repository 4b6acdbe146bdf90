// Worked examples of authorities and our own, each with its reasoning beside it in deadline-examples.json.
#include "law/Deadlines.h"
#include "support/Shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ck;
using namespace ck::law;

namespace
{

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// Events name the days of asking and answering; a bare number of paused days is made one pause of that
// length.
QList<Pause> pausesOf(const QJsonObject &row)
{
    QList<Pause> pauses;
    Pause pending;
    for (const QJsonValue &value : row.value(u"events").toArray()) {
        const QJsonObject event = value.toObject();
        if (event.contains(u"span"))
            pauses.append({ PauseKind::Scope, day(event.value(u"span").toArray().at(0)),
                day(event.value(u"span").toArray().at(1)) });
        if (event.contains(u"id_asked"))
            pending = { PauseKind::Identity, day(event.value(u"id_asked")), {} };
        if (event.contains(u"clarification_asked"))
            pending = { PauseKind::Scope, day(event.value(u"clarification_asked")), {} };
        for (const char *end : { "id_received", "answer_received" })
            if (event.contains(QLatin1StringView(end)) && pending.from.isValid()) {
                pending.to = day(event.value(QLatin1StringView(end)));
                pauses.append(pending);
            }
    }
    const int days = row.value(u"pause_days").toInt();
    if (days == 0)
        return {};
    if (pauses.isEmpty())
        pauses.append({ PauseKind::Scope, day(row.value(u"start")).addDays(1),
            day(row.value(u"start")).addDays(days) });
    return pauses;
}

QString rightOf(const LawBook &book, const QJsonObject &row)
{
    const QString kind = row.value(u"kind").toString();
    if (kind.startsWith(QLatin1StringView("appeal")))
        return QStringLiteral("appeal");
    static const QStringList named { QStringLiteral("opt_out"), QStringLiteral("limit_sensitive_pi"),
        QStringLiteral("breach_authority"), QStringLiteral("notice") };
    if (named.contains(kind))
        return kind;
    const Regime *regime = book.regime(row.value(u"regime").toString());
    return regime ? regime->rights.first().code : QString();
}

DeadlineQuestion questionOf(const LawBook &book, const QJsonObject &row)
{
    DeadlineQuestion question;
    question.regime = row.value(u"regime").toString();
    question.rightCode = rightOf(book, row);
    question.calendar = row.value(u"calendar").toString();
    question.extended = row.value(u"kind").toString().endsWith(QLatin1StringView("extended"));
    question.pauses = pausesOf(row);
    const QString start = row.value(u"start").toString();
    if (start.contains(u'T'))
        question.receivedAt = QDateTime::fromString(start, Qt::ISODate);
    else
        question.received = day(start);
    return question;
}

} // namespace

class tst_DeadlineExamples : public QObject
{
    Q_OBJECT

private:
    std::optional<LawBook> m_book;

    void addRows(const QByteArray &json, const char *prefix)
    {
        if (json.isEmpty())
            QTest::addRow("%s examples are not here", prefix) << QJsonObject();
        for (const QJsonValue &row : QJsonDocument::fromJson(json).object().value(u"examples").toArray())
            QTest::addRow("%s/%s", prefix, qPrintable(row.toObject().value(u"id").toString()))
                << row.toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto book = LawBook::load();
        QVERIFY2(book, qPrintable(book ? QString() : book.error().args.join(u' ')));
        m_book = *book;
    }

    void example_data()
    {
        QTest::addColumn<QJsonObject>("row");
        addRows(test::read(QStringLiteral(CK_SOURCE_DIR "/tests/core/law/deadline-examples.json")), "own");
        addRows(test::read(
                    test::sharedFile(QStringLiteral(CK_SHARED_DIR), QStringLiteral("legal/examples.json"))),
            "shared");
    }
    void example()
    {
        QFETCH(QJsonObject, row);
        if (row.isEmpty())
            QSKIP("the reference examples are not beside this checkout");
        const QJsonObject expected = row.value(u"expected").toObject();
        const QString kind = row.value(u"kind").toString();
        if (row.value(u"regime").toString() == QLatin1StringView("POLICY-CHANGE-PROMISE")) {
            const Period notice { row.value(u"period").toObject().value(u"value").toInt(), TimeUnit::Days };
            if (row.value(u"direction").toString() == QLatin1StringView("forward"))
                QCOMPARE(addPeriod(day(row.value(u"start")), notice), day(expected.value(u"due")));
            else
                QCOMPARE(latestNoticeDay(
                             *m_book->calendar(QStringLiteral("GB-ENG")), day(row.value(u"start")), notice),
                    day(expected.value(u"due")));
            return;
        }
        const auto deadline = requestDeadline(*m_book, questionOf(*m_book, row));
        QVERIFY2(deadline, qPrintable(deadline ? QString() : deadline.error().args.join(u' ')));
        if (expected.value(u"due").toString().contains(u'T')) {
            QCOMPARE(deadline->dueInstant,
                QDateTime::fromString(expected.value(u"due").toString(), Qt::ISODate).toUTC());
            return;
        }
        const bool acknowledgement = kind == QLatin1StringView("acknowledgement");
        if (acknowledgement)
            QCOMPARE(deadline->acknowledgeBy, day(expected.value(u"due")));
        else if (kind == QLatin1StringView("extension_notice"))
            QCOMPARE(deadline->extensionNoticeBy, day(expected.value(u"due")));
        else
            QCOMPARE(deadline->respondBy, day(expected.value(u"due")));
        if (acknowledgement && deadline->respondBy.isValid())
            return; // the target below belongs to the answer
        QCOMPARE(deadline->unrolled, day(expected.value(u"unrolled")));
        QCOMPARE(deadline->safeTarget, day(expected.value(u"safe_target")));
    }
};

QTEST_APPLESS_MAIN(tst_DeadlineExamples)
#include "tst_DeadlineExamples.moc"
