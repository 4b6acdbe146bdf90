// Mails as people and programs send them, and as nobody should.
#include "exchange/Mail.h"

#include <QTest>

using namespace ck;
using namespace ck::exchange;

namespace
{
const QByteArray head
    = "From: Anna <anna@example.org>\r\nSubject: Hello\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\n";

QByteArray nested(int depth)
{
    QByteArray mail = head;
    for (int i = 0; i < depth; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
            + QByteArray::number(i) + "\r\n";
    return mail + "Content-Type: text/plain\r\n\r\ninnermost\r\n";
}

QByteArray wide(int parts)
{
    QByteArray mail = head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n";
    for (int i = 0; i < parts; ++i)
        mail += "--x\r\n\r\np\r\n";
    return mail + "--x--\r\n";
}
} // namespace

class tst_Mail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeMessage()
    {
        const auto mail
            = readMail("Received: from a by b (x) id 1;\r\n Wed, 4 Mar 2026 00:30:00 +0200 (EET)\r\n"
                       "Received: from c by a; Tue, 3 Mar 2026 22:00:00 +0000\r\n"
                       "Date: Tue, 3 Mar 2026 10:00:00 +0100\r\n"
                       "From: =?utf-8?Q?Gr=C3=BC?= =?utf-8?Q?n,_Anna?= <anna@example.org>\r\n"
                       "To: privacy@example.com\r\n"
                       "Subject: =?UTF-8?B?TWVpbmUgRGF0?=\r\n =?UTF-8?B?ZW4g4oCTIGJpdHRl?=\r\n"
                       "MIME-Version: 1.0\r\n"
                       "Content-Type: multipart/mixed; boundary=\"out er\"\r\n\r\n"
                       "preamble\r\n--out er\r\n"
                       "Content-Type: multipart/alternative; boundary=inner\r\n\r\n"
                       "--inner\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
                       "quoted-printable\r\n\r\n"
                       "Bitte l=C3=B6schen Sie =\r\nmeine Daten.\r\n"
                       "--inner\r\nContent-Type: text/html\r\n\r\n<p>Bitte</p>\r\n--inner--\r\n"
                       "--out er\r\nContent-Type: application/pdf; name=\"=?utf-8?Q?Ausweis=C3=A4.pdf?=\"\r\n"
                       "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
                       "--out er\r\nContent-Type: image/png\r\n"
                       "Content-Disposition: attachment; filename*0*=utf-8''..%2F%C3%BC; "
                       "filename*1=\"ber.png\"\r\n\r\nx\r\n--out er--\r\nepilogue\r\n");
        QVERIFY(mail);
        const MailMessage expected { .fromName = QStringLiteral("Grün, Anna"),
            .fromAddress = QStringLiteral("anna@example.org"),
            .subject = QStringLiteral("Meine Daten – bitte"),
            .sentUtc = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC),
            .receivedUtc = QDateTime(QDate(2026, 3, 3), QTime(22, 30), Qt::UTC),
            .body = QStringLiteral("Bitte löschen Sie meine Daten."),
            .attachmentNames = { QStringLiteral("Ausweisä.pdf"), QStringLiteral("über.png") } };
        QCOMPARE(mail->fromName, expected.fromName);
        QCOMPARE(mail->subject, expected.subject);
        QCOMPARE(mail->body, expected.body);
        QCOMPARE(mail->attachmentNames, expected.attachmentNames);
        QCOMPARE(mail->receivedUtc, expected.receivedUtc);
        QVERIFY(*mail == expected);
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("rest"); // behind the common header fields
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const QByteArray &rest, const QString &body) {
            QTest::newRow(name) << rest << body;
        };
        row("no MIME", "\r\nDelete my data.\r\n", "Delete my data.");
        row("LF only", "\nOne\nTwo\n", "One\nTwo");
        row("base64", "Content-Transfer-Encoding: BASE64\r\n\r\nRGVsZXRl\r\nIG15IGRhdGEu\r\n",
            "Delete my data.");
        row("latin1",
            "Content-Type: text/plain; charset=\"iso-8859-1\"\r\n\r\nGr\xFC\xDF"
            "e",
            QStringLiteral("Grüße"));
        row("undeclared windows-1252",
            "\r\n\x93Gr\xFC\xDF"
            "e\x94",
            QStringLiteral("“Grüße”"));
        row("undeclared UTF-8", "\r\nGrüße", QStringLiteral("Grüße"));
        row("unknown charset", "Content-Type: text/plain; charset=x-none\r\n\r\nplain", "plain");
        row("HTML alone",
            "Content-Type: text/html; "
            "charset=utf-8\r\n\r\n<html><head><style>p{}</style><title>t</title></head><body>"
            "<p>Dear&nbsp;team,</p><p>delete &lt;all&gt;<br>please &#8211; "
            "Anna</p><script>x()</script></body>",
            QStringLiteral("Dear team,\n\ndelete <all>\nplease – Anna"));
        row("HTML cut short", "Content-Type: text/html\r\n\r\n<p>one<p>two <a href=\"", "one\n\ntwo");
        row("flowed", "Content-Type: text/plain; format=flowed\r\n\r\nOne \r\ntwo.\r\n-- \r\nAnna",
            "One two.\n-- \nAnna");
        row("multipart without end",
            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nOne\r\n--x\r\n\r\nTwo", "One\nTwo");
        row("multipart without boundary", "Content-Type: multipart/mixed\r\n\r\n--x\r\n", "");
        row("text as attachment",
            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nOne\r\n--x\r\n"
            "Content-Disposition: attachment; filename=a.txt\r\n\r\nTwo\r\n--x--",
            "One");
        row("broken quoted-printable",
            "Content-Transfer-Encoding: quoted-printable\r\n\r\na=3Db =ZZ =", "a=b =ZZ");
    }
    void bodies()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, body);
        const auto mail = readMail(head + rest);
        QVERIFY(mail);
        QCOMPARE(mail->body, body);
        QCOMPARE(mail->fromAddress, QStringLiteral("anna@example.org"));
    }

    void senders_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << QByteArray("a@example.org") << ""
                              << "a@example.org";
        QTest::newRow("quoted with comma")
            << QByteArray("\"Smith, \\\"Jo\\\" A.\" <a@example.org>") << "Smith, \"Jo\" A."
            << "a@example.org";
        QTest::newRow("comment") << QByteArray("a@example.org (Anna)") << "Anna"
                                 << "a@example.org";
        QTest::newRow("two senders") << QByteArray("A <a@example.org>, B <b@example.org>") << "A"
                                     << "a@example.org";
        QTest::newRow("address as name")
            << QByteArray("\"evil@example.net\" <a@example.org>") << "evil@example.net"
            << "a@example.org";
        QTest::newRow("open bracket") << QByteArray("Anna <a@example.org") << "Anna"
                                      << "a@example.org";
    }
    void senders()
    {
        QFETCH(QByteArray, from);
        QFETCH(QString, name);
        QFETCH(QString, address);
        const auto mail = readMail("From: " + from + "\r\nSubject: s\r\n\r\nx");
        QVERIFY(mail);
        QCOMPARE(mail->fromName, name);
        QCOMPARE(mail->fromAddress, address);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("utc");
        QTest::newRow("offset") << QByteArray("Tue, 3 Mar 2026 10:00:00 +0100") << "2026-03-03T09:00:00Z";
        QTest::newRow("without weekday") << QByteArray("3 Mar 2026 10:00:00 -0500") << "2026-03-03T15:00:00Z";
        QTest::newRow("zone by name")
            << QByteArray("Tue, 03 Mar 2026 10:00:00 GMT") << "2026-03-03T10:00:00Z";
        QTest::newRow("comment") << QByteArray("Tue, 3 Mar 2026 10:00:00 +0000 (UTC)")
                                 << "2026-03-03T10:00:00Z";
        QTest::newRow("impossible day") << QByteArray("Mon, 30 Feb 2026 10:00:00 +0000") << "";
        QTest::newRow("words") << QByteArray("yesterday") << "";
    }
    void dates()
    {
        QFETCH(QByteArray, date);
        QFETCH(QString, utc);
        const auto mail = readMail("From: a@example.org\r\nDate: " + date + "\r\n\r\nx");
        QVERIFY(mail);
        QCOMPARE(mail->sentUtc.toString(Qt::ISODate), utc);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray("\r\n") << int(ErrorCode::FileEmpty);
        QTest::newRow("no mail") << QByteArray("We keep your data for thirty days.")
                                 << int(ErrorCode::UnsupportedFormat);
        QTest::newRow("Outlook's own format")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << int(ErrorCode::UnsupportedFormat);
        QTest::newRow("binary") << head + QByteArray("\0\0", 2) << int(ErrorCode::NotText);
        QTest::newRow("too large") << head + QByteArray(21 * 1024 * 1024, 'x')
                                   << int(ErrorCode::FileTooLarge);
        QTest::newRow("21 levels") << nested(21) << int(ErrorCode::TooDeep);
        QTest::newRow("1,000 levels") << nested(1000) << int(ErrorCode::TooDeep);
        QTest::newRow("501 parts") << wide(501) << int(ErrorCode::BadValue);
        QTest::newRow("100,000 parts") << wide(100'000) << int(ErrorCode::BadValue);
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto mail = readMail(bytes, QStringLiteral("a.eml"));
        QVERIFY(!mail);
        QCOMPARE(int(mail.error().code), code);
    }

    void atTheLimits()
    {
        QCOMPARE(readMail(nested(20))->body, QStringLiteral("innermost"));
        QVERIFY(readMail(wide(499)));
    }

    // Nothing here may take more than linear time.
    void large_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("field of 10 MB")
            << "From: a@example.org\r\nSubject: " + QByteArray(10 * 1024 * 1024, 'x') + "\r\n\r\nx";
        QTest::newRow("encoded words")
            << "From: a@example.org\r\nSubject: " + QByteArray("=?utf-8?Q?").repeated(500'000) + "\r\n\r\nx";
        QTest::newRow("parameters") << head + "Content-Type: text/plain"
                + QByteArray("; a*=b").repeated(500'000) + "\r\n\r\nx";
        QTest::newRow("fields") << head + QByteArray("X: y\r\n").repeated(500'000) + "\r\nx";
        QTest::newRow("folds") << head + "X: y\r\n" + QByteArray(" z\r\n").repeated(500'000) + "\r\nx";
        QTest::newRow("open tags") << head + "Content-Type: text/html\r\n\r\nx"
                + QByteArray("<a").repeated(2'000'000);
        QTest::newRow("open comments")
            << head + "Content-Type: text/html\r\n\r\nx" + QByteArray("<!--").repeated(2'000'000);
        QTest::newRow("ampersands") << head + "Content-Type: text/html\r\n\r\nx"
                + QByteArray("&").repeated(2'000'000);
    }
    void large()
    {
        QFETCH(QByteArray, bytes);
        const auto mail = readMail(bytes);
        QVERIFY(mail);
        QVERIFY(mail->body.startsWith(u'x'));
    }
};

QTEST_APPLESS_MAIN(tst_Mail)
#include "tst_Mail.moc"
