#include "ingest/HtmlLines.h"

#include "ingest/HtmlElements.h"
#include "ingest/HtmlEntities.h"
#include "ingest/HtmlTokenizer.h"
#include "ingest/InlineMarks.h"

namespace ck::ingest
{

namespace
{
constexpr qsizetype deepest = 256, mostLines = 1'000'000;

struct Element {
    QString name;
    bool silent = false, chrome = false, main = false, article = false, bold = false, preformatted = false;
    int heading = 0;
    int list = -1; // depth of lists, -1 outside
    int nextNumber = 0; // of an ordered list; 0: bullets
    int table = -1, row = -1, column = -1;
};

class Walker
{
public:
    Walker(QStringView html, const QString &name, const Progress *progress)
        : m_tokens(html)
        , m_size(html.size())
        , m_name(name)
        , m_progress(progress)
    {
        m_stack.append(Element());
    }

    Result<HtmlPage> run()
    {
        for (qsizetype count = 0;; ++count) {
            if (m_progress && count % 4096 == 0) {
                m_progress->report(
                    0.5 * double(m_tokens.position()) / double(std::max<qsizetype>(1, m_size)));
                if (m_progress->isCancelled())
                    return ErrorCode::Cancelled;
            }
            const HtmlToken token = m_tokens.next();
            switch (token.kind) {
            case HtmlToken::Finished:
                flush(true);
                return std::move(m_page);
            case HtmlToken::Text:
                text(token);
                break;
            case HtmlToken::Start:
                start(token);
                break;
            case HtmlToken::End:
                end(token.name);
                break;
            }
            if (m_stack.size() > deepest)
                return { ErrorCode::TooDeep, { m_name, QString::number(deepest) } };
            if (m_page.lines.size() > mostLines)
                return { ErrorCode::NotAPolicy, { m_name } };
        }
    }

private:
    Element &top() { return m_stack.last(); }

    void text(const HtmlToken &token)
    {
        if (m_inTitle) {
            m_page.title = decodeEntities(token.body).simplified();
            return;
        }
        if (top().silent || token.body.isEmpty())
            return;
        const QString decoded = decodeEntities(token.body);
        for (const QChar c : decoded) {
            if (c == u'\n' && top().preformatted)
                flush(false);
            else if (c.isSpace())
                m_space = true;
            else if (!isInvisible(c))
                put(c, token.position);
        }
    }

    void put(QChar c, qsizetype position)
    {
        if (m_line.text.isEmpty()) {
            m_line.line.source = position;
            m_line.line.bold = true;
        } else if (m_space) {
            m_line.text += u' ';
        }
        m_space = false;
        m_line.text += c;
        m_line.line.bold &= top().bold;
    }

    // Ends the line being read; `paragraph`: what follows is set apart from it.
    void flush(bool paragraph)
    {
        if (!m_line.text.isEmpty()) {
            const Element &at = top();
            Line &line = m_line.line;
            line.gap = m_gap;
            line.kind = at.heading ? LineKind::Heading : LineKind::Plain;
            line.level = at.heading ? at.heading : std::max(0, at.list);
            line.indent = 2 * (at.list + 1);
            if (at.table >= 0 && at.row >= 0 && at.column >= 0 && !at.heading) {
                line.kind = LineKind::Cell;
                line.table = at.table;
                line.row = at.row;
                line.column = at.column;
            } else if (!m_marker.isEmpty() && !at.heading) {
                takeMarker(line);
            }
            m_marker.clear();
            m_line.inMain = at.main;
            m_line.inArticle = at.article;
            m_line.chrome = at.chrome;
            m_page.lines.append(std::exchange(m_line, HtmlLine()));
            m_gap = false;
        }
        m_space = false;
        m_gap |= paragraph;
    }

    void takeMarker(Line &line)
    {
        line.indent -= 2;
        if (m_marker == u"•") {
            line.kind = LineKind::Bullet;
            line.bullet = m_marker;
            return;
        }
        line.number = numberingOf(QString(m_marker + QStringLiteral(" x")));
        line.number.length = 0;
    }

    void start(const HtmlToken &token)
    {
        const QString &name = token.name;
        m_inTitle = name == u"title";
        if (name == u"br")
            return flush(false);
        if (m_stack.size() > 1 && top().name == u"head" && !belongsInHead(name))
            pop(m_stack.size() - 1);
        if (isBlockElement(name)) {
            flush(true);
            closeImplied(name);
        }
        if (isVoidElement(name) || token.body.endsWith(u'/'))
            return;
        push(token);
    }

    void push(const HtmlToken &token)
    {
        const QString &name = token.name;
        Element element = top();
        element.name = name;
        element.main |= name == u"main" || attribute(token.body, u"role") == u"main";
        element.article |= name == u"article";
        element.bold |= name == u"b" || name == u"strong";
        element.preformatted |= name == u"pre";
        const bool content = element.main || element.article;
        element.chrome |= isPageChrome(name, token.body, content);
        // Folding sections have their heading inside a button.
        const bool silent = isSilentElement(name) && !(name == u"button" && element.heading);
        element.silent |= silent || isHidden(token.body);
        if (const int level = headingLevel(name)) {
            element.heading = level;
            markLayout();
        }
        if (name == u"ul" || name == u"ol" || name == u"menu") {
            element.list = top().list + 1;
            const int first = attribute(token.body, u"start").toInt();
            element.nextNumber = name == u"ol" ? std::clamp(first, 1, 999) : 0;
        } else if (name == u"li") {
            startItem();
        }
        startTablePart(name, token.body, element);
        m_stack.append(element);
    }

    void startItem()
    {
        Element &list = top();
        m_marker = list.nextNumber > 0 ? QString::number(list.nextNumber) + u'.' : QStringLiteral("•");
        if (list.nextNumber > 0)
            ++list.nextNumber;
    }

    void startTablePart(const QString &name, QStringView attributes, Element &element)
    {
        if (name == u"table") {
            markLayout();
            element.table = int(m_page.layoutTables.size());
            element.row = element.column = -1;
            m_page.layoutTables.append(attribute(attributes, u"role") == u"presentation");
            m_page.headedTables.append(false);
            m_rows.append({ -1, -1 });
        } else if (element.table < 0) {
            return;
        } else if (name == u"tr") {
            auto &[row, column] = m_rows[element.table];
            ++row;
            column = -1;
            element.row = row;
        } else if (name == u"td" || name == u"th") {
            auto &[row, column] = m_rows[element.table];
            row = std::max(row, 0);
            ++column;
            element.row = row;
            element.column = column;
            column += std::clamp(attribute(attributes, u"colspan").toInt(), 1, 100) - 1;
            if (name == u"th" && row == 0 && column > 0)
                m_page.headedTables[element.table] = true;
        }
    }

    // A heading or a table inside a cell: the table around it only arranges the page.
    void markLayout()
    {
        if (top().table >= 0)
            m_page.layoutTables[top().table] = true;
    }

    static bool belongsInHead(const QString &name)
    {
        static const QStringList names { QStringLiteral("title"), QStringLiteral("meta"),
            QStringLiteral("link"), QStringLiteral("style"), QStringLiteral("script"), QStringLiteral("base"),
            QStringLiteral("noscript"), QStringLiteral("template") };
        return names.contains(name);
    }

    void pop(qsizetype to) { m_stack.resize(std::max<qsizetype>(1, to)); }

    void end(const QString &name)
    {
        m_inTitle = false;
        for (qsizetype i = m_stack.size() - 1; i > 0; --i) {
            if (m_stack[i].name != name)
                continue;
            if (isBlockElement(name))
                flush(true);
            return pop(i);
        }
        if (name == u"p")
            flush(true);
    }

    // Closes the innermost open element of `names` unless one of `limits` is inside it.
    void closeWithin(const QStringList &names, const QStringList &limits)
    {
        for (qsizetype i = m_stack.size() - 1; i > 0; --i) {
            if (names.contains(m_stack[i].name))
                return pop(i);
            if (limits.contains(m_stack[i].name))
                return;
        }
    }

    // Elements whose end tag may be left out.
    void closeImplied(const QString &name)
    {
        static const QString p = QStringLiteral("p"), li = QStringLiteral("li"), tr = QStringLiteral("tr"),
                             table = QStringLiteral("table"), dl = QStringLiteral("dl");
        static const QStringList lists { QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("menu") };
        static const QStringList terms { QStringLiteral("dt"), QStringLiteral("dd") };
        static const QStringList cells { QStringLiteral("td"), QStringLiteral("th") };
        static const QStringList groups { QStringLiteral("thead"), QStringLiteral("tbody"),
            QStringLiteral("tfoot") };
        for (qsizetype i = m_stack.size() - 1; i > 0; --i) {
            if (m_stack[i].name == p) {
                pop(i);
                break;
            }
            if (isBlockElement(m_stack[i].name))
                break;
        }
        if (name == li)
            closeWithin({ li }, lists);
        else if (terms.contains(name))
            closeWithin(terms, { dl });
        else if (cells.contains(name))
            closeWithin(cells, { tr, table });
        else if (name == tr)
            closeWithin({ tr }, { table });
        else if (groups.contains(name))
            closeWithin(groups, { table });
    }

    HtmlTokenizer m_tokens;
    qsizetype m_size;
    QString m_name;
    const Progress *m_progress;
    HtmlPage m_page;
    QList<Element> m_stack;
    QList<std::pair<int, int>> m_rows; // by table: row and column reached
    HtmlLine m_line;
    QString m_marker; // of the item whose first line is still to come
    bool m_space = false, m_gap = true, m_inTitle = false;
};
} // namespace

Result<HtmlPage> readPage(QStringView html, const QString &name, const Progress *progress)
{
    return Walker(html, name, progress).run();
}

} // namespace ck::ingest
