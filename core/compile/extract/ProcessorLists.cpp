// Recipients in list lines and table rows.
#include "compile/extract/ProcessorLists.h"

namespace ck::compile
{
namespace
{

constexpr auto shareTopic = QLatin1StringView("share");
constexpr auto vendorsTopic = QLatin1StringView("vendors");

class ListReader
{
public:
    ListReader(const Reading &reading, Draft &draft, QSet<int> &read)
        : m_reading(reading)
        , m_draft(draft)
        , m_read(read)
    {
    }

    void readAll()
    {
        const auto &blocks = m_reading.document().blocks;
        for (int block = 0; block < blocks.size(); ++block) {
            if (blocks[block].kind == BlockKind::TableCell)
                readCell(block);
            else if (isPartyLine(block))
                readLine(block);
        }
    }

private:
    const BlockInfo &info(int block) const { return m_reading.info(block); }
    TokenRange tokens(int block) const { return m_reading.stream().blockTokens[size_t(block)]; }
    bool isPartyLine(int block) const
    {
        const Block &shape = m_reading.document().blocks[block];
        const quint32 list = info(block).list;
        const bool share = m_reading.isTopic(list, shareTopic) || m_reading.isTopic(list, vendorsTopic);
        return share && (shape.kind == BlockKind::ListItem || !info(block).label.isEmpty());
    }
    TokenRange firstSentence(int block) const
    {
        const TokenRange sentences = m_reading.stream().blockSentences[size_t(block)];
        TokenRange range = m_reading.sentence(sentences.from).tokens;
        if (range.to <= info(block).body.from && sentences.size() > 1)
            range.to = m_reading.sentence(sentences.from + 1).tokens.to;
        return range;
    }
    // Names the catalogue does not know count where the list is said to hold vendors.
    bool trusted(int block, const QList<PartyName> &names) const
    {
        const auto known = [](const PartyName &name) { return name.vendor != nullptr; };
        return !names.isEmpty()
            && (m_reading.isTopic(info(block).list, vendorsTopic)
                || std::any_of(names.begin(), names.end(), known));
    }
    void readLine(int block)
    {
        if (tokens(block).isEmpty())
            return;
        const TokenRange line = firstSentence(block);
        const TokenRange label = info(block).label;
        const TokenRange body { info(block).body.from, line.to };
        if (!label.isEmpty()) {
            if (const auto names = namesWithAsides(label); trusted(block, names))
                return addNames(block, names, body, line);
            if (const TokenRange group = classIn(m_reading, label); !group.isEmpty())
                return readClass(block, group, body, line);
            if (const auto names = namesIn(m_reading, body); trusted(block, names))
                return addNames(block, names, label, line);
            return;
        }
        const TokenRange aside = asideOf(m_reading, line);
        const int headEnd = aside.isEmpty() ? useStart(line) : aside.from - 1;
        if (const auto names = namesIn(m_reading, { line.from, headEnd }); trusted(block, names))
            return addNames(block, names, aside.isEmpty() ? TokenRange { headEnd, line.to } : aside, line);
        if (m_reading.document().blocks[block].kind != BlockKind::ListItem)
            return;
        if (const TokenRange group = classIn(m_reading, line); !group.isEmpty())
            readClass(block, group, { group.to, line.to }, line);
    }
    // "Example Cloud for hosting": the name ends before "for".
    int useStart(TokenRange line) const
    {
        for (int at = line.from; at < line.to; ++at)
            if (m_reading.phraseLength(at, QLatin1StringView("use.lead")) > 0
                || m_reading.phraseLength(at, QLatin1StringView("subject.verb")) > 0)
                return at;
        return line.to;
    }
    // "Meta (Instagram + Facebook) and TikTok": what stands in the aside are other names of the first.
    QList<PartyName> namesWithAsides(TokenRange label) const
    {
        QList<PartyName> names;
        for (const Part &part : partsOf(m_reading, label)) {
            const QList<PartyName> found = namesIn(m_reading, part.words);
            if (found.isEmpty())
                return {};
            names.append(found);
        }
        return names;
    }
    QStringList asideNames(TokenRange line, const PartyName &name) const
    {
        QStringList names;
        if (m_reading.isMark(name.range.to, u"("))
            for (const Part &part : partsOf(m_reading, asideOf(m_reading, { name.range.to, line.to })))
                if (const auto other = nameIn(m_reading, part.words))
                    names.append(other->name);
        return names;
    }
    void addNames(int block, const QList<PartyName> &names, TokenRange uses, TokenRange line)
    {
        m_read.insert(block);
        const bool example = m_reading.holdsPhrase(line, QLatin1StringView("and.so.on"));
        for (const PartyName &name : names) {
            if (m_reading.pack().vendors.isProduct(name.name))
                continue;
            ProcessorDisclosure party = disclosureOf(name);
            for (const QString &other : asideNames(line, name)) {
                if (m_reading.pack().vendors.isProduct(other))
                    party.products.append(other);
                else
                    party.aliases.append(other);
            }
            party.purposes = usesIn(m_reading, uses);
            party.condition = conditionIn(m_reading, line);
            party.role = roleIn(m_reading, block);
            party.certainty = example ? Certainty::Example : Certainty::Definite;
            m_draft.add(party, line, QStringLiteral("processors.list"));
        }
    }
    void addClass(int block, const QString &name, const QStringList &uses, TokenRange quote)
    {
        ProcessorDisclosure party;
        party.name = name;
        party.named = false;
        party.certainty = Certainty::Unspecified;
        party.purposes = uses;
        party.condition = conditionIn(m_reading, quote);
        party.role = roleIn(m_reading, block);
        m_draft.add(party, quote, QStringLiteral("processors.class"));
    }
    // A class of vendors: the functions and examples its line names, else the class itself.
    void readClass(int block, TokenRange group, TokenRange body, TokenRange line)
    {
        m_read.insert(block);
        if (!info(block).label.isEmpty() && readFunctions(block, body, line))
            return;
        addClass(block, m_reading.words(group), usesIn(m_reading, classUse(body)), line);
        readExamples(block, body);
    }
    TokenRange classUse(TokenRange body) const
    {
        for (int at = body.from; at < body.to; ++at)
            if (m_reading.phraseLength(at, QLatin1StringView("use.lead")) > 0)
                return { at, body.to };
        return {};
    }
    void readExamples(int block, TokenRange body)
    {
        for (int at = body.from; at < body.to; ++at) {
            const int lead = m_reading.phraseLength(at, QLatin1StringView("example.only"));
            if (lead > 0) {
                int stop = at;
                for (const PartyName &name : namesFrom(m_reading, at + lead, body.to, true, &stop))
                    addExample(block, name, { at, qMax(stop, name.range.to) });
                at = qMax(at, stop - 1);
            }
            if (!m_reading.isMark(at, u"("))
                continue;
            TokenRange aside = asideOf(m_reading, { at, body.to });
            while (!aside.isEmpty()
                && (m_reading.phraseLength(aside.from, QLatin1StringView("example.lead")) > 0
                    || m_reading.isMark(aside.from, u",")))
                aside.from += qMax(1, m_reading.phraseLength(aside.from, QLatin1StringView("example.lead")));
            for (const PartyName &name : namesIn(m_reading, aside))
                if (!m_reading.pack().vendors.isProduct(name.name))
                    addExample(block, name, { at, aside.to + 1 });
            at = aside.to;
        }
    }
    void addExample(int block, const PartyName &name, TokenRange quote)
    {
        ProcessorDisclosure party = disclosureOf(name);
        party.certainty = Certainty::Example;
        party.role = roleIn(m_reading, block);
        m_draft.add(party, quote, QStringLiteral("processors.example"));
    }
    // "Service providers: hosting, payments (such as Stripe), e-mail": one vendor or class for each function.
    bool readFunctions(int block, TokenRange body, TokenRange line)
    {
        struct Entry {
            QString name;
            Part part;
        };
        QList<Entry> classes;
        bool any = false;
        for (const Part &part : partsOf(m_reading, body)) {
            const bool example = !part.aside.isEmpty()
                && m_reading.phraseLength(part.aside.from, QLatin1StringView("example.lead")) > 0;
            if (example) {
                readExamples(block, part.all);
                any = true;
            } else if (const TokenRange group = classIn(m_reading, part.words); !group.isEmpty()) {
                classes.append({ m_reading.words(group), part });
            } else if (m_reading.phraseLength(part.words.from, QLatin1StringView("party.function")) > 0) {
                classes.append({ m_reading.words(part.words) + QStringLiteral(" provider"), part });
            }
        }
        if (!any && classes.size() < 2)
            return false;
        for (const Entry &entry : classes)
            addClass(block, entry.name, usesIn(m_reading, entry.part.words), line);
        return true;
    }
    void readCell(int block)
    {
        const Block &cell = m_reading.document().blocks[block];
        const auto headed = [&](int of, QLatin1StringView phraseClass) {
            const int header = m_reading.headerOf(of);
            return header >= 0 && m_reading.holdsPhrase(tokens(header), phraseClass);
        };
        if (cell.row <= 0 || !headed(block, QLatin1StringView("header.vendor")) || tokens(block).isEmpty())
            return;
        const QList<PartyName> names = namesIn(m_reading, tokens(block));
        QStringList uses;
        QString country;
        TokenRange quote = tokens(block);
        for (const int other : m_reading.rowOf(block)) {
            if (tokens(other).isEmpty() || other == block)
                continue;
            if (headed(other, QLatin1StringView("header.purpose"))) {
                uses += usesIn(m_reading, tokens(other));
                quote.to = qMax(quote.to, tokens(other).to);
            } else if (headed(other, QLatin1StringView("header.place"))) {
                country = m_reading.words(tokens(other));
            }
        }
        for (const PartyName &name : names) {
            ProcessorDisclosure party = disclosureOf(name);
            party.purposes = uses;
            party.country = country;
            party.role = roleIn(m_reading, block);
            m_draft.add(party, quote, QStringLiteral("processors.table"));
        }
        if (const TokenRange group = classIn(m_reading, tokens(block)); names.isEmpty() && !group.isEmpty())
            addClass(block, m_reading.words(group), uses, quote);
        m_read.insert(block);
    }

    const Reading &m_reading;
    Draft &m_draft;
    QSet<int> &m_read;
};

} // namespace

void readProcessorLists(const Reading &reading, Draft &draft, QSet<int> &blocksRead)
{
    ListReader(reading, draft, blocksRead).readAll();
}

} // namespace ck::compile
