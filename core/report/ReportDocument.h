// A report as values: what stands in it and in what order, not how it is drawn. HtmlWriter and
// render/PdfWriter draw it. All texts are ready for people in the language of the metadata.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <variant>

namespace ck::report
{

// Quote and the four redline styles are the policy's own words and set in a serif.
enum class RunStyle {
    Normal,
    Strong,
    Soft,
    Quote,
    Inserted,
    Deleted,
    Moved,
    Adverse,
    Caution,
    Favourable,
    Hold,
};

struct Run {
    QString text = {};
    RunStyle style = RunStyle::Normal;
    QString link = {}; // "#anchor" inside the report, or an address; empty for none
    bool operator==(const Run &) const = default;
};
using Runs = QList<Run>;

struct Heading {
    int level = 1; // 1 … 3; the title of the report is none of them
    QString text = {};
    QString anchor = {}; // unique in the report; empty where nothing points here
    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    Runs runs = {};
    bool operator==(const Paragraph &) const = default;
};

enum class Tone { Plain, Adverse, Caution, Favourable, Hold };

struct KeyFigure {
    QString value = {};
    QString caption = {};
    Tone tone = Tone::Plain;
    bool operator==(const KeyFigure &) const = default;
};

struct KeyFigures {
    QList<KeyFigure> figures = {}; // up to four stand in one line
    bool operator==(const KeyFigures &) const = default;
};

enum class Align { Left, Right };

struct Column {
    QString title = {};
    double share = 1; // of the width, relative to the other columns
    Align align = Align::Left;
    bool operator==(const Column &) const = default;
};

struct Cell {
    Runs runs = {};
    Runs sub = {}; // a quiet line below
    bool operator==(const Cell &) const = default;
};

struct Row {
    QList<Cell> cells = {};
    bool strong = false; // the row that decides, or a total
    QString anchor = {};
    bool operator==(const Row &) const = default;
};

struct Table {
    QString caption = {}; // for those who hear the table; not drawn on paper
    QList<Column> columns = {};
    QList<Row> rows = {};
    bool operator==(const Table &) const = default;
};

struct Field {
    QString label = {};
    QString source = {}; // citation, in small type
    Runs value = {};
    bool operator==(const Field &) const = default;
};

// Labels at the left, values at the right: one record.
struct Fields {
    QList<Field> fields = {};
    bool operator==(const Fields &) const = default;
};

struct Quote {
    QString text = {};
    QString source = {}; // "Clause 5.2"
    bool operator==(const Quote &) const = default;
};

struct Step {
    QString rule = {};
    QString source = {};
    QString day = {};
    bool binding = false;
    bool operator==(const Step &) const = default;
};

// How a date came to be, in numbered steps.
struct Steps {
    QList<Step> steps = {};
    bool operator==(const Steps &) const = default;
};

struct Note {
    Runs runs = {};
    bool operator==(const Note &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Heading, Paragraph, KeyFigures, Table, Fields, Quote, Steps, Note, PageBreak>;

struct Metadata {
    QString title = {};
    QString subtitle = {};
    QString organisation = {};
    QString confidentiality = {}; // "Confidential draft"; empty for a public report
    QString language = {}; // BCP 47
    QDateTime created = {}; // UTC
    QString footerMark = {}; // "Journal entry 1,284 · root 7f3a 91c2 … 5e0d"
    bool operator==(const Metadata &) const = default;
};

struct ReportDocument {
    Metadata metadata = {};
    QList<Block> blocks = {};
    bool operator==(const ReportDocument &) const = default;
};

// Steps as the table both writers draw: number, rule, source, day.
Table stepsTable(const Steps &steps);
// "Page 3 of 12", for writers that have pages.
QString pageText(int page, int pages);

} // namespace ck::report
