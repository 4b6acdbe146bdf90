// The three ways to arrange the docks: which share a place, in which column, how wide.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ck::ui
{

struct DockPlace {
    QStringList panels = {}; // ids; they share the place as tabs, the first in front
    int share = 100; // percent of the column's height
};
struct DockColumn {
    int width = 300; // device-independent pixels at a window of 1440
    QList<DockPlace> places = {};
};
struct Layout {
    QString id = {};
    QString title = {};
    QList<DockColumn> columns = {};
};

QList<Layout> layouts();

} // namespace ck::ui
