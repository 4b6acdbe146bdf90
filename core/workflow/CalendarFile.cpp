// Dated events and request deadlines as a calendar file; case numbers and rule names only, never a person.
#include "workflow/RetentionCalendar.h"

#include "exchange/Ics.h"
#include "store/Project.h"
#include "wording/Labels.h"
#include "workflow/Requests.h"

namespace ck::workflow
{
namespace
{

QString stableUid(const char *kind, const QUuid &id, const QUuid &project)
{
    return QLatin1StringView(kind) + u'-' + id.toString(QUuid::WithoutBraces) + u'@' + project.toString(QUuid::WithoutBraces);
}

bool outside(QDate day, QDate from, QDate to)
{
    return !day.isValid() || (from.isValid() && day < from) || (to.isValid() && day > to);
}

} // namespace

QByteArray icsFile(const Session &session, QDate from, QDate to)
{
    const QUuid project = session.store().id();
    QList<exchange::IcsEvent> events;
    for (const RetentionRow &row : retentionRows(session)) {
        if (outside(row.due, from, to) || row.event.state != EventState::Due)
            continue;
        events.append({ .uid = stableUid("retention", row.event.id.uuid(), project),
                        .day = row.due,
                        .summary = label(row.event.action) + QStringLiteral(": ") + row.rule.subject,
                        .description = row.event.subjectRef,
                        .categories = { row.hold ? QStringLiteral("HOLD") : QStringLiteral("RETENTION") },
                        .sequence = row.event.rev,
                        .cancelled = row.hold.has_value() });
    }
    for (const RequestRow &row : requestQueue(session)) {
        if (!row.request.isOpen() || outside(row.deadline.due, from, to))
            continue;
        events.append({ .uid = stableUid("dsar", row.request.id.uuid(), project),
                        .day = row.deadline.due,
                        .summary = row.request.number,
                        .description = row.request.regime,
                        .categories = { QStringLiteral("DSAR") },
                        .sequence = row.request.rev });
    }
    return exchange::writeIcs({ session.organisation(), session.environment().clock->now() }, events);
}

} // namespace ck::workflow
