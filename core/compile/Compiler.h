// Policy text to commitments: typed promises, each with the words it was read from.
#pragma once

#include "base/Result.h"
#include "domain/Compilation.h"

#include <memory>

namespace ck::compile
{

struct Pack;

// One rule that matched, for people who want to know why something was read as it was.
struct TraceStep {
    QString rule = {}; // id in the pack
    QString kind = {}; // file of the pack: "retention", "topics" …
    TextSpan span = {}; // the words that matched
    bool operator==(const TraceStep &) const = default;
};

class Compiler
{
public:
    // The embedded packs. BadPack {file, reason}.
    static Result<Compiler> load();

    // Thread safe. A text in a language without a pack gives the thirteen unstated positions and an empty
    // `language`.
    Compilation compile(const Document &document) const;
    // Every rule that matched, in text order.
    QList<TraceStep> explain(const Document &document) const;
    const Pack &pack() const { return *m_pack; }

private:
    explicit Compiler(std::shared_ptr<const Pack> pack)
        : m_pack(std::move(pack))
    {
    }
    std::shared_ptr<const Pack> m_pack;
};

} // namespace ck::compile
