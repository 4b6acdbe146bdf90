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

Triggers triggersOf(const PatternNode &tree, const QSet<WordId> &common)
{
    Triggers best;
    switch (tree.kind) {
    case PatternNode::Leaf:
        return leafTriggers(tree);
    case PatternNode::Sequence:
        for (const PatternNode &child : tree.children)
            if (const Triggers found = triggersOf(child, common); cost(found, common) < cost(best, common))
                best = found;
        return best;
    case PatternNode::Choice:
        for (const PatternNode &child : tree.children) {
            const Triggers found = triggersOf(child, common);
            if (found.isEmpty())
                return {};
            unite(best, found);
        }
        return best;
    case PatternNode::Capture:
        return triggersOf(tree.children.first(), common);
    case PatternNode::Optional:
    case PatternNode::Gap:
        return best;
    }
    return best;
}

} // namespace ck::compile
