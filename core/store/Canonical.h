// One byte string for a sequence of fields, with no two sequences sharing one: numbers as 8 bytes big endian,
// byte strings with their length before them. What hashes and associated data are made of.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QtEndian>

namespace ck::store
{

class Canonical
{
public:
    Canonical &add(qint64 number)
    {
        char bytes[8];
        qToBigEndian(number, bytes);
        m_bytes.append(bytes, sizeof bytes);
        return *this;
    }
    Canonical &add(QByteArrayView bytes)
    {
        add(qint64(bytes.size()));
        m_bytes.append(bytes);
        return *this;
    }
    Canonical &add(const QString &text) { return add(QByteArrayView(text.toUtf8())); }
    Canonical &add(const QUuid &id) { return add(QByteArrayView(id.toRfc4122())); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace ck::store
