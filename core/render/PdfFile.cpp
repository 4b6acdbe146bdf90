#include "render/PdfFile.h"

#include <QRegularExpression>

namespace ck::render
{

namespace
{

constexpr int entryLength = 20; // ISO 32000-1, 7.5.4
constexpr qint64 largestObject = 16 * 1024 * 1024;

int numberAfter(const QByteArray &text, const char *key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return 0;
    const QByteArray rest = text.mid(at + qsizetype(qstrlen(key)), 24).simplified();
    return rest.left(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' ')).toInt();
}

} // namespace

std::optional<PdfFile> PdfFile::open(QIODevice &device)
{
    PdfFile file(device);
    if (!file.readTrailer())
        return std::nullopt;
    return file;
}

bool PdfFile::readTrailer()
{
    const qint64 length = m_device->size();
    if (!m_device->seek(qMax(qint64(0), length - 1024)))
        return false;
    const QByteArray tail = m_device->read(1024);
    const qsizetype mark = tail.lastIndexOf("startxref");
    const qsizetype trailer = tail.lastIndexOf("trailer");
    if (mark < 0 || trailer < 0 || trailer > mark)
        return false;
    m_xref = tail.mid(mark + 9).simplified().split(' ').value(0).toLongLong();
    const QByteArray dictionary = tail.mid(trailer, mark - trailer);
    m_size = numberAfter(dictionary, "/Size");
    m_root = reference(dictionary, "/Root");
    m_info = reference(dictionary, "/Info");
    if (m_xref <= 0 || m_size <= 0 || m_root <= 0 || !m_device->seek(m_xref))
        return false;
    if (m_device->readLine(16).simplified() != "xref")
        return false;
    if (m_device->readLine(64).simplified() != "0 " + QByteArray::number(m_size))
        return false;
    m_entries = m_device->pos();
    return true;
}

QByteArray PdfFile::object(int number) const
{
    if (number <= 0 || number >= m_size || !m_device->seek(m_entries + qint64(number) * entryLength))
        return {};
    const QByteArray entry = m_device->read(entryLength);
    const qint64 offset = entry.left(10).toLongLong();
    if (entry.size() != entryLength || entry.at(17) != 'n' || !m_device->seek(offset))
        return {};
    QByteArray text;
    while (text.size() < largestObject && !m_device->atEnd()) {
        const qsizetype searched = qMax(qsizetype(0), text.size() - 8);
        text += m_device->read(4096);
        const qsizetype end = text.indexOf("endobj", searched);
        if (end < 0)
            continue;
        const QByteArray head = QByteArray::number(number) + " 0 obj";
        return text.startsWith(head) ? text.mid(head.size(), end - head.size()) : QByteArray();
    }
    return {};
}

int PdfFile::reference(const QByteArray &dictionary, const char *key)
{
    static const QByteArray generation = " 0 R";
    const qsizetype at = dictionary.indexOf(QByteArray(key) + ' ');
    if (at < 0)
        return 0;
    const qsizetype start = at + qsizetype(qstrlen(key)) + 1;
    const qsizetype end = dictionary.indexOf(generation, start);
    return end < 0 ? 0 : dictionary.mid(start, end - start).toInt();
}

QList<int> PdfFile::pages() const
{
    const QByteArray tree = object(reference(object(m_root), "/Pages"));
    const qsizetype from = tree.indexOf('['), to = tree.indexOf(']');
    if (!tree.contains("/Kids") || from < 0 || to < from)
        return {};
    static const QRegularExpression kid(QStringLiteral("(\\d+) 0 R"));
    QList<int> numbers;
    for (auto it = kid.globalMatch(QString::fromLatin1(tree.mid(from, to - from))); it.hasNext();)
        numbers.append(it.next().captured(1).toInt());
    return numbers;
}

} // namespace ck::render
