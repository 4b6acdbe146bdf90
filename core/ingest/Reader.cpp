#include "ingest/Reader.h"

#include "ingest/Encoding.h"
#include "ingest/HtmlReader.h"
#include "ingest/Sniff.h"
#include "ingest/TextReader.h"
#include "ingest/Words.h"

#include <QCryptographicHash>

namespace ck::ingest
{

namespace
{
using Read = Result<Document> (*)(const QString &text, const QString &name, const Progress *progress);

struct Format {
    const char *code;
    Read read;
};

Format formatOf(const QByteArray &bytes, const QString &name)
{
    if (looksLikeHtml(bytes, name))
        return { "html", readHtml };
    return { looksLikeMarkdown(name) ? "md" : "txt", readText };
}
} // namespace

Result<Document> readDocument(const QByteArray &bytes, const QString &name, const Progress *progress)
{
    if (bytes.isEmpty())
        return { ErrorCode::FileEmpty, { name } };
    if (const QString foreign = foreignFormat(bytes, name); !foreign.isEmpty())
        return { ErrorCode::UnsupportedFormat, { name, foreign } };

    const Format format = formatOf(bytes, name);
    const bool html = format.read == &readHtml;
    const auto decoded = decode(bytes, name, html ? declaredCharset(bytes) : QByteArray());
    if (!decoded)
        return decoded.error();
    if (QStringView(decoded->text).trimmed().isEmpty())
        return { ErrorCode::FileEmpty, { name } };

    auto document = format.read(decoded->text, name, progress);
    if (!document)
        return document.error();
    if (!readsLikeProse(document->text))
        return { ErrorCode::NotAPolicy, { name } };
    document->format = QString::fromLatin1(format.code);
    document->encoding = decoded->encoding;
    document->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (progress)
        progress->report(1.0);
    return document;
}

} // namespace ck::ingest
