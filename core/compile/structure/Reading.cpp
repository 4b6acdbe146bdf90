#include "compile/structure/Reading.h"

namespace ck::compile
{

Reading::Reading(const Document &document, const Pack &pack)
    : m_document(document)
    , m_pack(pack)
    , m_stream(tokenise(document, pack.words, pack.sentenceWords))
    , m_matcher(m_stream, pack.vendorClass, pack.phraseClass(QLatin1StringView("name.not")))
{
    pack.phrases.find(m_stream);
    findPeriods(m_stream, pack.units);
    m_info.resize(size_t(document.blocks.size()));
    readTopics();
    for (int block = 0; block < document.blocks.size(); ++block)
        readLabel(block);
    readLists();
    for (int sentence_ = 0; sentence_ < sentenceCount(); ++sentence_)
        match(sentence_);
}

void Reading::match(int sentence_)
{
    const Sentence &where = sentence(sentence_);
    const BlockInfo &block = info(where.block);
    const quint32 topics = block.topics | block.list;
    m_pack.index.candidates(m_stream, where.tokens, m_presence, m_candidates);
    for (const int number : m_candidates) {
        const Rule &rule = m_pack.rules[size_t(number)];
        const RuleKind kind = m_pack.kinds[size_t(number)];
        const quint32 wanted = m_pack.ruleTopics[size_t(number)];
        if (kind == RuleKind::Topics || (wanted && !(wanted & topics))
            || (m_pack.ruleNotTopics[size_t(number)] & topics))
            continue;
        const auto stops = [&](const Pattern &pattern) {
            return m_presence.allows(pattern)
                && m_matcher.find(pattern, where.tokens, where.tokens.from).has_value();
        };
        bool barred = false, found = false;
        for (const Pattern &pattern : rule.any) {
            if (!m_presence.allows(pattern))
                continue;
            auto match_ = m_matcher.find(pattern, where.tokens, where.tokens.from);
            while (match_) {
                if (!found && std::any_of(rule.unless.begin(), rule.unless.end(), stops)) {
                    barred = true;
                    break;
                }
                found = true;
                m_hits[size_t(kind)].push_back({ &rule, &pattern, sentence_, *match_ });
                const int next = qMax(match_->tokens.to, match_->tokens.from + 1);
                match_ = rule.all ? m_matcher.find(pattern, where.tokens, next) : std::nullopt;
            }
            if (barred || (found && !rule.all))
                break;
        }
    }
}

QList<const RuleHit *> Reading::hitsIn(RuleKind kind, int sentence_) const
{
    const auto &all = hits(kind);
    auto at = std::lower_bound(all.begin(), all.end(), sentence_,
        [](const RuleHit &hit, int wanted) { return hit.sentence < wanted; });
    QList<const RuleHit *> out;
    for (; at != all.end() && at->sentence == sentence_; ++at)
        out.append(&*at);
    return out;
}

QString Reading::words(TokenRange range) const
{
    range = trimmed(range);
    if (range.isEmpty())
        return {};
    const TextSpan span = m_stream.span(range);
    QString out;
    qsizetype at = span.start;
    auto mark = std::lower_bound(m_document.markup.begin(), m_document.markup.end(), span.start,
        [](const TextSpan &m, qsizetype start) { return m.end() <= start; });
    for (; mark != m_document.markup.end() && mark->start < span.end(); ++mark) {
        out += m_stream.text.mid(at, qMax<qsizetype>(0, mark->start - at));
        at = qMax(at, mark->end());
    }
    if (at < span.end())
        out += m_stream.text.mid(at, span.end() - at);
    return out.simplified();
}

bool Reading::isDash(int at) const
{
    if (at < 0 || at >= int(m_stream.tokens.size()) || token(at).kind != TokenKind::Punct)
        return false;
    const QChar c = view(at).front();
    return c == u'-' || c == QChar(0x2013) || c == QChar(0x2014) || c == QChar(0x2012) || c == QChar(0x2015);
}

int Reading::phraseLength(int at, QLatin1StringView phraseClass) const
{
    if (!token(at).has(TokenFlag::Phrase))
        return 0;
    const PhraseHit *hit = m_stream.phraseAt(at, m_pack.phraseClass(phraseClass));
    return hit ? hit->length : 0;
}

bool Reading::holdsPhrase(TokenRange range, QLatin1StringView phraseClass) const
{
    const int wanted = m_pack.phraseClass(phraseClass);
    for (int at = range.from; at < range.to; ++at)
        if (const PhraseHit *hit = m_stream.phraseAt(at, wanted); hit && at + hit->length <= range.to)
            return true;
    return false;
}

TokenRange Reading::trimmed(TokenRange range) const
{
    const auto opens = [&](int at) {
        return view(at) == u"(" || view(at) == u"[" || view(at) == u"\"" || view(at) == u"\u201c";
    };
    const auto closes = [&](int at) {
        return view(at) == u")" || view(at) == u"]" || view(at) == u"\"" || view(at) == u"\u201d"
            || view(at) == u"%";
    };
    while (!range.isEmpty() && token(range.from).kind == TokenKind::Punct && !opens(range.from))
        ++range.from;
    while (!range.isEmpty() && token(range.to - 1).kind == TokenKind::Punct && !closes(range.to - 1))
        --range.to;
    if (range.size() > 2 && view(range.from) == u"(" && view(range.to - 1) == u")")
        return trimmed({ range.from + 1, range.to - 1 });
    return range;
}

int Reading::headerOf(int block) const
{
    const Block &cell = m_document.blocks[block];
    if (cell.kind != BlockKind::TableCell)
        return -1;
    const int header = m_headers.value(cell.table * 1000 + cell.column, -1);
    return header >= 0 && m_document.blocks[header].row < cell.row ? header : -1;
}

QList<int> Reading::rowOf(int block) const
{
    const Block &cell = m_document.blocks[block];
    QList<int> out;
    const auto same = [&](int i) {
        return i >= 0 && i < m_document.blocks.size() && m_document.blocks[i].kind == BlockKind::TableCell
            && m_document.blocks[i].table == cell.table && m_document.blocks[i].row == cell.row;
    };
    int first = block;
    while (same(first - 1))
        --first;
    for (int i = first; same(i); ++i)
        out.append(i);
    return out;
}

} // namespace ck::compile
