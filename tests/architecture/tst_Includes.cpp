// The house stays in order: arrows between rooms, no screen in the core, short files, no path of one machine.
#include "architecture/SourceTree.h"
#include "support/Shared.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ck;
using namespace ck::test;

static constexpr qsizetype longestFile = 500; // lines

static QString root()
{
    return QStringLiteral(CK_SOURCE_DIR);
}
static QString textOf(const QString &relative)
{
    return QString::fromUtf8(read(QDir(root()).filePath(relative)));
}
static QStringList sources(const QStringList &folders)
{
    return filesUnder(root(), folders, { u"h"_s, u"cpp"_s });
}
static QString place(const QString &file, int line)
{
    return u"%1:%2: "_s.arg(file).arg(line);
}

// Class headers of a Qt module, from the installation that built us; empty where it keeps them elsewhere.
static QSet<QString> headersOf(const QString &module)
{
    const QStringList folders { QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module,
        QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u'/' + module + u".framework/Headers"_s };
    for (const QString &folder : folders) {
        const QStringList names = QDir(folder).entryList(QDir::Files);
        if (!names.isEmpty())
            return QSet<QString>(names.begin(), names.end());
    }
    return {};
}

class tst_Includes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto arrows = allowedArrows(textOf(u"ARCHITECTURE.md"_s));
        QVERIFY2(arrows.ok(), qPrintable(arrows ? QString() : arrows.error().args.join(u": "_s)));
        m_arrows = *arrows;
        QVERIFY(sources({ u"core"_s }).size() > 20);
    }

    void readsTheTable();
    void tableIsRefused_data();
    void tableIsRefused();
    void tableHasNoCircle();
    void everyRoomHasARow();
    void onlyAllowedArrows();
    void includesAreRooted();
    void noScreenInTheCore();
    void commandLineHasNoWidgets();
    void filesAreShort();
    void noPathOfAMachine();

private:
    Arrows m_arrows;
};

void tst_Includes::readsTheTable()
{
    const auto arrows
        = allowedArrows(u"## Allowed arrows\nwords\n```arrows\nbase:\nlaw: base domain\n```\nmore"_s);
    QVERIFY(arrows.ok());
    QCOMPARE(arrows->size(), 2);
    QVERIFY(arrows->value(u"base"_s).isEmpty());
    QCOMPARE(arrows->value(u"law"_s), (QSet<QString> { u"base"_s, u"domain"_s }));
}

void tst_Includes::tableIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no heading") << u"```\nbase:\n```"_s;
    QTest::newRow("no fence") << u"## Allowed arrows\nbase:"_s;
    QTest::newRow("fence left open") << u"## Allowed arrows\n```\nbase:\n"_s;
    QTest::newRow("not a row") << u"## Allowed arrows\n```\nbase -> domain\n```"_s;
}

void tst_Includes::tableIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!allowedArrows(text).ok());
}

void tst_Includes::tableHasNoCircle()
{
    // Take away rooms that point only at rooms already taken; a circle is what stays.
    QSet<QString> placed;
    bool progress = true;
    while (progress) {
        progress = false;
        for (auto row = m_arrows.cbegin(); row != m_arrows.cend(); ++row)
            if (!placed.contains(row.key()) && placed.contains(row.value())) {
                placed.insert(row.key());
                progress = true;
            }
    }
    QStringList stuck;
    for (const QString &room : m_arrows.keys())
        if (!placed.contains(room))
            stuck << room;
    QVERIFY2(stuck.isEmpty(), qPrintable(stuck.join(u' ')));
}

void tst_Includes::everyRoomHasARow()
{
    QSet<QString> missing;
    for (const QString &file : sources({ u"core"_s, u"ui"_s, u"app"_s }))
        if (!m_arrows.contains(roomOfFile(file)))
            missing.insert(file);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u' ')));
}

void tst_Includes::onlyAllowedArrows()
{
    QStringList wrong;
    for (const QString &file : sources({ u"core"_s, u"ui"_s, u"app"_s })) {
        const QString room = roomOfFile(file);
        for (const Include &include : includesOf(textOf(file))) {
            const QString target = include.path.section(u'/', 0, 0);
            if (m_arrows.contains(target) && target != room && !m_arrows[room].contains(target))
                wrong << place(file, include.line) + room + u" may not include "_s + include.path;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// In the two front ends a file may also name a neighbour from any folder it stands in.
static bool isNeighbour(const QString &file, const QString &include)
{
    const QString room = roomOfFile(file);
    if (room != u"ui" && room != u"app")
        return false;
    for (QString folder = file; folder.contains(u'/');) {
        folder = folder.left(folder.lastIndexOf(u'/'));
        if (QFile::exists(root() + u'/' + folder + u'/' + include))
            return true;
    }
    return false;
}

void tst_Includes::includesAreRooted()
{
    QStringList wrong;
    for (const QString &file : sources({ u"core"_s, u"ui"_s, u"app"_s }))
        for (const Include &include : includesOf(textOf(file))) {
            const bool rooted = m_arrows.contains(include.path.section(u'/', 0, 0));
            const bool generated = include.path.endsWith(u".moc"_s);
            if (include.quoted && !rooted && !generated && !isNeighbour(file, include.path))
                wrong << place(file, include.line) + include.path + u" does not begin with its room"_s;
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Includes::noScreenInTheCore()
{
    const QSet<QString> widgets = headersOf(u"QtWidgets"_s);
    const QSet<QString> gui = headersOf(u"QtGui"_s);
    if (widgets.isEmpty() || gui.isEmpty())
        QSKIP("Qt keeps its headers elsewhere on this system");

    QStringList wrong;
    for (const QString &file : sources({ u"core"_s }))
        for (const Include &include : includesOf(textOf(file))) {
            const QString name = include.path.section(u'/', -1);
            const bool isWidget = include.path.startsWith(u"QtWidgets/"_s) || widgets.contains(name);
            const bool isGui = include.path.startsWith(u"QtGui/"_s) || gui.contains(name);
            if (!include.quoted && (isWidget || (isGui && roomOfFile(file) != u"render")))
                wrong << place(file, include.line) + include.path;
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Includes::commandLineHasNoWidgets()
{
    const QSet<QString> widgets = headersOf(u"QtWidgets"_s);
    QStringList wrong;
    for (const QString &file : sources({ u"app/cli"_s }))
        for (const Include &include : includesOf(textOf(file)))
            if (include.path.startsWith(u"ui/"_s)
                || (!include.quoted && widgets.contains(include.path.section(u'/', -1))))
                wrong << place(file, include.line) + include.path;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Includes::filesAreShort()
{
    QStringList tooLong;
    for (const QString &file : sources({ u"core"_s, u"ui"_s, u"app"_s, u"tests"_s }))
        if (const qsizetype lines = textOf(file).count(u'\n'); lines > longestFile)
            tooLong << u"%1: %2 lines"_s.arg(file).arg(lines);
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
}

void tst_Includes::noPathOfAMachine()
{
    // The brackets keep this line from finding itself.
    static const QRegularExpression machine(
        u"(?<![\\w.:/])/(?:(?:wor[k]|roo[t]|far[m])/|(?:hom[e]|User[s])/\\w+/)"_s);
    const QStringList folders { u"core"_s, u"ui"_s, u"app"_s, u"resources"_s, u"translations"_s, u"tests"_s,
        u"packaging"_s, u"cmake"_s, u".ci"_s, u".github"_s, u"docs"_s };
    QStringList files = filesUnder(root(), folders,
        { u"h"_s, u"cpp"_s, u"txt"_s, u"cmake"_s, u"json"_s, u"md"_s, u"sql"_s, u"sh"_s, u"yml"_s, u"xml"_s,
            u"ts"_s, u"svg"_s, u"in"_s, u""_s });
    files << QDir(root()).entryList({ u"*.md"_s, u"*.txt"_s, u"*.json"_s }, QDir::Files);
    QStringList wrong;
    for (const QString &file : files) {
        int number = 0;
        for (const QString &line : textOf(file).split(u'\n')) {
            ++number;
            if (machine.match(line).hasMatch())
                wrong << place(file, number) + line.trimmed();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_APPLESS_MAIN(tst_Includes)
#include "tst_Includes.moc"
