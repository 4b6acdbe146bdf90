// Views on bytes, cut without caring whether the cut is out of range.
#pragma once

#include <QByteArrayView>

namespace ck::exchange
{

inline QByteArrayView midOf(QByteArrayView bytes, qsizetype from, qsizetype length = -1)
{
    from = std::clamp<qsizetype>(from, 0, bytes.size());
    const qsizetype rest = bytes.size() - from;
    return bytes.sliced(from, length < 0 ? rest : std::min(length, rest));
}

} // namespace ck::exchange
