// Small makers that the builders share.
#pragma once

#include "base/Clock.h"
#include "report/Inputs.h"
#include "report/ReportDocument.h"

namespace ck::report
{

Metadata metadataOf(const Frame &frame, const QString &title, const QString &subtitle, const Clock &clock);

Runs runs(const QString &text, RunStyle style = RunStyle::Normal); // no run for an empty text
Cell cell(const QString &text, const QString &sub = {}, RunStyle style = RunStyle::Normal); // "–" for nothing
Cell dayCell(QDate day);
Cell quoteCell(const QString &quote, const QString &source);
Runs orMissing(const QString &text); // "not recorded" in the adverse style for nothing
KeyFigure figure(qsizetype count, const QString &caption, Tone toneIfAny = Tone::Plain); // toned when above 0
QString number(qsizetype count); // with the locale's group separators

QString elided(const QString &text, int most); // white space simplified; cut at a word with "…"

// Lines of text as one value: "a; b; c".
QString listed(const QStringList &items);

} // namespace ck::report
