// HTML to tags and text. Forgiving, linear in the length of the page, without memory of what is open.
#pragma once

#include <QString>

namespace ck::ingest
{

struct HtmlToken {
    enum Kind { Text, Start, End, Finished };
    Kind kind = Finished;
    QString name = {}; // of a tag, lower case
    QStringView body = {}; // of text: the characters; of a start tag: what stands behind the name
    qsizetype position = 0; // in the source
};

class HtmlTokenizer
{
public:
    explicit HtmlTokenizer(QStringView html)
        : m_html(html)
    {
    }
    HtmlToken next();
    qsizetype position() const { return m_at; }

private:
    HtmlToken tag();
    void skipDeclaration();
    qsizetype endOfTag(qsizetype from);

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_rawName; // an element whose content is not markup is open
    bool m_noComment = false, m_noQuote[2] = { false, false }; // none closes any more: do not search again
};

// Value of an attribute, entities decoded; empty where it has none. `found` tells a bare attribute from none.
QString attribute(QStringView tagBody, QStringView name, bool *found = nullptr);

} // namespace ck::ingest
