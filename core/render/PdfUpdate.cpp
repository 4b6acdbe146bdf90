#include "render/PdfUpdate.h"

#include "render/PdfFile.h"

#include <QMap>

namespace ck::render
{

namespace
{

QByteArray ref(int number)
{
    return QByteArray::number(number) + " 0 R";
}

// A text string: UTF-16 with a mark, in hexadecimal digits.
QByteArray textString(const QString &text)
{
    QByteArray out = "<FEFF";
    for (const QChar character : text)
        out += QByteArray::number(character.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

QByteArray decimal(double value)
{
    return QByteArray::number(value, 'f', 2);
}

class Update
{
public:
    Update(const PdfFile &file, const PdfExtras &extras)
        : m_file(file)
        , m_extras(extras)
        , m_pages(file.pages())
        , m_next(file.size())
    {
    }

    // The bytes behind a file of `length` bytes; empty where there is nothing that could be added.
    QByteArray bytes(qint64 length)
    {
        const QByteArray catalog = m_file.object(m_file.root());
        const qsizetype end = catalog.lastIndexOf(">>");
        if (m_pages.isEmpty() || end < 0)
            return {};
        QByteArray extended = catalog.left(end);
        if (!m_extras.language.isEmpty())
            extended += "/Lang " + textString(m_extras.language) + '\n';
        extended += "/ViewerPreferences << /DisplayDocTitle true >>\n";
        if (!m_extras.places.outline.isEmpty())
            extended += "/Outlines " + ref(addOutline()) + "\n/PageMode /UseOutlines\n";
        addLinks();
        m_objects.insert(m_file.root(), extended + ">>");
        return written(length);
    }

private:
    QByteArray destination(Place place) const
    {
        const int page = m_pages.value(qBound(1, place.page, int(m_pages.size())) - 1);
        return '[' + ref(page) + " /XYZ null " + decimal(m_extras.pageHeight - place.y) + " null]";
    }

    int addOutline()
    {
        const QList<OutlineItem> &items = m_extras.places.outline;
        const int root = m_next++;
        const int first = m_next;
        m_next += int(items.size());
        for (int i = 0; i < items.size(); ++i) {
            const Family family = familyOf(items, i);
            QByteArray item = "<< /Title " + textString(items.at(i).title) + " /Parent "
                + ref(family.parent < 0 ? root : first + family.parent) + " /Dest "
                + destination(items.at(i).place);
            if (family.previous >= 0)
                item += " /Prev " + ref(first + family.previous);
            if (family.next >= 0)
                item += " /Next " + ref(first + family.next);
            if (family.firstChild >= 0) // a negative count: closed at first
                item += " /First " + ref(first + family.firstChild) + " /Last "
                    + ref(first + family.lastChild) + " /Count -" + QByteArray::number(family.children);
            m_objects.insert(first + i, item + " >>");
        }
        int top = 0, lastTop = 0;
        for (int i = 0; i < items.size(); ++i) {
            if (familyOf(items, i).parent >= 0)
                continue;
            ++top;
            lastTop = i;
        }
        m_objects.insert(root,
            "<< /Type /Outlines /First " + ref(first) + " /Last " + ref(first + lastTop) + " /Count "
                + QByteArray::number(top) + " >>");
        return root;
    }

    struct Family {
        int parent = -1, previous = -1, next = -1, firstChild = -1, lastChild = -1, children = 0;
    };

    static int parentOf(const QList<OutlineItem> &items, int index)
    {
        for (int i = index - 1; i >= 0; --i)
            if (items.at(i).level < items.at(index).level)
                return i;
        return -1;
    }

    static Family familyOf(const QList<OutlineItem> &items, int index)
    {
        Family family { .parent = parentOf(items, index) };
        for (int i = index - 1; i > family.parent && family.previous < 0; --i)
            if (parentOf(items, i) == family.parent)
                family.previous = i;
        for (int i = index + 1; i < items.size(); ++i) {
            const int parent = parentOf(items, i);
            if (parent < index) {
                family.next = parent == family.parent ? i : -1;
                break;
            }
            if (parent != index)
                continue;
            family.firstChild = family.firstChild < 0 ? i : family.firstChild;
            family.lastChild = i;
            ++family.children;
        }
        return family;
    }

    // QPdfWriter gives every page an array of annotations of its own; ours are put in front.
    void addLinks()
    {
        QMap<int, QByteArray> added; // by the number of the array
        for (const InnerLink &link : m_extras.places.links) {
            const auto target = m_extras.places.anchors.constFind(link.anchor);
            const int page = m_pages.value(link.page - 1);
            const int annotations = PdfFile::reference(m_file.object(page), "/Annots");
            if (target == m_extras.places.anchors.constEnd() || annotations == 0)
                continue;
            const QRectF &area = link.area;
            const double top = m_extras.pageHeight - area.top(), bottom = m_extras.pageHeight - area.bottom();
            m_objects.insert(m_next,
                "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect [" + decimal(area.left()) + ' '
                    + decimal(bottom) + ' ' + decimal(area.right()) + ' ' + decimal(top) + "] /Dest "
                    + destination(*target) + " >>");
            added[annotations] += ref(m_next++) + ' ';
        }
        for (auto it = added.constBegin(); it != added.constEnd(); ++it) {
            const QByteArray old = m_file.object(it.key());
            const qsizetype from = old.indexOf('['), to = old.lastIndexOf(']');
            if (from >= 0 && to > from)
                m_objects.insert(it.key(), '[' + it.value() + old.mid(from + 1, to - from - 1) + ']');
        }
    }

    QByteArray written(qint64 length) const
    {
        QByteArray out = "\n";
        QByteArray table = "xref\n";
        for (auto it = m_objects.constBegin(); it != m_objects.constEnd(); ++it) {
            const QByteArray offset = QByteArray::number(length + out.size()).rightJustified(10, '0');
            table += QByteArray::number(it.key()) + " 1\n" + offset + " 00000 n \n";
            out += QByteArray::number(it.key()) + " 0 obj\n" + it.value().trimmed() + "\nendobj\n";
        }
        const QByteArray start = QByteArray::number(length + out.size());
        return out + table + "trailer\n<< /Size " + QByteArray::number(m_next) + " /Info "
            + ref(m_file.info()) + " /Root " + ref(m_file.root()) + " /Prev "
            + QByteArray::number(m_file.xref()) + " >>\nstartxref\n" + start + "\n%%EOF\n";
    }

    const PdfFile &m_file;
    const PdfExtras &m_extras;
    QList<int> m_pages;
    int m_next;
    QMap<int, QByteArray> m_objects;
};

// The stamp is replaced by one of the same length, so that no offset moves.
QByteArray stamped(QByteArray head, const QDateTime &created)
{
    static const QByteArray key = "/CreationDate (D:";
    const qsizetype at = head.indexOf(key);
    const QByteArray stamp = created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    if (created.isValid() && at >= 0 && head.mid(at + key.size() + 14, 2) == "Z)")
        head.replace(at + key.size(), stamp.size(), stamp);
    return head;
}

} // namespace

bool copyWithExtras(QIODevice &pdf, QIODevice &out, const PdfExtras &extras)
{
    QByteArray update;
    if (const auto file = PdfFile::open(pdf))
        update = Update(*file, extras).bytes(pdf.size());
    if (!pdf.seek(0))
        return false;
    const auto put = [&out](const QByteArray &bytes) { return out.write(bytes) == bytes.size(); };
    if (!put(stamped(pdf.read(4096), extras.created)))
        return false;
    while (!pdf.atEnd()) {
        const QByteArray part = pdf.read(1 << 16);
        if (part.isEmpty() || !put(part))
            return false;
    }
    return put(update);
}

} // namespace ck::render
