#include "compile/engine/Phrases.h"

#include "compile/engine/Stem.h"

#include <algorithm>

namespace ck::compile
{

int Phrases::classId(const QString &name)
{
    const auto found = m_classes.constFind(name);
    if (found != m_classes.constEnd())
        return *found;
    const int id = int(m_classes.size());
    m_classes.insert(name, id);
    m_paths.append(QList<Path>());
    return id;
}

int Phrases::childOf(int node, WordId word) const
{
    if (node == 0)
        return word < m_roots.size() ? m_roots[word] : 0;
    int at = m_nodes[size_t(node)].child;
    while (at != 0 && m_nodes[size_t(at)].word != word)
        at = m_nodes[size_t(at)].sibling;
    return at;
}

int Phrases::child(int node, WordId word)
{
    if (const int found = childOf(node, word); found != 0)
        return found;
    const int made = int(m_nodes.size());
    m_nodes.push_back({ .word = word });
    if (node == 0) {
        if (m_roots.size() <= word)
            m_roots.resize(size_t(word) + 1, 0);
        m_roots[word] = made;
    } else {
        m_nodes.back().sibling = m_nodes[size_t(node)].child;
        m_nodes[size_t(node)].child = made;
    }
    return made;
}

void Phrases::addNodes(const Path &path, Terminal end)
{
    if (path.isEmpty())
        return;
    int node = 0;
    for (const WordId word : path)
        node = child(node, word);
    auto &ends = m_nodes[size_t(node)].ends;
    if (!ends.contains(end))
        ends.append(end);
}

void Phrases::addPath(const Path &path, Terminal end)
{
    addNodes(path, end);
    if (!path.isEmpty())
        m_paths[end.phraseClass].append(path);
}

void Phrases::add(int phraseClass, const QString &phrase, WordTable &words)
{
    QList<Path> paths { Path() };
    for (QString step : phrase.split(u' ', Qt::SkipEmptyParts)) {
        const bool optional = step.size() > 1 && step.endsWith(u'?');
        if (optional)
            step.chop(1);
        QList<Path> grown = optional ? paths : QList<Path>();
        const QStringList choices = step.size() > 1 ? step.split(u'/') : QStringList { step };
        for (const QString &choice : choices) {
            QString word = choice;
            const bool stem = word.size() > 1 && word.endsWith(u'~');
            if (stem) {
                word.chop(1);
                word = stemOf(word) + u'~';
            }
            const WordId id = words.intern(word);
            for (Path path : paths) {
                path.append(id);
                grown.append(path);
            }
        }
        paths = grown;
    }
    for (const Path &path : paths)
        addPath(path, { quint16(phraseClass), 0, false });
}

void Phrases::addName(
    int phraseClass, const QStringList &folded, bool capital, quint16 payload, WordTable &words)
{
    Path path;
    for (const QString &word : folded)
        path.append(words.intern(word));
    addNodes(path, { quint16(phraseClass), payload, capital });
}

void Phrases::include(int phraseClass, int other)
{
    const QList<Path> paths = m_paths[other];
    for (const Path &path : paths)
        addPath(path, { quint16(phraseClass), 0, false });
}

void Phrases::findAt(TokenStream &stream, int at) const
{
    struct Step {
        int node, token;
    };
    const auto &tokens = stream.tokens;
    Step stack[32];
    int size = 0;
    const size_t before = stream.phrases.size();
    const auto start = [&](WordId word) {
        if (word != 0 && word < m_roots.size() && m_roots[word] != 0)
            stack[size++] = { m_roots[word], at };
    };
    start(tokens[size_t(at)].word);
    start(tokens[size_t(at)].stem);
    while (size > 0) {
        const Step step = stack[--size];
        const Node &node = m_nodes[size_t(step.node)];
        for (const Terminal &end : node.ends) {
            if (end.capital && !tokens[size_t(at)].has(TokenFlag::Capital))
                continue;
            stream.phrases.push_back({ at, end.phraseClass, quint16(step.token - at + 1), end.payload });
        }
        const int next = step.token + 1;
        if (node.child == 0 || next >= int(tokens.size()) || size + 2 > 32)
            continue;
        for (const WordId word : { tokens[size_t(next)].word, tokens[size_t(next)].stem }) {
            const int found = word == 0 ? 0 : childOf(step.node, word);
            if (found != 0)
                stack[size++] = { found, next };
        }
    }
    if (stream.phrases.size() == before)
        return;
    stream.tokens[size_t(at)].flags |= TokenFlag::Phrase;
    stream.firstPhrase[size_t(at)] = quint32(before);
    std::sort(stream.phrases.begin() + qsizetype(before), stream.phrases.end(),
        [](const PhraseHit &a, const PhraseHit &b) {
            return std::tuple(-int(a.length), a.phraseClass) < std::tuple(-int(b.length), b.phraseClass);
        });
}

void Phrases::find(TokenStream &stream) const
{
    stream.firstPhrase.assign(stream.tokens.size(), 0);
    for (int at = 0; at < int(stream.tokens.size()); ++at)
        findAt(stream, at);
}

} // namespace ck::compile
