#include "ingest/Sniff.h"

namespace ck::ingest
{

namespace
{
struct Magic {
    const char *bytes;
    int length;
    const char *format;
};
constexpr Magic magics[] = {
    { "%PDF", 4, "PDF" },
    { "{\\rtf", 5, "RTF" },
    { "\xD0\xCF\x11\xE0", 4, "DOC" },
    { "SQLite format 3", 15, "SQLite" },
    { "\x89PNG", 4, "PNG" },
    { "\xFF\xD8\xFF", 3, "JPEG" },
    { "GIF8", 4, "GIF" },
    { "RIFF", 4, "RIFF" },
    { "II*\0", 4, "TIFF" },
    { "MM\0*", 4, "TIFF" },
    { "\x1F\x8B", 2, "GZIP" },
    { "7z\xBC\xAF", 4, "7Z" },
    { "Rar!", 4, "RAR" },
    { "\x7F"
      "ELF",
        4, "ELF" },
};

// Office files are zip archives; the folder of their main part tells which.
QString zipFormat(const QByteArray &bytes, const QString &name)
{
    const QByteArray head = bytes.left(64 * 1024);
    const auto holds = [&](const char *part) { return head.contains(part); };
    const auto ends
        = [&](const char *ending) { return name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive); };
    if (ends(".docx") || holds("word/"))
        return QStringLiteral("DOCX");
    if (ends(".xlsx") || holds("xl/"))
        return QStringLiteral("XLSX");
    if (ends(".odt") || holds("opendocument.text"))
        return QStringLiteral("ODT");
    return QStringLiteral("ZIP");
}

QByteArray firstWords(const QByteArray &bytes)
{
    QByteArray head = bytes.left(4096);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head.replace('\0', ""); // UTF-16 reads as ASCII then, well enough for this question
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        head.remove(0, 2);
    return head.trimmed().toLower();
}
} // namespace

QString foreignFormat(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("PK\x03\x04"))
        return zipFormat(bytes, name);
    for (const Magic &magic : magics)
        if (bytes.startsWith(QByteArrayView(magic.bytes, magic.length)))
            return QString::fromLatin1(magic.format);
    return {};
}

bool looksLikeHtml(const QByteArray &bytes, const QString &name)
{
    const QString lower = name.toLower();
    if (lower.endsWith(QLatin1StringView(".html")) || lower.endsWith(QLatin1StringView(".htm"))
        || lower.endsWith(QLatin1StringView(".xhtml")))
        return true;
    const QByteArray head = firstWords(bytes);
    if (!head.startsWith('<'))
        return false;
    for (const char *tag :
        { "<!doctype html", "<html", "<head", "<body", "<main", "<article", "<div", "</p>", "</div>" })
        if (head.contains(tag))
            return true;
    return false;
}

bool looksLikeMarkdown(const QString &name)
{
    const QString lower = name.toLower();
    return lower.endsWith(QLatin1StringView(".md")) || lower.endsWith(QLatin1StringView(".markdown"));
}

} // namespace ck::ingest
