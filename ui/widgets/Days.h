// Civil days as people read them, in the form of the person's locale. Never all figures.
#pragma once

#include <QDate>
#include <QString>

namespace ck::ui::day
{

QString full(QDate day); // "20 Nov 2026"; "–" for an invalid day
QString brief(QDate day, QDate today); // "20 Nov" in the year of `today`, else full
QString weekday(QDate day); // "Fri 20 Nov"
QString month(QDate day); // "November 2026"
QString at(const QDateTime &utc); // "20 Nov 2026 09:14" where the person sits

} // namespace ck::ui::day
