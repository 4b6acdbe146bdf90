#include "workflow/Knowledge.h"

#include "compile/Compiler.h"
#include "compile/pack/Pack.h"
#include "ingest/Reader.h"
#include "law/LawBook.h"
#include "law/TextChecks.h"

namespace ck::workflow
{

struct Knowledge::Parts {
    compile::Compiler compiler;
    law::LawBook law;
};

Knowledge::Knowledge() = default;
Knowledge::~Knowledge() = default;

Result<std::shared_ptr<const Knowledge>> Knowledge::load()
{
    auto compiler = compile::Compiler::load();
    if (!compiler)
        return compiler.error();
    auto law = law::LawBook::load();
    if (!law)
        return law.error();
    std::shared_ptr<Knowledge> knowledge(new Knowledge);
    knowledge->m_parts.reset(new Parts { std::move(*compiler), std::move(*law) });
    return std::shared_ptr<const Knowledge>(std::move(knowledge));
}

Result<Compilation> Knowledge::read(const QByteArray &bytes, const QString &name, const Progress *progress) const
{
    auto document = ingest::readDocument(bytes, name, progress);
    if (!document)
        return document.error();
    if (progress && progress->isCancelled())
        return ErrorCode::Cancelled;
    return m_parts->compiler.compile(*document);
}

QList<Finding> Knowledge::lint(const Compilation &compilation, const QStringList &regimes) const
{
    return law::checkText(m_parts->law, compilation, regimes);
}

bool Knowledge::knowsRegime(const QString &id) const
{
    return m_parts->law.regime(id) != nullptr;
}

QStringList Knowledge::defaultRegimes()
{
    return { QStringLiteral("EU-GDPR"), QStringLiteral("US-CA") };
}

const compile::Compiler &Knowledge::compiler() const
{
    return m_parts->compiler;
}

const compile::VendorCatalogue &Knowledge::vendors() const
{
    return m_parts->compiler.pack().vendors;
}

const law::LawBook &Knowledge::law() const
{
    return m_parts->law;
}

SharedKnowledge SharedKnowledge::loading()
{
    SharedKnowledge shared;
    shared.m_loading = std::async(std::launch::async, [] { return Knowledge::load(); }).share();
    return shared;
}

SharedKnowledge::SharedKnowledge(std::shared_ptr<const Knowledge> loaded)
{
    std::promise<Loaded> there;
    there.set_value(std::move(loaded));
    m_loading = there.get_future().share();
}

Result<void> SharedKnowledge::ready() const
{
    const Loaded &loaded = m_loading.get();
    return loaded ? Result<void>() : loaded.error();
}

} // namespace ck::workflow
