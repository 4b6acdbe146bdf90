// Packs of one kind, each read when it is first asked for: most runs of the program need one law or none.
#pragma once

#include "law/PackFile.h"

#include <map>
#include <mutex>

namespace ck::law
{

// Filled once, then shared by threads.
template <typename T>
class PackShelf
{
public:
    // Holds a pack against its schema and reads it; `id` is what its place in the data says it is called.
    using Reader = Result<T> (*)(const QString &file, const QString &id, const JsonSchema &schema);

    PackShelf(QString schema, Reader reader)
        : m_schemaFile(std::move(schema))
        , m_reader(reader)
    {
    }

    void add(const QString &id, const QString &file) { m_packs[id].file = file; }
    bool holds(const QString &id) const { return m_packs.find(id) != m_packs.end(); }
    QStringList ids() const // sorted
    {
        QStringList ids;
        for (const auto &[id, pack] : m_packs)
            ids.append(id);
        return ids;
    }

    // nullptr where there is none, or none that can be read: problem() says why.
    const T *find(const QString &id) const
    {
        const auto found = m_packs.find(id);
        if (found == m_packs.end())
            return nullptr;
        const Result<T> &pack = read(id, found->second);
        return pack ? &*pack : nullptr;
    }

    // The first pack that cannot be read. Reads all of them.
    Result<void> problem() const
    {
        for (const auto &[id, pack] : m_packs)
            if (const Result<T> &done = read(id, pack); !done)
                return done.error();
        return {};
    }

private:
    struct Pack {
        QString file = {};
        mutable std::once_flag once = {};
        mutable std::optional<Result<T>> content = {};
    };

    const Result<T> &read(const QString &id, const Pack &pack) const
    {
        std::call_once(pack.once, [&] {
            std::call_once(m_once, [this] { m_schema = readSchema(m_schemaFile); });
            pack.content = *m_schema ? m_reader(pack.file, id, **m_schema) : Result<T>(m_schema->error());
        });
        return *pack.content;
    }

    QString m_schemaFile;
    Reader m_reader;
    std::map<QString, Pack> m_packs = {};
    mutable std::once_flag m_once = {};
    mutable std::optional<Result<JsonSchema>> m_schema = {};
};

} // namespace ck::law
