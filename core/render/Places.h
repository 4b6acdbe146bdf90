// Where things came to stand: the material of outline and links. Measures in points from the top left of a
// page.
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

namespace ck::render
{

struct Place {
    int page = 1; // 1 …
    double y = 0;
};

struct OutlineItem {
    QString title = {};
    int level = 1;
    Place place = {};
};

// A link to an anchor of the same report. Links to the web are written by QPdfWriter itself.
struct InnerLink {
    int page = 1;
    QRectF area = {};
    QString anchor = {};
};

struct Places {
    QList<OutlineItem> outline = {};
    QHash<QString, Place> anchors = {};
    QList<InnerLink> links = {};
};

} // namespace ck::render
