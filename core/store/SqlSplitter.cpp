#include "store/SqlSplitter.h"

namespace ck::store
{
namespace
{

class Splitter
{
public:
    explicit Splitter(const QString &script)
        : m_script(script)
    {
    }
    QStringList split();

private:
    qsizetype skipTo(QLatin1StringView end, qsizetype from) const;
    void word(qsizetype start, qsizetype end);
    void finish(qsizetype end);

    const QString &m_script;
    QStringList m_statements;
    qsizetype m_start = -1; // first character of the statement that is no white space or comment
    int m_depth = 0; // open BEGIN or CASE
    bool m_trigger = false;
};

qsizetype Splitter::skipTo(QLatin1StringView end, qsizetype from) const
{
    const qsizetype found = m_script.indexOf(end, from);
    return found < 0 ? m_script.size() : found + end.size();
}

// A doubled quote ends one string and begins the next, which comes to the same.
QLatin1StringView closing(QChar open)
{
    if (open == u'[')
        return QLatin1StringView("]");
    if (open == u'"')
        return QLatin1StringView("\"");
    return open == u'`' ? QLatin1StringView("`") : QLatin1StringView("'");
}

void Splitter::word(qsizetype start, qsizetype end)
{
    const QString name = m_script.mid(start, end - start).toUpper();
    if (name == QLatin1StringView("TRIGGER") && m_depth == 0)
        m_trigger = true;
    else if (m_trigger && (name == QLatin1StringView("BEGIN") || name == QLatin1StringView("CASE")))
        ++m_depth;
    else if (m_depth > 0 && name == QLatin1StringView("END"))
        --m_depth;
}

void Splitter::finish(qsizetype end)
{
    if (m_start >= 0)
        m_statements.append(m_script.mid(m_start, end - m_start).trimmed());
    m_start = -1;
    m_depth = 0;
    m_trigger = false;
}

QStringList Splitter::split()
{
    qsizetype at = 0;
    while (at < m_script.size()) {
        const QChar c = m_script[at];
        const QStringView rest = QStringView(m_script).mid(at);
        if (rest.startsWith(QLatin1StringView("--"))) {
            at = skipTo(QLatin1StringView("\n"), at);
        } else if (rest.startsWith(QLatin1StringView("/*"))) {
            at = skipTo(QLatin1StringView("*/"), at + 2);
        } else if (c.isSpace()) {
            ++at;
        } else if (c == u';' && m_depth == 0) {
            finish(at++);
        } else {
            m_start = m_start < 0 ? at : m_start;
            const qsizetype start = at;
            if (c == u'\'' || c == u'"' || c == u'`' || c == u'[') {
                at = skipTo(closing(c), at + 1);
            } else if (c.isLetterOrNumber() || c == u'_') {
                while (at < m_script.size() && (m_script[at].isLetterOrNumber() || m_script[at] == u'_'))
                    ++at;
                word(start, at);
            } else {
                ++at;
            }
        }
    }
    finish(m_script.size());
    return m_statements;
}

} // namespace

QStringList splitSql(const QString &script)
{
    return Splitter(script).split();
}

} // namespace ck::store
