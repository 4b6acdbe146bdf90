// The reports of a project: one list, for the menu and the command line alike.
#pragma once

#include "domain/PolicyDiff.h"
#include "workflow/Session.h"

namespace ck::workflow
{

struct ReportKind {
    QString id = {}; // "ropa", "subprocessors", "retention", "disposal", "dsar-register", "change-memo", "gap", "board", "journal"
    QString title = {};
    bool ready = true; // false: named in the contract, not built yet
};
QList<ReportKind> reportKinds();

// By the ending of `file`: .pdf or .html. Written whole or not at all.
Result<void> exportReport(const Session &session, const QString &kind, const QString &file, const Progress *progress = nullptr);
// Change memo of any two texts, without a project.
Result<void> exportChangeMemo(const Compilation &oldSide, const Compilation &newSide, const PolicyDiff &diff, const QString &file);
// Gap report of a text alone.
Result<void> exportGapReport(const Compilation &text, const QList<Finding> &findings, const QString &file);

} // namespace ck::workflow
