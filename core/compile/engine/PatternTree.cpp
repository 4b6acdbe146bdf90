#include "compile/engine/PatternTree.h"

#include <algorithm>
#include <limits>

namespace ck::compile
{
namespace
{

class Emitter
{
public:
    std::vector<Instruction> take() && { return std::move(m_program); }
    void emit(const PatternNode &node)
    {
        switch (node.kind) {
        case PatternNode::Leaf:
            push(node.op, node.id);
            return;
        case PatternNode::Sequence:
            for (const PatternNode &child : node.children)
                emit(child);
            return;
        case PatternNode::Choice:
            emitChoice(node);
            return;
        case PatternNode::Optional: {
            const size_t split = push(Op::Split, int(m_program.size()) + 1);
            emit(node.children.first());
            m_program[split].b = here();
            return;
        }
        case PatternNode::Capture:
            push(Op::Save, node.id * 2);
            emit(node.children.first());
            push(Op::Save, node.id * 2 + 1);
            return;
        case PatternNode::Gap:
            emitGap(node.id);
            return;
        }
    }
    size_t push(Op op, int a = 0)
    {
        m_program.push_back({ op, quint16(a), 0 });
        return m_program.size() - 1;
    }

private:
    quint16 here() const { return quint16(m_program.size()); }
    void emitChoice(const PatternNode &node)
    {
        QList<size_t> exits;
        for (qsizetype i = 0; i + 1 < node.children.size(); ++i) {
            const size_t split = push(Op::Split, int(m_program.size()) + 1);
            emit(node.children[i]);
            exits.append(push(Op::Jump));
            m_program[split].b = here();
        }
        emit(node.children.last());
        for (const size_t exit : exits)
            m_program[exit].a = here();
    }
    // Lazy: leaving the gap is tried before going on in it.
    void emitGap(int length)
    {
        QList<size_t> exits;
        for (int i = 0; i < length; ++i) {
            const size_t split = push(Op::Split);
            m_program[split].b = quint16(split + 1);
            exits.append(split);
            push(Op::Any);
        }
        for (const size_t exit : exits)
            m_program[exit].a = here();
    }

    std::vector<Instruction> m_program;
};

Triggers leafTriggers(const PatternNode &leaf)
{
    Triggers triggers;
    if (leaf.op == Op::Word || leaf.op == Op::Stem)
        triggers.words.append(WordId(leaf.id));
    else if (leaf.op == Op::Class)
        triggers.classes.append(leaf.id);
    triggers.period = leaf.op == Op::Period;
    triggers.email = leaf.op == Op::Email;
    triggers.number = leaf.op == Op::Number;
    return triggers;
}

void unite(Triggers &all, const Triggers &more)
{
    all.words.append(more.words);
    all.classes.append(more.classes);
    all.period |= more.period;
    all.email |= more.email;
    all.number |= more.number;
}

// Marks and frequent words stand in nearly every sentence: the last resort.
constexpr qsizetype commonCost = 500;

qsizetype cost(const Triggers &triggers, const QSet<WordId> &common)
{
    if (triggers.isEmpty())
        return std::numeric_limits<qsizetype>::max();
    const auto frequent = std::count_if(
        triggers.words.begin(), triggers.words.end(), [&](WordId word) { return common.contains(word); });
    return triggers.words.size() + commonCost * frequent + 20 * triggers.classes.size()
        + (triggers.period ? 2 : 0) + (triggers.email ? 1 : 0) + (triggers.number ? 4 : 0);
}

} // namespace

std::vector<Instruction> programOf(const PatternNode &tree)
{
    Emitter emitter;
    emitter.emit(tree);
    emitter.push(Op::Match);
    return std::move(emitter).take();
}

namespace
{

Triggers triggersOf(const PatternNode &tree, const QSet<WordId> &common);

// The mandatory parts of a sequence, each as the set of what can satisfy it.
void collectRequired(const PatternNode &tree, const QSet<WordId> &common, QList<Triggers> &out)
{
    switch (tree.kind) {
    case PatternNode::Sequence:
        for (const PatternNode &child : tree.children)
            collectRequired(child, common, out);
        return;
    case PatternNode::Capture:
        collectRequired(tree.children.first(), common, out);
        return;
    case PatternNode::Leaf:
    case PatternNode::Choice:
        if (const Triggers found = triggersOf(tree, common); !found.isEmpty())
            out.append(found);
        return;
    case PatternNode::Optional:
    case PatternNode::Gap:
        return;
    }
}

Triggers triggersOf(const PatternNode &tree, const QSet<WordId> &common)
{
    if (tree.kind == PatternNode::Leaf)
        return leafTriggers(tree);
    Triggers best;
    if (tree.kind == PatternNode::Choice) {
        for (const PatternNode &child : tree.children) {
            const Triggers found = triggersOf(child, common);
            if (found.isEmpty())
                return {};
            unite(best, found);
        }
        return best;
    }
    QList<Triggers> all;
    collectRequired(tree, common, all);
    for (const Triggers &found : all)
        if (cost(found, common) < cost(best, common))
            best = found;
    return best;
}

void addWord(FirstSet &set, int word)
{
    if (set.words.size() <= size_t(word))
        set.words.resize(size_t(word) + 1, false);
    set.words[size_t(word)] = true;
}

// True where the node can match nothing, so that what follows it may be first too.
bool collectFirst(const PatternNode &node, FirstSet &set)
{
    switch (node.kind) {
    case PatternNode::Leaf:
        if (node.op == Op::Word || node.op == Op::Stem)
            addWord(set, node.id);
        else if (node.op == Op::Class)
            set.classes.append(node.id);
        else
            set.anything = true;
        return false;
    case PatternNode::Sequence:
        for (const PatternNode &child : node.children)
            if (!collectFirst(child, set))
                return false;
        return true;
    case PatternNode::Choice: {
        bool empty = false;
        for (const PatternNode &child : node.children)
            empty |= collectFirst(child, set);
        return empty;
    }
    case PatternNode::Optional:
        collectFirst(node.children.first(), set);
        return true;
    case PatternNode::Capture:
        return collectFirst(node.children.first(), set);
    case PatternNode::Gap:
        set.anything = true;
        return true;
    }
    return false;
}

} // namespace

QList<Triggers> requiredOf(const PatternNode &tree, const QSet<WordId> &common)
{
    QList<Triggers> all;
    collectRequired(tree, common, all);
    std::sort(all.begin(), all.end(),
        [&](const Triggers &a, const Triggers &b) { return cost(a, common) > cost(b, common); });
    return all;
}

FirstSet firstOf(const PatternNode &tree)
{
    FirstSet set;
    set.anything = false;
    if (collectFirst(tree, set))
        set.anything = true;
    return set;
}

} // namespace ck::compile
