// Time is passed in, never asked of the system in the middle of a rule.
#pragma once

#include <QDate>
#include <QDateTime>

namespace ck
{

class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // UTC
    virtual QDate today() const = 0; // civil day where the person sits
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

// For tests, and for reports "as of" a day.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime utc) : m_utc(std::move(utc)) { }
    explicit FixedClock(QDate day) : m_utc(day, QTime(9, 0), Qt::UTC) { }
    QDateTime now() const override { return m_utc; }
    QDate today() const override { return m_utc.date(); }
    void set(QDateTime utc) { m_utc = std::move(utc); }

private:
    QDateTime m_utc;
};

} // namespace ck
