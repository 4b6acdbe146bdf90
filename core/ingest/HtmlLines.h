// A page to the lines a person would read, each with its place on the page.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "ingest/Line.h"

namespace ck::ingest
{

struct HtmlLine {
    QString text = {};
    Line line = {}; // without spans
    bool inMain = false, inArticle = false;
    bool chrome = false; // stands around the content
};

struct HtmlPage {
    QList<HtmlLine> lines = {};
    QString title = {};
    QList<bool> headedTables = {}; // by table number: its first row is a header
    QList<bool> layoutTables = {}; // by table number: arranges the page, holds no data
};

// TooDeep {name, depth}, Cancelled, NotAPolicy {name} for more lines than any policy has.
Result<HtmlPage> readPage(QStringView html, const QString &name, const Progress *progress);

} // namespace ck::ingest
