#include "exchange/Ics.h"

namespace ck::exchange
{

namespace
{
// RFC 5545 3.3.11
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
        case u';':
        case u',':
            out += u'\\';
            out += c;
            break;
        case u'\n':
            out += QStringLiteral("\\n");
            break;
        default:
            if (c.unicode() >= 0x20 && c.unicode() != 0x7F)
                out += c;
        }
    }
    return out;
}

class Writer
{
public:
    // A content line is folded at 75 octets, never within a character (RFC 5545 3.1).
    void line(const char *name, const QString &value)
    {
        const QByteArray content = QByteArray(name) + ':' + value.toUtf8();
        qsizetype at = 0;
        for (qsizetype room = 75; content.size() - at > room; room = 74) {
            qsizetype end = at + room;
            while ((uchar(content[end]) & 0xC0) == 0x80)
                --end;
            m_bytes += content.mid(at, end - at) + "\r\n ";
            at = end;
        }
        m_bytes += content.mid(at) + "\r\n";
    }
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            line(name, escaped(value));
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

void writeAlarm(Writer &writer, const IcsEvent &event, int days)
{
    writer.line("BEGIN", QStringLiteral("VALARM"));
    writer.line("ACTION", QStringLiteral("DISPLAY"));
    writer.text("DESCRIPTION", event.summary);
    writer.line("TRIGGER", QStringLiteral("-P%1D").arg(days));
    writer.line("END", QStringLiteral("VALARM"));
}

void writeEvent(Writer &writer, const IcsEvent &event, const QString &stamp)
{
    writer.line("BEGIN", QStringLiteral("VEVENT"));
    writer.text("UID", event.uid);
    writer.line("DTSTAMP", stamp);
    writer.line("LAST-MODIFIED", stamp);
    writer.line("DTSTART;VALUE=DATE", event.day.toString(QStringLiteral("yyyyMMdd")));
    writer.text("SUMMARY", event.summary);
    writer.text("DESCRIPTION", event.description);
    QStringList categories;
    for (const QString &category : event.categories)
        categories.append(escaped(category));
    if (!categories.isEmpty())
        writer.line("CATEGORIES", categories.join(u','));
    writer.line("SEQUENCE", QString::number(event.sequence));
    writer.line("STATUS", event.cancelled ? QStringLiteral("CANCELLED") : QStringLiteral("CONFIRMED"));
    writer.line("TRANSP", QStringLiteral("TRANSPARENT"));
    // Outlook refuses an event whose alarm is not last.
    for (int days : event.alarms)
        if (!event.cancelled)
            writeAlarm(writer, event, days);
    writer.line("END", QStringLiteral("VEVENT"));
}
} // namespace

QList<IcsEvent> withLeadTimes(const QList<IcsEvent> &events, const QList<int> &daysBefore)
{
    QList<IcsEvent> all;
    for (const IcsEvent &event : events) {
        for (int days : daysBefore) {
            IcsEvent lead = event;
            lead.uid = QStringLiteral("t%1-%2").arg(days).arg(event.uid);
            lead.day = event.day.addDays(-days);
            lead.summary = QStringLiteral("T-%1: %2").arg(days).arg(event.summary);
            lead.alarms.clear();
            all.append(lead);
        }
        all.append(event);
    }
    return all;
}

QByteArray writeIcs(const IcsCalendar &calendar, const QList<IcsEvent> &events)
{
    const QString stamp = calendar.stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    Writer writer;
    writer.line("BEGIN", QStringLiteral("VCALENDAR"));
    writer.line("VERSION", QStringLiteral("2.0"));
    writer.line("PRODID", QStringLiteral("-//Clausekeeper//Clausekeeper//EN"));
    writer.line("CALSCALE", QStringLiteral("GREGORIAN"));
    writer.line("METHOD", QStringLiteral("PUBLISH"));
    writer.text("X-WR-CALNAME", calendar.name);
    for (const IcsEvent &event : events)
        if (event.day.isValid())
            writeEvent(writer, event, stamp);
    writer.line("END", QStringLiteral("VCALENDAR"));
    return writer.take();
}

} // namespace ck::exchange
