// Lengths of staged periods, for comparing a schedule with a promise; never for a date.
#pragma once

#include "domain/Commitment.h"

namespace ck::law
{

bool hasPeriod(const QList<RetentionStage> &stages);
// True where `schedule` keeps longer than `promise`, or without end. Precondition: the promise has a period.
bool isLonger(const QList<RetentionStage> &schedule, const QList<RetentionStage> &promise);
// "12 months + 24 months"; empty where no stage has a period.
QString periodWords(const QList<RetentionStage> &stages);

} // namespace ck::law
