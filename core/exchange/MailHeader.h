// Header fields of a mail: unfolding, encoded words (RFC 2047), parameters (RFC 2231), addresses, dates.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace ck::exchange
{

class MailHeader
{
public:
    // Reads fields up to the first empty line; `bodyStart` is where the body begins.
    static MailHeader parse(QByteArrayView bytes, qsizetype *bodyStart);

    QByteArray value(const char *name) const; // of the first field of that name, unfolded; empty where absent
    bool has(const char *name) const;

private:
    struct Field {
        QByteArray name; // lower case
        QByteArray value;
    };
    QList<Field> m_fields;
};

QString decodeWords(const QByteArray &value);

// "text/html; charset=x": what stands before the first semicolon, lower case, and one parameter.
QByteArray mainValue(const QByteArray &value);
QString parameter(const QByteArray &value, const QByteArray &name);

struct MailAddress {
    QString name = {};
    QString address = {};
};
MailAddress firstAddress(const QByteArray &value);

QDateTime mailDate(QByteArray value); // UTC; invalid where it cannot be read

} // namespace ck::exchange
