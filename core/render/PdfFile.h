// Reads the objects of a PDF with a plain cross-reference table, as QPdfWriter makes it.
#pragma once

#include <QIODevice>
#include <optional>

namespace ck::render
{

class PdfFile
{
public:
    // Nothing where the file is built otherwise (cross-reference streams, several sections).
    static std::optional<PdfFile> open(QIODevice &device);

    int size() const { return m_size; } // number of objects; the next free number
    int root() const { return m_root; }
    int info() const { return m_info; }
    qint64 xref() const { return m_xref; } // offset of the cross-reference table
    QList<int> pages() const; // object numbers in order
    // The text between "n 0 obj" and "endobj"; empty where there is none.
    QByteArray object(int number) const;
    // "/Key 12 0 R" -> 12; 0 where the key is missing.
    static int reference(const QByteArray &dictionary, const char *key);

private:
    explicit PdfFile(QIODevice &device)
        : m_device(&device)
    {
    }
    bool readTrailer();

    QIODevice *m_device;
    qint64 m_xref = 0;
    qint64 m_entries = 0; // offset of the first entry of the table
    int m_size = 0, m_root = 0, m_info = 0;
};

} // namespace ck::render
