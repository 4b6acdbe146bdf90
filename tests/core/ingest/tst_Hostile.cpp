// Bytes nobody wishes for: each is refused with a code, or read without harm.
#include "Dump.h"
#include "ingest/Files.h"
#include "ingest/Reader.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace ck;

namespace
{
const QByteArray sentence
    = "We keep your data for thirty days, and then we delete it from all of our systems without any "
      "further delay, unless you ask us to keep it. ";

QByteArray utf16(const QString &text, bool bigEndian, bool mark)
{
    QByteArray bytes = mark ? (bigEndian ? "\xFE\xFF" : "\xFF\xFE") : "";
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}
} // namespace

class tst_Hostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("arg"); // the second argument
        const auto row = [](const char *title, const QByteArray &bytes, const char *name, ErrorCode code,
                             const char *arg = "") {
            QTest::newRow(title) << bytes << QString::fromLatin1(name) << int(code)
                                 << QString::fromLatin1(arg);
        };
        row("empty", "", "a.txt", ErrorCode::FileEmpty);
        row("white space", " \n\t\r\n\xC2\xA0 ", "a.txt", ErrorCode::FileEmpty);
        row("byte order mark alone", "\xEF\xBB\xBF", "a.txt", ErrorCode::FileEmpty);
        row("random bytes", QByteArray("\x01\x02\x03\xFE\x00\x80", 6).repeated(100), "a.txt",
            ErrorCode::NotText);
        row("NUL in text", sentence + '\0' + sentence, "a.txt", ErrorCode::NotText);
        row("control characters", QByteArray("ab\x01\x02\x03\x04").repeated(100), "a.txt",
            ErrorCode::NotText);
        row("PDF", "%PDF-1.7\n" + sentence, "a.txt", ErrorCode::UnsupportedFormat, "PDF");
        row("DOCX", QByteArray("PK\x03\x04") + "....word/document.xml", "a.bin", ErrorCode::UnsupportedFormat,
            "DOCX");
        row("other archive", QByteArray("PK\x03\x04") + "....photo.jpg", "a.zip",
            ErrorCode::UnsupportedFormat, "ZIP");
        row("RTF", "{\\rtf1 " + sentence, "a.rtf", ErrorCode::UnsupportedFormat, "RTF");
        row("database", QByteArray("SQLite format 3\0", 16) + sentence, "a.db", ErrorCode::UnsupportedFormat,
            "SQLite");
        row("picture", "\x89PNG\r\n\x1A\n", "a.png", ErrorCode::UnsupportedFormat, "PNG");
        row("damaged UTF-8", "Größe: ä ö ü ß \xFF " + sentence, "a.txt", ErrorCode::BadEncoding);
        row("UTF-8 cut short", sentence + "ä ö \xE2\x82", "a.txt", ErrorCode::BadEncoding);
        row("overlong UTF-8", sentence + "\xC3\xA4\xC3\xB6 \xC0\xAF", "a.txt", ErrorCode::BadEncoding);
        row("half a surrogate pair", utf16(QString::fromLatin1(sentence) + QChar(0xD800) + u'x', false, true),
            "a.txt", ErrorCode::BadEncoding);
        row("odd number of UTF-16 bytes", utf16(QString::fromLatin1(sentence), false, true) + 'x', "a.txt",
            ErrorCode::BadEncoding);
        row("a few words", "Privacy Policy\nComing soon.", "a.txt", ErrorCode::NotAPolicy);
        row("numbers", QByteArray("12;13;14\n").repeated(50), "a.csv", ErrorCode::NotAPolicy);
        row("words without a sentence", QByteArray("id;name;\n").repeated(50), "a.csv",
            ErrorCode::NotAPolicy);
        row("page of scripts", "<html><script>" + sentence + "</script><body></body>", "a.html",
            ErrorCode::NotAPolicy);
        row("20,000 nested divs", QByteArray("<div>").repeated(20000) + sentence, "a.html",
            ErrorCode::TooDeep, "256");
        row("20,000 nested spans", QByteArray("<span>").repeated(20000) + sentence, "a.html",
            ErrorCode::TooDeep, "256");
        row("nested tables", QByteArray("<table><tr><td>").repeated(9000) + sentence, "a.html",
            ErrorCode::TooDeep, "256");
        row("two million lines", QByteArray("a\n").repeated(2'000'000), "a.txt", ErrorCode::NotAPolicy);
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(int, code);
        QFETCH(QString, arg);
        const auto document = ingest::readDocument(bytes, name);
        QVERIFY(!document);
        QCOMPARE(int(document.error().code), code);
        QCOMPARE(document.error().args.value(0), name);
        QCOMPARE(document.error().args.value(1), arg);
    }

    void badEncodingSaysWhere()
    {
        const auto document = ingest::readDocument("ä ö ü \xFF" + sentence, QStringLiteral("a.txt"));
        QVERIFY(!document);
        QCOMPARE(document.error().detail, QStringLiteral("9"));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        const QString text = QStringLiteral("Größe “A” – ") + QString::fromLatin1(sentence);
        const QByteArray western = "Gr\xF6\xDF"
                                   "e \x93"
                                   "A\x94 \x96 "
            + sentence;
        QTest::newRow("UTF-8") << text.toUtf8() << "a.txt"
                               << "UTF-8";
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << "a.txt"
                                         << "UTF-8";
        QTest::newRow("UTF-16LE with mark") << utf16(text, false, true) << "a.txt"
                                            << "UTF-16LE";
        QTest::newRow("UTF-16BE with mark") << utf16(text, true, true) << "a.txt"
                                            << "UTF-16BE";
        QTest::newRow("UTF-16LE without mark") << utf16(text, false, false) << "a.txt"
                                               << "UTF-16LE";
        QTest::newRow("UTF-16BE without mark") << utf16(text, true, false) << "a.txt"
                                               << "UTF-16BE";
        QTest::newRow("windows-1252") << western << "a.txt"
                                      << "windows-1252";
        QTest::newRow("page that declares latin1") << "<meta charset=\"ISO-8859-1\"><p>" + western << "a.html"
                                                   << "windows-1252";
        QTest::newRow("page that declares wrongly")
            << "<meta charset=\"ISO-8859-1\"><p>" + text.toUtf8() << "a.html"
            << "UTF-8";
        QTest::newRow("line ends of Windows") << text.toUtf8().replace(", ", ",\r\n") << "a.txt"
                                              << "UTF-8";
        QTest::newRow("line ends of old Macs") << text.toUtf8().replace(", ", ",\r") << "a.txt"
                                               << "UTF-8";
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, encoding);
        const auto document = ingest::readDocument(bytes, name);
        QVERIFY(document);
        QCOMPARE(document->encoding, encoding);
        QVERIFY2(document->text.startsWith(QStringLiteral("Größe “A” – We keep your")),
            qPrintable(document->text));
        QVERIFY(!document->text.contains(u'\r'));
        QCOMPARE(test::broken(*document), QString());
    }

    // Long and wide inputs are read whole; nothing here may take more than linear time.
    void large_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QByteArray line = sentence.repeated(int(10 * 1024 * 1024 / sentence.size()));
        QTest::newRow("one line of 10 MB") << line << "a.txt";
        QTest::newRow("one paragraph of 10 MB") << "<p>" + line << "a.html";
        QTest::newRow("open brackets") << QByteArray("[a](").repeated(1'000'000) + sentence << "a.md";
        QTest::newRow("open comments") << QByteArray("<!--").repeated(1'000'000) + sentence << "a.md";
        QTest::newRow("open emphasis") << QByteArray("*a ").repeated(1'000'000) + sentence << "a.md";
        QTest::newRow("pipes") << QByteArray("|").repeated(1'000'000) + "\n" + sentence << "a.md";
        QTest::newRow("ampersands") << QByteArray("&").repeated(1'000'000) + sentence << "a.html";
        QTest::newRow("attributes") << "<p " + QByteArray("x=1 ").repeated(1'000'000) + ">" + sentence
                                    << "a.html";
        QTest::newRow("numbered lines") << QByteArray("1. Stripe\n").repeated(300'000) + sentence << "a.txt";
        QTest::newRow("heading lines")
            << QByteArray("Some heading\n").repeated(300'000) + sentence << "a.txt";
        QTest::newRow("open list items")
            << "<ul>" + QByteArray("<li>a").repeated(300'000) + sentence << "a.html";
    }
    void large()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const auto document = ingest::readDocument(bytes, name);
        QVERIFY(document);
        QCOMPARE(test::broken(*document), QString());
        QVERIFY(document->text.contains(QStringLiteral("unless you ask us to keep it.")));
    }

    // Named files and addresses are not opened: the text of the page is all there is.
    void referencesStayClosed()
    {
        QTemporaryDir folder;
        QFile secret(folder.filePath(QStringLiteral("secret.html")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("<p>SECRET</p>");
        secret.close();
        const QByteArray address = "file://" + secret.fileName().toUtf8();
        const QByteArray page = "<link rel=import href='" + address + "'><iframe src='" + address
            + "'></iframe><object data='" + address + "'></object><img src='" + address + "' alt='x'><p>"
            + sentence + "<a href='" + address + "'>there</a>";
        const auto document = ingest::readDocument(page, QStringLiteral("a.html"));
        QVERIFY(document);
        QCOMPARE(document->text, QString::fromLatin1(sentence) + QStringLiteral("there"));
    }

    void canBeStopped()
    {
        Progress progress;
        progress.cancel();
        for (const char *name : { "a.txt", "a.html" }) {
            const auto document = ingest::readDocument(sentence, QString::fromLatin1(name), &progress);
            QVERIFY(!document);
            QCOMPARE(document.error().code, ErrorCode::Cancelled);
        }
    }

    void tellsHowFarItIs()
    {
        QList<double> shares;
        const Progress progress([&](double share) { shares.append(share); });
        QVERIFY(ingest::readDocument(sentence, QStringLiteral("a.txt"), &progress));
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.last(), 1.0);
    }

    void files()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                        : QString();
        };
        const auto codeOf = [](const QString &path, qint64 limit = 100) {
            const auto bytes = ingest::readFile(path, limit);
            return bytes ? -1 : int(bytes.error().code);
        };
        QCOMPARE(codeOf(folder.filePath(QStringLiteral("none"))), int(ErrorCode::FileMissing));
        QCOMPARE(codeOf(folder.path()), int(ErrorCode::FileIsFolder));
        QCOMPARE(codeOf(write("empty", "")), int(ErrorCode::FileEmpty));
        QCOMPARE(codeOf(write("fits", QByteArray(100, 'x'))), -1);
        QCOMPARE(codeOf(write("over", QByteArray(101, 'x'))), int(ErrorCode::FileTooLarge));
        const QString policy = write("large", QByteArray(21 * 1024 * 1024, 'x'));
        const auto large = ingest::readFile(policy);
        QVERIFY(!large);
        QCOMPARE(large.error().args, QStringList({ policy, QStringLiteral("20") }));
    }

    void unreadableFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("closed")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        file.setPermissions({});
        if (QFile probe(file.fileName()); probe.open(QIODevice::ReadOnly))
            QSKIP("this account may read everything");
        const auto bytes = ingest::readFile(file.fileName());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::FileUnreadable);
    }

    // Standard input has no size to ask for: reading stops behind the limit.
    void devices()
    {
        QByteArray bytes(1000, 'x');
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto read = ingest::readDevice(buffer, QStringLiteral("-"), 99);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(buffer.pos(), 100);
    }
};

QTEST_APPLESS_MAIN(tst_Hostile)
#include "tst_Hostile.moc"
