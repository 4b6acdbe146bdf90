#include "compile/engine/Pattern.h"
#include "compile/engine/PatternTree.h"
#include "compile/engine/Stem.h"

namespace ck::compile
{
namespace
{

const QString special = QStringLiteral("()|? ");

class Parser
{
public:
    Parser(const QString &source, WordTable &words, const Phrases &phrases)
        : m_source(source)
        , m_words(words)
        , m_phrases(phrases)
    {
    }

    PatternNode alternatives()
    {
        PatternNode node { PatternNode::Choice };
        node.children.append(sequence());
        while (take(u'|'))
            node.children.append(sequence());
        return node.children.size() == 1 ? node.children.first() : node;
    }
    bool atEnd() const { return m_at >= m_source.size(); }
    QString problem() const { return m_problem; }
    QStringList captures() const { return m_captures; }

private:
    bool peek(char16_t c) const { return m_at < m_source.size() && m_source[m_at] == c; }
    bool take(char16_t c)
    {
        if (!peek(c))
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (take(u' ')) { }
    }
    PatternNode sequence()
    {
        PatternNode node { PatternNode::Sequence };
        for (skipSpace(); !atEnd() && !peek(u'|') && !peek(u')') && m_problem.isEmpty(); skipSpace())
            node.children.append(atom());
        return node;
    }
    PatternNode atom()
    {
        if (take(u'('))
            return optional(group());
        qsizetype end = m_at;
        while (end < m_source.size() && !special.contains(m_source[end]) && m_source[end] != u'=')
            ++end;
        if (end < m_source.size() && m_source[end] == u'=' && end > m_at) {
            PatternNode capture { PatternNode::Capture };
            const QString name = m_source.mid(m_at, end - m_at);
            if (!m_captures.contains(name))
                m_captures.append(name);
            capture.id = int(m_captures.indexOf(name));
            m_at = end + 1;
            capture.children.append(atom());
            return capture;
        }
        const QString word = m_source.mid(m_at, qMax<qsizetype>(1, end - m_at));
        m_at += word.size();
        return optional(leaf(word));
    }
    PatternNode group()
    {
        PatternNode node = alternatives();
        if (!take(u')'))
            fail(QStringLiteral("missing )"));
        return node;
    }
    PatternNode optional(PatternNode node)
    {
        if (!take(u'?'))
            return node;
        PatternNode maybe { PatternNode::Optional };
        maybe.children.append(node);
        return maybe;
    }
    PatternNode leaf(QString word)
    {
        static const QHash<QString, Op> marks {
            { QStringLiteral("@period"), Op::Period },
            { QStringLiteral("@email"), Op::Email },
            { QStringLiteral("@number"), Op::Number },
            { QStringLiteral("@name"), Op::Name },
            { QStringLiteral("@cap"), Op::Capital },
            { QStringLiteral("@word"), Op::AnyWord },
            { QStringLiteral("^"), Op::Start },
            { QStringLiteral("$"), Op::End },
        };
        PatternNode node { PatternNode::Leaf };
        if (const auto mark = marks.constFind(word); mark != marks.constEnd()) {
            node.op = *mark;
            return node;
        }
        if (word.startsWith(u".."))
            return gap(word.mid(2));
        const bool negated = word.size() > 1 && word.startsWith(u'!');
        if (negated)
            word.remove(0, 1);
        if (word.startsWith(u'{') && word.endsWith(u'}')) {
            node.op = negated ? Op::NotClass : Op::Class;
            node.id = m_phrases.findClass(word.mid(1, word.size() - 2));
            if (node.id < 0)
                fail(QStringLiteral("unknown class ") + word);
            return node;
        }
        const bool stem = word.size() > 1 && word.endsWith(u'~');
        if (stem)
            word = stemOf(word.chopped(1)) + u'~';
        node.op = negated ? (stem ? Op::NotStem : Op::NotWord) : (stem ? Op::Stem : Op::Word);
        node.id = m_words.intern(word == u"LP" ? QStringLiteral("(")
                : word == u"RP"                ? QStringLiteral(")")
                                               : word);
        return node;
    }
    PatternNode gap(const QString &count)
    {
        PatternNode node { PatternNode::Gap };
        bool ok = false;
        node.id = count.toInt(&ok);
        if (!ok || node.id < 1 || node.id > 40)
            fail(QStringLiteral("bad gap"));
        return node;
    }
    void fail(const QString &reason)
    {
        if (m_problem.isEmpty())
            m_problem = reason;
    }

    const QString &m_source;
    WordTable &m_words;
    const Phrases &m_phrases;
    qsizetype m_at = 0;
    QString m_problem;
    QStringList m_captures;
};

} // namespace

Result<Pattern> parsePattern(
    const QString &source, WordTable &words, const Phrases &phrases, const QSet<WordId> &common)
{
    Parser parser(source, words, phrases);
    const PatternNode tree = parser.alternatives();
    QString problem = parser.problem();
    if (problem.isEmpty() && !parser.atEnd())
        problem = QStringLiteral("unbalanced )");
    if (!problem.isEmpty())
        return Error { ErrorCode::BadPack, { QStringLiteral("pattern"), problem }, source };
    Pattern pattern;
    pattern.captures = parser.captures();
    pattern.program = programOf(tree);
    pattern.required = requiredOf(tree, common);
    if (!pattern.required.isEmpty())
        pattern.triggers = pattern.required.takeLast();
    pattern.first = firstOf(tree);
    return pattern;
}

} // namespace ck::compile
