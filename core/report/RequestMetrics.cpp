#include "report/RequestMetrics.h"

namespace ck::report
{

static std::optional<double> medianOf(QList<qint64> days)
{
    if (days.isEmpty())
        return std::nullopt;
    std::sort(days.begin(), days.end());
    const qsizetype middle = days.size() / 2;
    return days.size() % 2 ? double(days.at(middle)) : (days.at(middle - 1) + days.at(middle)) / 2.0;
}

RequestMetrics metricsOf(const QList<RequestLine> &requests, QDate today)
{
    RequestMetrics metrics;
    QList<qint64> days;
    for (const RequestLine &line : requests) {
        const Request &request = line.request;
        const QDate due = line.deadline.due;
        if (request.isOpen()) {
            ++metrics.open;
            metrics.overdue += due.isValid() && due < today;
            continue;
        }
        if (request.state == RequestState::Withdrawn || !request.closed.isValid())
            continue;
        ++metrics.closed;
        metrics.onTime += !due.isValid() || request.closed <= due;
        days.append(request.received.daysTo(request.closed));
    }
    metrics.medianDays = medianOf(days);
    return metrics;
}

} // namespace ck::report
