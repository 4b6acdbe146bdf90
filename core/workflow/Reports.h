// The reports of a project: one list, for the menu and the command line alike.
#pragma once

#include "domain/PolicyDiff.h"
#include "workflow/Session.h"

namespace ck::workflow
{

struct ReportKind {
    QString id = {}; // "ropa", "subprocessors", "retention", "disposal", "dsar-register", "change-memo", "gap", "board", "journal"
    QString title = {};
    bool needsCase = false; // is about one request: ReportOptions::caseNumber
};

struct ReportOptions {
    QString caseNumber = {};
    bool withNames = false; // personal data leaves the project only when asked; KeyNeeded while the vault is locked
};
QList<ReportKind> reportKinds();

// Writes what was gathered, by the ending of `file`: .pdf or .html; whole or not at all. Any thread.
using ReportWriter = std::function<Result<void>(const QString &file, const Progress *progress)>;
// Gathers on the session's thread. NotFound where there is nothing to report on (no such case, no draft).
Result<ReportWriter> prepareReport(const Session &session, const QString &kind, const ReportOptions &options = {});
// Both steps at once.
Result<void> exportReport(const Session &session, const QString &kind, const QString &file, const ReportOptions &options = {});
// Change memo of any two texts, without a project.
Result<void> exportChangeMemo(const Compilation &oldSide, const Compilation &newSide, const PolicyDiff &diff, const QString &file);
// Gap report of a text alone.
Result<void> exportGapReport(const Compilation &text, const QList<Finding> &findings, const QString &file);

} // namespace ck::workflow
