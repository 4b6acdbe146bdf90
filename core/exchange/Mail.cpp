#include "exchange/Mail.h"

#include "exchange/Bytes.h"
#include "exchange/Charset.h"
#include "exchange/MailHeader.h"
#include "exchange/MailTransfer.h"

namespace ck::exchange
{

namespace
{
class Reader
{
public:
    explicit Reader(QString name)
        : m_name(std::move(name))
    {
    }

    Result<void> part(QByteArrayView bytes, int depth)
    {
        qsizetype bodyStart = 0;
        const MailHeader header = MailHeader::parse(bytes, &bodyStart);
        return body(header, midOf(bytes, bodyStart), depth);
    }

    Result<void> body(const MailHeader &header, QByteArrayView bytes, int depth)
    {
        if (depth > maxMailDepth)
            return { ErrorCode::TooDeep, { m_name, QString::number(maxMailDepth) } };
        if (++m_parts > maxMailParts)
            return { ErrorCode::BadValue, { QStringLiteral("parts"), QString::number(maxMailParts) } };
        const QByteArray contentType = header.value("content-type");
        const QByteArray type = contentType.isEmpty() ? QByteArray("text/plain") : mainValue(contentType);
        const QByteArray boundary = parameter(contentType, "boundary").toLatin1();
        if (type.startsWith("multipart/") && !boundary.isEmpty())
            return multipart(bytes, boundary, depth);
        leaf(header, type, contentType, bytes);
        return {};
    }

    // Plain text where there is any, else what the HTML says.
    QString text() const { return (m_plain.isEmpty() ? m_html : m_plain).join(u'\n'); }
    QStringList attachments() const { return m_attachments; }

private:
    // The parts stand between lines that begin with "--boundary".
    Result<void> multipart(QByteArrayView bytes, const QByteArray &boundary, int depth)
    {
        const QByteArray fence = "--" + boundary;
        qsizetype start = -1;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype newline = bytes.indexOf('\n', at);
            const qsizetype next = newline < 0 ? bytes.size() : newline + 1;
            const QByteArrayView line = midOf(bytes, at, next - at);
            const QByteArrayView behind = midOf(line, fence.size());
            const bool last = behind.startsWith("--");
            // A boundary may be the beginning of another.
            if (line.startsWith(fence) && (last || behind.trimmed().isEmpty())) {
                if (start >= 0)
                    if (const auto read = part(midOf(bytes, start, at - start), depth + 1); !read)
                        return read;
                start = next;
                if (last)
                    return {};
            }
            at = next;
        }
        // Cut short: the last part ends with the mail.
        return start >= 0 && start < bytes.size() ? part(midOf(bytes, start), depth + 1) : Result<void>();
    }

    void leaf(
        const MailHeader &header, const QByteArray &type, const QByteArray &contentType, QByteArrayView bytes)
    {
        const QByteArray disposition = header.value("content-disposition");
        QString file = parameter(disposition, "filename");
        if (file.isEmpty())
            file = parameter(contentType, "name");
        const bool isText = type == "text/plain" || type == "text/html";
        if (!isText || mainValue(disposition) == "attachment" || !file.isEmpty()) {
            m_attachments.append(safeName(file.isEmpty() ? QString::fromLatin1(type) : file));
            return;
        }
        const QByteArray encoding = mainValue(header.value("content-transfer-encoding"));
        const QByteArray charset = parameter(contentType, "charset").toLatin1();
        QString words = decodeText(decodeTransfer(bytes.toByteArray(), encoding), charset);
        words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
            .replace(u'\r', u'\n')
            .remove(QChar(u'\0'));
        if (type == "text/html")
            words = textOfHtml(words);
        else if (parameter(contentType, "format").compare(QLatin1StringView("flowed"), Qt::CaseInsensitive)
            == 0)
            words = unflowed(words);
        words = words.trimmed();
        if (!words.isEmpty())
            (type == "text/html" ? m_html : m_plain).append(words);
    }

    // RFC 3676: a line that ends in a space goes on in the next, apart from the line before a signature.
    static QString unflowed(const QString &text)
    {
        QString out;
        out.reserve(text.size());
        for (const QString &line : text.split(u'\n')) {
            out += line;
            if (!line.endsWith(u' ') || line == u"-- ")
                out += u'\n';
        }
        return out;
    }

    // A name for people to read; it is never used as a path, and cannot be mistaken for one.
    static QString safeName(const QString &file)
    {
        QString name = file.mid(std::max(file.lastIndexOf(u'/'), file.lastIndexOf(u'\\')) + 1);
        name.removeIf([](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        });
        return name.left(200);
    }

    QString m_name;
    int m_parts = 0;
    QStringList m_plain, m_html, m_attachments;
};
} // namespace

Result<MailMessage> readMail(const QByteArray &bytes, const QString &name)
{
    if (bytes.trimmed().isEmpty())
        return { ErrorCode::FileEmpty, { name } };
    if (bytes.size() > maxMailBytes)
        return { ErrorCode::FileTooLarge, { name, QString::number(maxMailBytes / (1024 * 1024)) } };
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return { ErrorCode::UnsupportedFormat, { name, QStringLiteral("MSG") } };
    if (bytes.left(4096).contains('\0'))
        return { ErrorCode::NotText, { name } };

    qsizetype bodyStart = 0;
    // Mailboxes put a line "From address date" before the header; it is no field and is passed over.
    const MailHeader header = MailHeader::parse(bytes, &bodyStart);
    if (!header.has("from") || !(header.has("date") || header.has("subject") || header.has("received")))
        return { ErrorCode::UnsupportedFormat, { name, QStringLiteral("mail") } };

    Reader reader(name);
    if (const auto read = reader.body(header, midOf(bytes, bodyStart), 0); !read)
        return read.error();
    const MailAddress from = firstAddress(header.value("from"));
    const QByteArray received = header.value("received");
    return MailMessage {
        .fromName = from.name,
        .fromAddress = from.address,
        .subject = decodeWords(header.value("subject")),
        .sentUtc = mailDate(header.value("date")),
        .receivedUtc = mailDate(received.mid(received.lastIndexOf(';') + 1)),
        .body = reader.text(),
        .attachmentNames = reader.attachments(),
    };
}

} // namespace ck::exchange
