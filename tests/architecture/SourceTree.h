// The checkout as the architecture tests see it: its files, its rooms and the arrows ARCHITECTURE.md allows.
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace ck::test
{

// Paths relative to `root` of the files under `folders` whose suffix is one of `suffixes`, sorted.
QStringList filesUnder(const QString &root, const QStringList &folders, const QStringList &suffixes);

// "core/law/Book.cpp" -> "law", "ui/panels/dsar/DsarPanel.cpp" -> "ui"; empty outside of all rooms.
QString roomOfFile(const QString &relativePath);

struct Include {
    int line = 0; // from 1
    QString path = {}; // between the quotes or brackets
    bool quoted = false;
};
QList<Include> includesOf(const QString &source);

// Room -> rooms it may include. From the lines `room: room room` of the fenced block under "Allowed arrows".
using Arrows = QHash<QString, QSet<QString>>;
Result<Arrows> allowedArrows(const QString &architectureText);

} // namespace ck::test
