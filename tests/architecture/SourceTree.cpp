#include "architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ck::test
{

QStringList filesUnder(const QString &root, const QStringList &folders, const QStringList &suffixes)
{
    QStringList found;
    const QDir top(root);
    for (const QString &folder : folders) {
        QDirIterator walk(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QFileInfo file(walk.next());
            if (suffixes.contains(file.suffix()))
                found << top.relativeFilePath(file.filePath());
        }
    }
    found.sort();
    return found;
}

QString roomOfFile(const QString &relativePath)
{
    const QStringList parts = relativePath.split(u'/');
    if (parts.size() > 2 && parts[0] == u"core")
        return parts[1];
    if (parts[0] == u"ui" || parts[0] == u"app")
        return parts[0];
    return {};
}

QList<Include> includesOf(const QString &source)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> includes;
    int number = 0;
    for (const QString &line : source.split(u'\n')) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            includes << Include { number, match.captured(2), match.captured(1) == u"\"" };
    }
    return includes;
}

Result<Arrows> allowedArrows(const QString &architectureText)
{
    const qsizetype heading = architectureText.indexOf(u"Allowed arrows"_s);
    const qsizetype fence = heading < 0 ? -1 : architectureText.indexOf(u"```"_s, heading);
    const qsizetype from = fence < 0 ? -1 : architectureText.indexOf(u'\n', fence) + 1;
    const qsizetype to = fence < 0 ? -1 : architectureText.indexOf(u"```"_s, from);
    if (to < 0)
        return { ErrorCode::NotFound, { u"a fenced block under \"Allowed arrows\" in ARCHITECTURE.md"_s } };

    static const QRegularExpression row(u"^(\\w+):((?: +\\w+)*) *$"_s);
    Arrows arrows;
    for (const QString &line : architectureText.mid(from, to - from).split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = row.match(line);
        if (!match.hasMatch())
            return { ErrorCode::BadValue, { u"Allowed arrows"_s, line } };
        const QStringList targets = match.captured(2).split(u' ', Qt::SkipEmptyParts);
        arrows.insert(match.captured(1), QSet<QString>(targets.begin(), targets.end()));
    }
    return arrows;
}

} // namespace ck::test
