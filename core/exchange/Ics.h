// Calendar files (RFC 5545): deadlines as all-day events that a calendar updates instead of doubling.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace ck::exchange
{

struct IcsEvent {
    QString uid = {}; // stable: kind-id@project
    QDate day = {};
    QString summary = {}; // a number, never a person
    QString description = {};
    QStringList categories = {}; // DSAR, RETENTION, HOLD, NOTICE, REVIEW …
    int sequence = 0; // +1 on every change
    bool cancelled = false;
    QList<int> alarms = {}; // days before; subscribed calendars drop them
    bool operator==(const IcsEvent &) const = default;
};

struct IcsCalendar {
    QString name = {};
    QDateTime stamp = {}; // UTC, when it was made
};

// One more event per lead time, "T-14: …", because reminders of imported files are lost in many calendars.
// Lead events of the same event and lead time keep their uid.
QList<IcsEvent> withLeadTimes(const QList<IcsEvent> &events, const QList<int> &daysBefore);

// Events without a valid day are left out: they are not due on any.
QByteArray writeIcs(const IcsCalendar &calendar, const QList<IcsEvent> &events);

} // namespace ck::exchange
