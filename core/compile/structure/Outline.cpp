// What sections and lists are about, and the labels of their lines.
#include "compile/structure/Reading.h"

namespace ck::compile
{
namespace
{

constexpr int longestLabel = 10; // tokens

} // namespace

quint32 Reading::matchTopics(TokenRange range, bool heading)
{
    m_pack.index.candidates(m_stream, range, m_presence, m_candidates);
    quint32 mask = 0;
    for (const int number : m_candidates) {
        const Rule &rule = m_pack.rules[size_t(number)];
        const bool forHeadings = rule.text(QLatin1StringView("of")) == u"heading";
        if (m_pack.kinds[size_t(number)] != RuleKind::Topics || forHeadings != heading)
            continue;
        const auto matches = [&](const Pattern &pattern) {
            return m_presence.allows(pattern) && m_matcher.find(pattern, range, range.from).has_value();
        };
        if (std::any_of(rule.any.begin(), rule.any.end(), matches)
            && std::none_of(rule.unless.begin(), rule.unless.end(), matches))
            mask |= m_pack.topicMask(rule.text(QLatin1StringView("topic")));
    }
    return mask;
}

// A section without a telling heading of its own is about what the section above it is about.
void Reading::readTopics()
{
    std::vector<quint32> ofClause(size_t(qMax<qsizetype>(1, m_document.clauses.size())), 0);
    std::vector<bool> known(ofClause.size(), false);
    QHash<int, int> titleCells; // by table: cells of its first row
    for (int i = 0; i < m_document.blocks.size(); ++i) {
        const Block &block = m_document.blocks[i];
        const auto clause = size_t(qBound(0, block.clause, int(ofClause.size()) - 1));
        if (!known[clause]) {
            known[clause] = true;
            if (block.kind == BlockKind::Heading)
                for (int s = m_stream.blockSentences[size_t(i)].from;
                     s < m_stream.blockSentences[size_t(i)].to; ++s)
                    ofClause[clause] |= matchTopics(sentence(s).tokens, true);
            const int parent = clause < size_t(m_document.clauses.size())
                ? m_document.clauses[qsizetype(clause)].parent
                : -1;
            if (ofClause[clause] == 0 && parent >= 0 && size_t(parent) < clause)
                ofClause[clause] = ofClause[size_t(parent)];
        }
        m_info[size_t(i)].topics = ofClause[clause];
        // A title row over the whole table may stand above the row that names the columns.
        const TokenRange cell = m_stream.blockTokens[size_t(i)];
        if (block.kind == BlockKind::TableCell && block.row == 0)
            ++titleCells[block.table];
        const bool names = block.row == 0
            || (block.row == 1 && titleCells.value(block.table) == 1 && cell.size() <= 3
                && holdsPhrase(cell, QLatin1StringView("header.any")));
        if (block.kind == BlockKind::TableCell && names)
            m_headers.insert(block.table * 1000 + block.column, i);
    }
}

// The last sentence before a list says what the list holds ("We use your data to:").
void Reading::readLists()
{
    quint32 current = 0;
    int leadSentence = -1, leadBlock = -1;
    std::vector<int> openItems; // by nesting level
    for (int i = 0; i < m_document.blocks.size(); ++i) {
        const Block &block = m_document.blocks[i];
        BlockInfo &here = m_info[size_t(i)];
        const TokenRange sentences = m_stream.blockSentences[size_t(i)];
        const bool item = block.kind == BlockKind::ListItem;
        if (!item && block.kind != BlockKind::TableCell) {
            openItems.clear();
            leadBlock = i;
            leadSentence = sentences.isEmpty() ? -1 : sentences.to - 1;
            current = 0;
            const bool title = block.kind == BlockKind::Heading;
            for (int s = sentences.to - 1; !title && s >= sentences.from && s >= 0 && current == 0; --s)
                current = matchTopics(sentence(s).tokens, false);
            if (current == 0 && block.kind == BlockKind::Paragraph && sentences.size() == 1
                && m_stream.blockTokens[size_t(i)].size() <= longestLabel)
                current = matchTopics(sentence(leadSentence).tokens, true);
            here.list = here.topics;
            continue;
        }
        here.lead = leadSentence;
        here.leadBlock = leadBlock;
        // Without a colon the sentence before is a weaker sign than the heading; both count then.
        here.list = !current ? here.topics : opensList(leadSentence) ? current : current | here.topics;
        if (!item)
            continue;
        while (int(openItems.size()) > block.level)
            openItems.pop_back();
        if (!openItems.empty()) {
            here.parentItem = openItems.back();
            const TokenRange above = m_stream.blockSentences[size_t(here.parentItem)];
            const quint32 own = above.isEmpty() ? 0 : matchTopics(sentence(above.to - 1).tokens, false);
            here.list = own ? own : m_info[size_t(here.parentItem)].list;
        }
        openItems.resize(size_t(block.level), here.parentItem);
        openItems.push_back(i);
    }
}

bool Reading::opensList(int sentence_) const
{
    const TokenRange range = sentence(sentence_).tokens;
    return !range.isEmpty() && (isMark(range.to - 1, u":") || token(range.to - 1).kind != TokenKind::Punct);
}

// The run set in bold at the start of a block.
TokenRange Reading::boldLabel(int block) const
{
    const TokenRange tokens = m_stream.blockTokens[size_t(block)];
    if (tokens.isEmpty())
        return {};
    const qsizetype start = token(tokens.from).start;
    auto mark = std::lower_bound(m_document.markup.begin(), m_document.markup.end(), start,
        [](const TextSpan &m, qsizetype at) { return m.end() < at; });
    const auto isBold = [&](const TextSpan &span) {
        const QStringView words_ = span.in(m_document.text);
        return words_.startsWith(u"**") || words_.startsWith(u"__") || words_.endsWith(u"**");
    };
    if (mark == m_document.markup.end() || mark->end() != start || !isBold(*mark))
        return {};
    ++mark;
    while (mark != m_document.markup.end() && !isBold(*mark))
        ++mark;
    if (mark == m_document.markup.end())
        return {};
    int to = tokens.from;
    while (to < tokens.to && qsizetype(token(to).start) < mark->start)
        ++to;
    // "**A** and **B** — hosting": the first bold run is not the whole label.
    const bool goesOn = to < tokens.to
        && (phraseLength(to, QLatin1StringView("joiner")) > 0 || isMark(to, u",") || isMark(to, u"+")
            || isMark(to, u"/"));
    return !goesOn && to < tokens.to && to - tokens.from <= longestLabel + 2 ? TokenRange { tokens.from, to }
                                                                             : TokenRange {};
}

// Token index of the mark that ends the label, -1 where the block has none.
int Reading::labelEnd(int block) const
{
    const TokenRange tokens = m_stream.blockTokens[size_t(block)];
    int depth = 0;
    for (int at = tokens.from; at < tokens.to && at - tokens.from <= longestLabel + 8; ++at) {
        if (token(at).kind != TokenKind::Punct)
            continue;
        const QStringView mark = view(at);
        depth += mark == u"(" ? 1 : mark == u")" ? -1 : 0;
        if (depth > 0 || at == tokens.from)
            continue;
        if (mark == u":" && at - tokens.from <= longestLabel + 4)
            return at;
        if (isDash(at) && at + 1 < tokens.to && at - tokens.from <= longestLabel)
            return at;
        if (mark == u"." || mark == u";" || mark == u"!" || mark == u"?")
            return -1;
    }
    return -1;
}

void Reading::readLabel(int block)
{
    BlockInfo &here = m_info[size_t(block)];
    const TokenRange tokens = m_stream.blockTokens[size_t(block)];
    here.body = tokens;
    if (m_document.blocks[block].kind == BlockKind::Heading || tokens.isEmpty())
        return;
    TokenRange label = boldLabel(block);
    if (label.isEmpty()) {
        const int mark = labelEnd(block);
        // "Content you submit: …" is a title, "We collect: …" and "When you call: …" are not.
        const bool clause = phraseLength(tokens.from, QLatin1StringView("subject.verb")) > 0
            || phraseLength(tokens.from, QLatin1StringView("clause.start")) > 0;
        if (mark > 0 && mark + 1 < tokens.to && !clause)
            label = { tokens.from, mark };
    }
    const TokenRange sentences = m_stream.blockSentences[size_t(block)];
    if (label.isEmpty() && sentences.size() > 1) {
        const TokenRange first = sentence(sentences.from).tokens;
        if (first.size() <= 8 && !holdsPhrase(first, QLatin1StringView("subject.verb")))
            label = first;
    }
    if (label.isEmpty())
        return;
    // In a section without a telling heading the label is one: "How long: …", "**Security.** …".
    if (here.topics == 0)
        here.topics = matchTopics(label, true);
    int from = label.to;
    while (from < tokens.to && token(from).kind == TokenKind::Punct && view(from) != u"(")
        ++from;
    here.label = trimmed(label);
    here.body = { from, tokens.to };
}

} // namespace ck::compile
