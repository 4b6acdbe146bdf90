// The phrases of the lexicon classes and of the vendor catalogue in one trie, found in one pass over the
// tokens.
#pragma once

#include "compile/engine/Token.h"

#include <QHash>
#include <QStringList>
#include <QVarLengthArray>

namespace ck::compile
{

class Phrases
{
public:
    // A class by name; made when first asked for.
    int classId(const QString &name);
    int findClass(const QString &name) const { return m_classes.value(name, -1); }
    int classCount() const { return int(m_classes.size()); }
    // A phrase is words, "~" after a stem, "/" between words that may stand for each other,
    // "?" after a word that may be absent: "(your)? data", written "your? data".
    void add(int phraseClass, const QString &phrase, WordTable &words);
    // Folded words as they are, not seen by include(); `capital` asks that the text writes the first one with
    // a capital letter.
    void addName(int phraseClass, const QStringList &folded, bool capital, quint16 payload, WordTable &words);
    // All phrases of a class once more under another one.
    void include(int phraseClass, int other);
    void find(TokenStream &stream) const;

private:
    struct Terminal {
        quint16 phraseClass = 0, payload = 0;
        bool capital = false;
        bool operator==(const Terminal &) const = default;
    };
    // Children in a chain: most nodes have one or two, a table for each costs more than it finds.
    struct Node {
        WordId word = 0;
        int child = 0, sibling = 0; // 0: none, the root is nobody's child
        QVarLengthArray<Terminal, 2> ends = {};
    };
    using Path = QList<WordId>;

    int childOf(int node, WordId word) const; // 0 where there is none
    int child(int node, WordId word);
    void addNodes(const Path &path, Terminal end);
    void addPath(const Path &path, Terminal end);
    void findAt(TokenStream &stream, int at) const;

    QHash<QString, int> m_classes;
    QList<QList<Path>> m_paths; // per class, for include()
    std::vector<Node> m_nodes = std::vector<Node>(1);
    std::vector<int> m_roots; // first step by word id, without hashing
};

} // namespace ck::compile
