// The figures of a request register.
#pragma once

#include "report/Inputs.h"

namespace ck::report
{

struct RequestMetrics {
    int open = 0;
    int overdue = 0; // open and past the binding day
    int closed = 0;
    int onTime = 0; // of the closed, answered on or before the binding day
    std::optional<double> medianDays = {}; // from receipt to answer; nothing where none is closed
    bool operator==(const RequestMetrics &) const = default;
};

// Withdrawn requests count neither as open nor as closed.
RequestMetrics metricsOf(const QList<RequestLine> &requests, QDate today);

} // namespace ck::report
