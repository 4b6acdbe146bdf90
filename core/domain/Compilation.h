// What the compiler makes of one document.
#pragma once

#include "domain/Commitment.h"
#include "domain/Document.h"

namespace ck
{

struct Compilation {
    Document document = {};
    QString language = {}; // "en"; empty where no pack fits
    QList<Commitment> commitments = {}; // text order within each kind; all thirteen positions are there
    QString packVersion = {}; // id and version of the pack that read it

    // The first meta fact of a field, empty where the text says nothing.
    QString meta(MetaField field) const;
    template <typename T>
    QList<const T *> all() const
    {
        QList<const T *> found;
        for (const Commitment &commitment : commitments)
            if (const T *body = commitment.as<T>())
                found.append(body);
        return found;
    }
    const Commitment *position(PositionKey key) const;
    const Commitment *changeNotice() const; // nullptr where the text has no change clause
};

} // namespace ck
