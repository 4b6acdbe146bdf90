// The arithmetic of a request's period, without words: start, pauses, roll. Order of operations: start day,
// period in one addition, days that do not count, roll last.
#pragma once

#include "law/Regime.h"

namespace ck::law
{

struct StartOfClock {
    QDate day = {};
    const PauseRule *rule = nullptr; // why it is not the day of receipt; nullptr where it is
    PauseKind why = PauseKind::Identity;
    bool open = false; // the clock has not begun: the answer it waits for is outstanding
};

// The day the period begins. `restarted` invalid: not restarted by hand.
StartOfClock startOfClock(const Regime &regime, const QString &right, QDate received,
    const QList<Pause> &pauses, QDate restarted, QDate today);

struct PausedDays {
    int days = 0;
    bool open = false;
    const PauseRule *rule = nullptr; // of the first pause that counts
    PauseKind kind = PauseKind::Identity;
};

// Days between `start` and the end of the period that do not count. A pause that begins after the period
// has run out cannot prolong it; overlapping pauses count once.
PausedDays pausedDays(const Regime &regime, const QString &right, const QList<Pause> &pauses, QDate start,
    QDate end, QDate today);

QDate rolled(const RollRule &roll, const Calendar &calendar, QDate day);

} // namespace ck::law
