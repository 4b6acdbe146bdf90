#include "diff/Units.h"

namespace ck::diff
{
namespace
{

bool endsSentence(char16_t c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u3002' || c == u'\uFF1F';
}

bool closes(char16_t c)
{
    return c == u')' || c == u']' || c == u'"' || c == u'\u201D' || c == u'\u2019';
}

class Cutter
{
public:
    explicit Cutter(Side &side)
        : m_side(side)
        , m_text(side.text())
    {
    }

    void cut()
    {
        const Document &doc = *m_side.document;
        const int total = int(m_side.tokens.size());
        m_side.unitOf.resize(size_t(total));
        m_side.units.reserve(size_t(total / 12 + 1));
        m_side.clauses.resize(size_t(qMax(qsizetype(1), doc.clauses.size())));
        int first = 0;
        enterClause(first);
        for (int at = 0; at < total; ++at) {
            const bool last = at + 1 == total;
            if (last || newBlock(at + 1) || sentenceEndsAt(at)) {
                close(first, at + 1);
                first = at + 1;
                enterClause(first);
            }
        }
        finishClauses();
    }

private:
    const Token &token(int at) const { return m_side.tokens[size_t(at)]; }
    char16_t firstChar(int at) const { return m_text[qsizetype(token(at).start)].unicode(); }

    bool newBlock(int at) const { return token(at).block != token(at - 1).block || clauseStartsAt(at); }
    void enterClause(int first)
    {
        while (first < int(m_side.tokens.size()) && clauseStartsAt(first))
            ++m_clause;
    }
    bool clauseStartsAt(int at) const
    {
        const auto &clauses = m_side.document->clauses;
        const int next = m_clause + 1;
        return next < clauses.size() && clauses[next].span.start <= qsizetype(token(at).start);
    }

    // A sentence ends at a full stop before a capital, a figure or an opening mark: "e.g. name" and
    // "Inc. and" go on. Precondition: another token follows.
    bool sentenceEndsAt(int at) const
    {
        int stop = at;
        while (stop > 0 && token(stop).isMark() && closes(firstChar(stop))
            && token(stop).start == token(stop - 1).end())
            --stop;
        if (!token(stop).isMark() || !endsSentence(firstChar(stop)) || token(stop).length > 1)
            return false;
        if (closes(firstChar(at + 1)) && token(at + 1).start == quint32(token(at).end()))
            return false;
        const QChar next = m_text[qsizetype(token(at + 1).start)];
        if (next.isLower() || (token(at + 1).isMark() && next != u'(' && next != u'"' && next != u'\u201C'))
            return false;
        return stop == 0 || !isAbbreviation(stop - 1);
    }
    bool isAbbreviation(int at) const
    {
        const Token &word = token(at);
        if (word.kind == TokenKind::Number)
            return false;
        const QStringView view = m_text.mid(word.start, word.length);
        return word.length == 1 || (word.length <= 4 && view.contains(u'.'));
    }

    void close(int first, int end)
    {
        const bool starts = first == 0 || token(first).block != token(first - 1).block;
        Unit unit { first, end - first, 0, m_clause, 0, kindAt(token(first)), starts };
        for (int at = first; at < end; ++at) {
            unit.key = mixKeys(unit.key, token(at).key);
            unit.words += !token(at).isMark();
            m_side.unitOf[size_t(at)] = int(m_side.units.size());
        }
        m_side.units.push_back(unit);
    }
    BlockKind kindAt(const Token &at)
    {
        const auto &blocks = m_side.document->blocks;
        while (m_blockAt < blocks.size() && blocks[m_blockAt].span.end() <= qsizetype(at.start))
            ++m_blockAt;
        const bool inside = m_blockAt < blocks.size() && blocks[m_blockAt].span.contains(qsizetype(at.start));
        return inside ? blocks[m_blockAt].kind : BlockKind::Paragraph;
    }

    void finishClauses()
    {
        const int unitCount = int(m_side.units.size());
        int unit = 0, tokenAt = 0;
        for (size_t c = 0; c < m_side.clauses.size(); ++c) {
            ClauseRange &range = m_side.clauses[c];
            range.firstUnit = unit;
            range.firstToken = tokenAt;
            if (unit < unitCount && m_side.units[size_t(unit)].kind == BlockKind::Heading)
                range.headingKey = m_side.units[size_t(unit)].key;
            for (; unit < unitCount && m_side.units[size_t(unit)].clause == int(c); ++unit) {
                const Unit &u = m_side.units[size_t(unit)];
                range.bodyKey = mixKeys(range.bodyKey, u.key);
                range.words += u.words;
                tokenAt = u.end();
            }
            range.unitCount = unit - range.firstUnit;
            range.tokenCount = tokenAt - range.firstToken;
            if (range.unitCount == 0)
                range.headingKey = 0;
        }
    }

    Side &m_side;
    QStringView m_text;
    int m_clause = 0;
    qsizetype m_blockAt = 0;
};

} // namespace

TextSpan Side::span(const Unit &unit) const
{
    return span(unit.first, unit.end() - 1);
}

TextSpan Side::span(int firstToken, int lastToken) const
{
    return TextSpan::between(tokens[size_t(firstToken)].start, tokens[size_t(lastToken)].end());
}

TextSpan Side::gapBefore(int token) const
{
    const qsizetype from = token == 0 ? 0 : tokens[size_t(token - 1)].end();
    const qsizetype to
        = size_t(token) < tokens.size() ? qsizetype(tokens[size_t(token)].start) : document->text.size();
    return TextSpan::between(from, to);
}

Side makeSide(const Document &document)
{
    Side side;
    side.document = &document;
    side.tokens = tokenise(document);
    Cutter(side).cut();
    return side;
}

} // namespace ck::diff
