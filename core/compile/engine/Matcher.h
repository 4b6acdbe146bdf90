// Runs a pattern over one sentence. Keeps its scratch memory between calls; one per thread.
#pragma once

#include "compile/engine/Pattern.h"

namespace ck::compile
{

struct MatchResult {
    TokenRange tokens;
    QList<TokenRange> captures; // by slot; empty ranges where a capture took no part
};

class Matcher
{
public:
    // `nameStop`: phrases that are no part of a name although written with a capital ("Privacy Policy").
    Matcher(const TokenStream &stream, int vendorClass, int nameStop)
        : m_stream(stream)
        , m_vendorClass(vendorClass)
        , m_nameStop(nameStop)
    {
    }

    // The leftmost match within `range` that starts at or after `from`.
    std::optional<MatchResult> find(const Pattern &pattern, TokenRange range, int from);
    // A match that starts exactly at `at`.
    std::optional<MatchResult> matchAt(const Pattern &pattern, TokenRange range, int at);
    // Tokens of the proper name that starts here; 0 where none does.
    int nameLength(int at, int end) const;

private:
    struct Frame {
        int pc, at, savedSlot, savedValue;
    };
    bool mayStart(const FirstSet &first, int at) const;
    bool run(const Pattern &pattern, TokenRange range, int at, int *end);
    void prepare(const Pattern &pattern, TokenRange range);
    bool visited(int pc, int at, TokenRange range);
    void step(const Instruction &instruction, int pc, int at, TokenRange range);
    int consume(const Instruction &instruction, int at, TokenRange range) const;
    MatchResult result(int from, int to) const;

    const TokenStream &m_stream;
    int m_vendorClass, m_nameStop;
    std::vector<quint32> m_seen;
    quint32 m_round = 0;
    size_t m_width = 0;
    std::vector<int> m_slots;
    std::vector<Frame> m_stack;
};

} // namespace ck::compile
