#include "compile/engine/Matcher.h"

namespace ck::compile
{

int Matcher::nameLength(int at, int end) const
{
    const PhraseHit *vendor = m_stream.phraseAt(at, m_vendorClass);
    int to = at;
    while (to < end && to - at < 6) {
        const Token &token = m_stream.tokens[size_t(to)];
        const QStringView view = m_stream.view(to);
        const bool joins = to > at && (view == u"&" || view == u"of") && to + 1 < end
            && m_stream.tokens[size_t(to + 1)].has(TokenFlag::Capital);
        const bool number = to > at && token.kind == TokenKind::Number;
        const bool domain = token.kind == TokenKind::Word && token.has(TokenFlag::Dotted) && token.length > 4;
        if (!token.has(TokenFlag::Capital) && !joins && !number && !domain)
            break;
        if (to > at && m_stream.phraseAt(to, m_nameStop))
            break;
        ++to;
        if (view.size() > 2 && (view.endsWith(u"'s") || view.endsWith(u"\u2019s")))
            break;
    }
    return qMax(to - at, vendor ? int(vendor->length) : 0);
}

// -1: does not match; else the number of tokens taken.
int Matcher::consume(const Instruction &in, int at, TokenRange range) const
{
    const bool inside = at < range.to;
    const Token *token = inside ? &m_stream.tokens[size_t(at)] : nullptr;
    switch (in.op) {
    case Op::Word:
        return inside && token->word == in.a ? 1 : -1;
    case Op::Stem:
        return inside && token->stem == in.a ? 1 : -1;
    case Op::NotWord:
        return inside && token->word == in.a ? -1 : 0;
    case Op::NotStem:
        return inside && token->stem == in.a ? -1 : 0;
    case Op::NotClass:
        return inside && m_stream.phraseAt(at, in.a) ? -1 : 0;
    case Op::Any:
        return inside ? 1 : -1;
    case Op::AnyWord:
        return inside && token->kind == TokenKind::Word ? 1 : -1;
    case Op::Capital:
        return inside && token->has(TokenFlag::Capital) ? 1 : -1;
    case Op::Number:
        return inside && token->kind == TokenKind::Number ? 1 : -1;
    case Op::Email:
        return inside && token->kind == TokenKind::Email ? 1 : -1;
    case Op::Name: {
        const int length = inside ? nameLength(at, range.to) : 0;
        return length > 0 ? length : -1;
    }
    case Op::Period: {
        const PeriodHit *hit = inside ? m_stream.periodAt(at) : nullptr;
        return hit ? hit->length : -1;
    }
    case Op::Start:
        return at == range.from ? 0 : -1;
    case Op::End:
        return at == range.to || (at + 1 == range.to && token->kind == TokenKind::Punct) ? 0 : -1;
    case Op::Class:
    case Op::Split:
    case Op::Jump:
    case Op::Save:
    case Op::Match:
        break;
    }
    return -1;
}

void Matcher::prepare(const Pattern &pattern, TokenRange range)
{
    m_width = size_t(range.size()) + 1;
    const size_t needed = pattern.program.size() * m_width;
    if (m_seen.size() < needed)
        m_seen.resize(needed, 0);
    if (++m_round == 0) {
        std::fill(m_seen.begin(), m_seen.end(), 0);
        m_round = 1;
    }
    m_slots.assign(size_t(pattern.captures.size()) * 2, -1);
}

bool Matcher::visited(int pc, int at, TokenRange range)
{
    quint32 &seen = m_seen[size_t(pc) * m_width + size_t(at - range.from)];
    if (seen == m_round)
        return true;
    seen = m_round;
    return false;
}

void Matcher::step(const Instruction &in, int pc, int at, TokenRange range)
{
    switch (in.op) {
    case Op::Split:
        m_stack.push_back({ in.b, at, -1, 0 });
        m_stack.push_back({ in.a, at, -1, 0 });
        return;
    case Op::Jump:
        m_stack.push_back({ in.a, at, -1, 0 });
        return;
    case Op::Save:
        m_stack.push_back({ -1, 0, in.a, m_slots[in.a] });
        m_slots[in.a] = at;
        m_stack.push_back({ pc + 1, at, -1, 0 });
        return;
    case Op::Class: {
        if (at >= range.to)
            return;
        const auto [first, last] = m_stream.phrasesAt(at);
        for (const PhraseHit *hit = last; hit != first; --hit)
            if (hit[-1].phraseClass == in.a && at + hit[-1].length <= range.to)
                m_stack.push_back({ pc + 1, at + hit[-1].length, -1, 0 });
        return;
    }
    case Op::Word:
    case Op::Stem:
    case Op::NotWord:
    case Op::NotStem:
    case Op::NotClass:
    case Op::Any:
    case Op::AnyWord:
    case Op::Capital:
    case Op::Name:
    case Op::Number:
    case Op::Email:
    case Op::Period:
    case Op::Start:
    case Op::End:
    case Op::Match:
        if (const int taken = consume(in, at, range); taken >= 0 && at + taken <= range.to)
            m_stack.push_back({ pc + 1, at + taken, -1, 0 });
    }
}

// Depth first with a memory of (instruction, place) pairs that failed: linear in their product.
bool Matcher::run(const Pattern &pattern, TokenRange range, int at, int *end)
{
    m_stack.clear();
    m_stack.push_back({ 0, at, -1, 0 });
    while (!m_stack.empty()) {
        const Frame frame = m_stack.back();
        m_stack.pop_back();
        if (frame.pc < 0) {
            m_slots[size_t(frame.savedSlot)] = frame.savedValue;
            continue;
        }
        if (visited(frame.pc, frame.at, range))
            continue;
        const Instruction &in = pattern.program[size_t(frame.pc)];
        if (in.op == Op::Match) {
            *end = frame.at;
            return true;
        }
        step(in, frame.pc, frame.at, range);
    }
    return false;
}

MatchResult Matcher::result(int from, int to) const
{
    MatchResult result { { from, to }, {} };
    for (size_t slot = 0; slot + 1 < m_slots.size(); slot += 2) {
        const bool taken = m_slots[slot] >= 0 && m_slots[slot + 1] >= m_slots[slot];
        result.captures.append(taken ? TokenRange { m_slots[slot], m_slots[slot + 1] } : TokenRange {});
    }
    return result;
}

bool Matcher::mayStart(const FirstSet &first, int at) const
{
    if (first.anything)
        return true;
    const Token &token = m_stream.tokens[size_t(at)];
    const auto holds = [&](WordId id) { return id != 0 && id < first.words.size() && first.words[id]; };
    if (holds(token.word) || holds(token.stem))
        return true;
    if (first.classes.isEmpty() || !token.has(TokenFlag::Phrase))
        return false;
    return std::any_of(first.classes.begin(), first.classes.end(),
        [&](int phraseClass) { return m_stream.phraseAt(at, phraseClass) != nullptr; });
}

std::optional<MatchResult> Matcher::find(const Pattern &pattern, TokenRange range, int from)
{
    prepare(pattern, range);
    for (int at = from; at < range.to; ++at) {
        int end = at;
        if (mayStart(pattern.first, at) && run(pattern, range, at, &end))
            return result(at, end);
    }
    return std::nullopt;
}

std::optional<MatchResult> Matcher::matchAt(const Pattern &pattern, TokenRange range, int at)
{
    prepare(pattern, range);
    int end = at;
    return run(pattern, range, at, &end) ? std::optional(result(at, end)) : std::nullopt;
}

} // namespace ck::compile
