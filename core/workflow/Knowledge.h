// All that ships as data, loaded once and shared by every thread: compile packs, vendor catalogue, law book.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Compilation.h"
#include "domain/Finding.h"

#include <future>
#include <memory>

namespace ck::compile
{
class Compiler;
class VendorCatalogue;
}
namespace ck::law
{
class LawBook;
}

namespace ck::workflow
{

class Knowledge
{
public:
    static Result<std::shared_ptr<const Knowledge>> load();
    ~Knowledge();

    // From bytes to promises. Thread safe; the heavy part of an import.
    Result<Compilation> read(const QByteArray &bytes, const QString &name, const Progress *progress = nullptr) const;
    // What the law asks of this text and what the text says against itself.
    QList<Finding> lint(const Compilation &compilation, const QStringList &regimes) const;
    bool knowsRegime(const QString &id) const;
    // Regimes that a bare text is checked against when nobody says otherwise.
    static QStringList defaultRegimes();

    const compile::Compiler &compiler() const;
    const compile::VendorCatalogue &vendors() const;
    const law::LawBook &law() const;

private:
    Knowledge();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Knowledge that is being loaded on another thread: whoever asks first waits. So a window can be there before
// the packs are read. Copies share the one load.
class SharedKnowledge
{
public:
    SharedKnowledge() = default;
    static SharedKnowledge loading(); // starts at once
    SharedKnowledge(std::shared_ptr<const Knowledge> loaded); // is there already

    Result<void> ready() const; // waits; BadPack where the packs that ship are damaged
    // Precondition: ready() went well, or will. Waits.
    const Knowledge *operator->() const { return get().get(); }
    const Knowledge &operator*() const { return *get(); }

private:
    using Loaded = Result<std::shared_ptr<const Knowledge>>;
    const std::shared_ptr<const Knowledge> &get() const { return m_loading.get().value(); }
    std::shared_future<Loaded> m_loading;
};

} // namespace ck::workflow
