// All that ships as data, loaded once and shared by every thread: compile packs, vendor catalogue, law book.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Compilation.h"
#include "domain/Finding.h"

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

} // namespace ck::workflow
