// What the sources say and what the .ts files hold are the same texts. lupdate silently passes over what it
// cannot read, so the sources are read here a second time, in a simpler way.
#include "TsFile.h"

#include <QDirIterator>
#include <QTest>

using namespace ck::test;

namespace
{

struct Call {
    QString place = {}; // the file
    QString source = {};
    QString count = {}; // the fourth argument of translate(), as written
};

// The arguments of a call, from behind its opening bracket; strings and inner brackets are kept whole.
QStringList argumentsAt(const QString &code, qsizetype at)
{
    QStringList arguments(1);
    int depth = 0;
    bool text = false;
    for (; at < code.size(); ++at) {
        const QChar c = code.at(at);
        if (text && c == u'\\') {
            arguments.last() += code.mid(at++, 2);
            continue;
        }
        if (c == u'"')
            text = !text;
        if (!text && QStringLiteral("([{").contains(c))
            ++depth;
        if (!text && QStringLiteral(")]}").contains(c) && depth-- == 0)
            break;
        if (!text && depth == 0 && c == u',')
            arguments.append(QString());
        else
            arguments.last() += c;
    }
    return arguments;
}

// "a" "b" as the compiler joins it; null where the argument is not made of literals alone.
QString literal(const QString &argument)
{
    static const QRegularExpression whole(QStringLiteral(R"(^\s*("(?:[^"\\]|\\.)*"\s*)+$)"));
    static const QRegularExpression part(QStringLiteral(R"x("((?:[^"\\]|\\.)*)")x"));
    if (!whole.match(argument).hasMatch())
        return {};
    QString text = QStringLiteral("");
    for (auto hits = part.globalMatch(argument); hits.hasNext();)
        text += hits.next().captured(1);
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

void readCalls(const QString &path, QList<Call> &calls)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    static const QRegularExpression comment(
        QStringLiteral("^\\s*//.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression start(QStringLiteral(
        R"(\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP3?|QT_TR_N_NOOP|QT_TRANSLATE_N_NOOP3?)\s*\()"));
    const QString code = QString::fromUtf8(file.readAll()).remove(comment);
    for (auto hits = start.globalMatch(code); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        const QStringList arguments = argumentsAt(code, hit.capturedEnd());
        // Those that name a context have it first.
        const int first = hit.captured(1).toLower().contains(QStringLiteral("translate")) ? 1 : 0;
        const QString source = literal(arguments.value(first));
        if (!source.isNull())
            calls.append({ path.section(QStringLiteral(CK_SOURCE_DIR "/"), 1), source,
                arguments.value(first + 2).trimmed() });
    }
}

QList<Call> callsOfSources()
{
    QList<Call> calls;
    for (const char *folder :
        { "core/wording", "core/report", "core/workflow", "core/render", "ui", "app" }) {
        QDirIterator files(QStringLiteral(CK_SOURCE_DIR "/") + QString::fromLatin1(folder),
            { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            readCalls(files.next(), calls);
    }
    return calls;
}

QSet<QString> sourcesOf(const QString &language)
{
    QSet<QString> sources;
    for (const Message &message : readTs(language))
        sources.insert(message.source);
    return sources;
}

} // namespace

class tst_Sources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsInTheFile();
    void everyTextOfTheFileIsStillSaid();
    void countsAreWhatLupdateCanRead();

private:
    QList<Call> m_calls;
};

void tst_Sources::initTestCase()
{
    m_calls = callsOfSources();
    QVERIFY2(m_calls.size() > 1000, qPrintable(QString::number(m_calls.size())));
}

void tst_Sources::everyTextIsInTheFile()
{
    const QSet<QString> known = sourcesOf(QStringLiteral("de"));
    QStringList missing;
    for (const Call &call : m_calls)
        if (!known.contains(call.source))
            missing.append(call.place + QStringLiteral(": ") + call.source);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_Sources::everyTextOfTheFileIsStillSaid()
{
    QSet<QString> left = sourcesOf(QStringLiteral("de"));
    for (const Call &call : m_calls)
        left.remove(call.source);
    QVERIFY2(left.isEmpty(), qPrintable(QStringList(left.begin(), left.end()).join(u'\n')));
}

// lupdate 6.4 drops a text whose count is an expression, and never ends on one with a number or a comma in
// brackets: such a count goes into a variable first.
void tst_Sources::countsAreWhatLupdateCanRead()
{
    static const QRegularExpression unreadable(QStringLiteral(R"([,+/<\[?]|(?<!-)>|.-(?!>)|\b\d)"));
    QStringList found;
    for (const Call &call : m_calls)
        if (unreadable.match(call.count).hasMatch())
            found.append(call.place + QStringLiteral(": ") + call.count);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_APPLESS_MAIN(tst_Sources)
#include "tst_Sources.moc"
