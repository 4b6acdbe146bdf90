// Categories of data: labelled lines, lists under a short title, table rows, and sentences that name what is
// collected.
#include "compile/extract/DataItems.h"
#include "compile/extract/Draft.h"

namespace ck::compile
{
namespace
{

constexpr auto collectTopic = QLatin1StringView("collect");
constexpr int shortTitle = 9; // tokens

class DataReader
{
public:
    DataReader(const Reading &reading, Draft &draft)
        : m_reading(reading)
        , m_draft(draft)
    {
    }

    void read()
    {
        const auto &blocks = m_reading.document().blocks;
        for (int block = 0; block < blocks.size(); ++block) {
            if (blocks[block].kind == BlockKind::TableCell)
                readCell(block);
            else if (isDataLine(block))
                block = readLine(block);
            else if (blocks[block].kind == BlockKind::Paragraph)
                readLabelled(block);
        }
        readSentences();
    }

private:
    bool isDataLine(int block) const
    {
        const BlockInfo &info = m_reading.info(block);
        if (m_reading.document().blocks[block].kind != BlockKind::ListItem
            || !m_reading.isTopic(info.list, collectTopic))
            return false;
        const bool uses = m_reading.isTopic(info.list, QLatin1StringView("use"));
        const TokenRange body = info.label.isEmpty() ? info.body : info.label;
        if (!uses || body.isEmpty())
            return true;
        return m_reading.phraseLength(body.from, QLatin1StringView("purpose.verb")) == 0
            && m_reading.phraseLength(body.from, QLatin1StringView("purpose.lead")) == 0;
    }
    TokenRange firstSentence(int block) const
    {
        const TokenRange sentences = m_reading.stream().blockSentences[size_t(block)];
        return sentences.isEmpty() ? TokenRange {} : m_reading.sentence(sentences.from).tokens;
    }
    // Reads the line; lines without label that follow under one title make one category. Returns the last
    // block read.
    int readLine(int block)
    {
        const BlockInfo &info = m_reading.info(block);
        const bool ownLabel = !info.label.isEmpty() && !info.body.isEmpty() && !titled(block);
        const int below = lastBelow(block);
        if (below > block && m_reading.isTopic(m_reading.info(block + 1).list, collectTopic))
            return readGroup(block, block + 1, below);
        if (ownLabel) {
            readOwnLabel(block);
            return block;
        }
        const int last = lastOfGroup(block);
        return readGroup(info.leadBlock, block, last);
    }
    // Under a bare title ("Account data") a label within a line is an item of the title's category.
    bool titled(int block) const
    {
        const BlockInfo &info = m_reading.info(block);
        if (info.leadBlock < 0 || info.parentItem >= 0)
            return false;
        if (allLabelled(block))
            return false;
        const Block &lead = m_reading.document().blocks[info.leadBlock];
        const TokenRange tokens = m_reading.stream().blockTokens[size_t(info.leadBlock)];
        if (tokens.isEmpty() || tokens.size() > shortTitle
            || m_reading.phraseLength(tokens.from, QLatin1StringView("subject.verb")) > 0)
            return false;
        if (lead.kind == BlockKind::Heading
            && m_reading.holdsPhrase(tokens, QLatin1StringView("heading.general")))
            return false;
        return m_reading.holdsPhrase(tokens, QLatin1StringView("data.title"));
    }
    // Where each line of a list has its own label, each is a category of its own.
    bool allLabelled(int block) const
    {
        const int lead = m_reading.info(block).leadBlock;
        const auto &blocks = m_reading.document().blocks;
        int lines = 0;
        for (int i = lead + 1; i < blocks.size() && m_reading.info(i).leadBlock == lead; ++i) {
            if (blocks[i].kind != BlockKind::ListItem || m_reading.info(i).parentItem >= 0)
                continue;
            if (m_reading.info(i).label.isEmpty())
                return false;
            ++lines;
        }
        return lines > 1;
    }
    int lastBelow(int block) const
    {
        int last = block;
        const auto &blocks = m_reading.document().blocks;
        while (last + 1 < blocks.size() && blocks[last + 1].kind == BlockKind::ListItem
            && blocks[last + 1].level > blocks[block].level)
            ++last;
        return last;
    }
    int lastOfGroup(int block) const
    {
        int last = block;
        while (last + 1 < m_reading.document().blocks.size() && isDataLine(last + 1)
            && m_reading.info(last + 1).leadBlock == m_reading.info(block).leadBlock
            && (titled(last + 1) || m_reading.info(last + 1).label.isEmpty()))
            ++last;
        return last;
    }
    int readGroup(int title, int from, int to)
    {
        DataCategory category;
        for (int block = from; block <= to; ++block)
            category.items += dataItems(m_reading, firstSentence(block), false);
        category.items.removeDuplicates();
        const TokenRange last = m_reading.stream().blockTokens[size_t(to)];
        TokenRange quote { m_reading.stream().blockTokens[size_t(from)].from, last.to };
        if (title >= 0) {
            const TokenRange tokens = m_reading.stream().blockTokens[size_t(title)];
            category.label = titleOf(title, tokens);
            if (!tokens.isEmpty() && (tokens.size() <= shortTitle || !m_reading.info(title).label.isEmpty()))
                quote.from = tokens.from;
        }
        if (category.label.isEmpty() && !category.items.isEmpty())
            category.label = category.items.first();
        if (!category.items.isEmpty())
            m_draft.add(category, quote, QStringLiteral("data.list"));
        for (int block = from; block <= to; ++block)
            m_read.insert(block);
        return to;
    }
    QString titleOf(int block, TokenRange tokens) const
    {
        const TokenRange label = m_reading.info(block).label;
        if (!label.isEmpty())
            return m_reading.words(label);
        TokenRange words = m_reading.trimmed(tokens);
        if (words.size() > shortTitle
            || m_reading.phraseLength(words.from, QLatin1StringView("subject.verb")) > 0)
            return m_reading.document().clauses.value(m_reading.document().blocks[block].clause).heading;
        for (int at = words.from; at < words.to; ++at)
            if (m_reading.view(at) == u"(")
                words.to = at;
        return m_reading.words(words);
    }
    // The items stand after "including", "such as", "we collect" … where the body is a sentence of its own.
    TokenRange itemsIn(TokenRange range) const
    {
        for (int at = range.from; at < range.to; ++at) {
            const int lead = m_reading.phraseLength(at, QLatin1StringView("data.lead"));
            if (lead > 0)
                return { at + lead, range.to };
        }
        return range;
    }
    void readOwnLabel(int block)
    {
        const BlockInfo &info = m_reading.info(block);
        const TokenRange sentences = m_reading.stream().blockSentences[size_t(block)];
        DataCategory category { m_reading.words(info.label), {} };
        TokenRange quote { m_reading.stream().blockTokens[size_t(block)].from, info.body.from };
        for (int s = sentences.from; s < sentences.to; ++s) {
            TokenRange part = m_reading.sentence(s).tokens;
            part.from = qMax(part.from, info.body.from);
            const bool first = quote.to <= info.body.from;
            if (part.isEmpty() || (!first && !m_reading.holdsPhrase(part, QLatin1StringView("collect.verb"))))
                continue;
            if (!first && m_reading.holdsPhrase(part, QLatin1StringView("not")))
                continue;
            const bool clause = m_reading.holdsPhrase(
                { part.from, qMin(part.to, part.from + 6) }, QLatin1StringView("subject.verb"));
            const QStringList items = dataItems(m_reading, clause ? itemsIn(part) : part, clause || !first);
            if (!first && items.isEmpty())
                continue;
            for (const QString &item : items)
                if (!category.items.contains(item, Qt::CaseInsensitive))
                    category.items.append(item);
            quote.to = part.to;
        }
        m_draft.add(category, quote, QStringLiteral("data.label"));
        m_read.insert(block);
    }
    // A paragraph that starts with a title in bold or as a short sentence.
    void readLabelled(int block)
    {
        const BlockInfo &info = m_reading.info(block);
        if (info.label.isEmpty() || m_reading.isTopic(info.topics, QLatin1StringView("retention"))
            || !m_reading.isTopic(info.topics, collectTopic)
            || !m_reading.holdsPhrase(info.label, QLatin1StringView("data.title")))
            return;
        readOwnLabel(block);
    }
    // A cell may hold sentences; the items stand after "this may include", or are all there is.
    QStringList cellItems(int block) const
    {
        const TokenRange sentences = m_reading.stream().blockSentences[size_t(block)];
        QStringList items;
        for (int s = sentences.from; s < sentences.to; ++s) {
            const TokenRange range = m_reading.sentence(s).tokens;
            for (int at = range.from; at < range.to; ++at) {
                if (m_reading.phraseLength(at, QLatin1StringView("example.lead")) == 0)
                    continue;
                items += dataItems(m_reading,
                    { at + m_reading.phraseLength(at, QLatin1StringView("example.lead")), range.to }, false);
                break;
            }
        }
        if (items.isEmpty() && sentences.size() == 1)
            items = dataItems(m_reading, itemsIn(m_reading.sentence(sentences.from).tokens), false);
        return items;
    }
    void readCell(int block)
    {
        const int header = m_reading.headerOf(block);
        const Block &cell = m_reading.document().blocks[block];
        const auto headed = [&](int of, QLatin1StringView phraseClass) {
            return of >= 0 && m_reading.holdsPhrase(m_reading.stream().blockTokens[size_t(of)], phraseClass);
        };
        if (cell.column != 0 || headed(header, QLatin1StringView("header.vendor"))
            || !headed(header, QLatin1StringView("header.category"))
            || headed(header, QLatin1StringView("header.why"))
            || headed(header, QLatin1StringView("header.retention")))
            return;
        DataCategory category { m_reading.words(m_reading.stream().blockTokens[size_t(block)]), {} };
        TokenRange quote = m_reading.stream().blockTokens[size_t(block)];
        for (const int other : m_reading.rowOf(block)) {
            if (other == block || !headed(m_reading.headerOf(other), QLatin1StringView("header.examples")))
                continue;
            const TokenRange tokens = m_reading.stream().blockTokens[size_t(other)];
            category.items += cellItems(other);
            m_read.insert(other);
            if (tokens.from > quote.from && !tokens.isEmpty())
                quote.to = tokens.to;
        }
        if (!category.label.isEmpty())
            m_draft.add(category, quote, QStringLiteral("data.table"));
    }
    void readSentences()
    {
        for (const RuleHit &hit : m_reading.hits(RuleKind::Data)) {
            if (m_read.contains(m_reading.sentence(hit.sentence).block))
                continue;
            TokenRange what = hit.capture(QLatin1StringView("what"));
            if (what.isEmpty())
                continue;
            if (hit.rule->set[QStringLiteral("rest")].toBool())
                what.to = objectEnd(what.from, m_reading.sentence(hit.sentence).tokens.to);
            DataCategory category { {}, dataItems(m_reading, what, true) };
            if (category.items.isEmpty())
                continue;
            category.label = labelFor(what, category.items);
            m_draft.add(category, what, hit.rule->id);
        }
    }
    // The object of "collect" ends where the sentence goes on with when, why or how.
    int objectEnd(int from, int to) const
    {
        for (int at = from + 1; at < to; ++at)
            if (m_reading.phraseLength(at, QLatin1StringView("object.end")) > 0 || m_reading.view(at) == u".")
                return at;
        return to;
    }
    QString labelFor(TokenRange what, const QStringList &items) const
    {
        for (int at = what.from; at < what.to; ++at)
            if (m_reading.phraseLength(at, QLatin1StringView("example.lead")) > 0 && at > what.from)
                return m_reading.words(withoutArticle({ what.from, at }));
        static const QStringList kinds { QStringLiteral("account"), QStringLiteral("payment"),
            QStringLiteral("technical"), QStringLiteral("location"), QStringLiteral("content") };
        for (const QString &kind : kinds)
            if (m_reading.holdsPhrase(what, QLatin1StringView(("data." + kind.toLatin1()).constData())))
                return m_reading.pack().lists.value(QStringLiteral("data.label.") + kind).value(0);
        return items.first();
    }
    TokenRange withoutArticle(TokenRange range) const
    {
        while (!range.isEmpty() && m_reading.phraseLength(range.from, QLatin1StringView("item.lead")) > 0)
            range.from += m_reading.phraseLength(range.from, QLatin1StringView("item.lead"));
        return range;
    }

    const Reading &m_reading;
    Draft &m_draft;
    QSet<int> m_read; // blocks that made a category as a whole
};

} // namespace

void extractData(const Reading &reading, Draft &draft)
{
    DataReader(reading, draft).read();
}

} // namespace ck::compile
