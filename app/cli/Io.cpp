#include "Io.h"

#include "ingest/Files.h"
#include "wording/ErrorText.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace ck::cli
{

Io::Io()
    : m_out(stdout)
    , m_err(stderr)
{
}

int Io::print(const QJsonObject &json, int code)
{
    m_out << QString::fromUtf8(QJsonDocument(json).toJson());
    m_out.flush();
    return code;
}

int Io::fail(const Error &error)
{
    m_err << QStringLiteral("clausekeeper-cli: ") << sentence(error) << Qt::endl;
    return exitCode(error);
}

int Io::usage(const QString &words)
{
    return fail({ ErrorCode::Usage, { words } });
}

Result<QByteArray> Io::read(const QString &path)
{
    if (path != u"-")
        return ingest::readFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, { path } };
    return ingest::readDevice(input, path);
}

Result<QDate> parseDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return Error { ErrorCode::BadDate, { text } };
    return day;
}

} // namespace ck::cli
