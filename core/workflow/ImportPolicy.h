// A text becomes a version of a policy, with its promises as suggestions.
#pragma once

#include "workflow/Session.h"

namespace ck::workflow
{

struct ImportRequest {
    QByteArray bytes = {};
    QString name = {}; // file name or address
    PolicyId policy = {}; // null: the project's only policy, or a new one
    QString label = {}; // empty: the version label of the text, else "Version n"
    QDate effective = {}; // invalid: what the text says
    QDate published = {};
};

struct Imported {
    VersionId version = {};
    int commitments = 0;
    int carriedOver = 0; // decisions taken from the version before
    bool duplicate = false; // the same bytes are there already; `version` is that one
};

// `prepared` is what Knowledge::read made of the same bytes, on any thread.
Result<Imported> importPolicy(Session &session, const ImportRequest &request, const Compilation &prepared);
// Both steps at once.
Result<Imported> importPolicy(Session &session, const ImportRequest &request);

// Versions of all policies, newest first.
QList<PolicyVersion> versions(const Session &session);
// The newest version in force on the session's day, else the newest at all; null id where there is none.
VersionId versionInForce(const Session &session);
QString versionName(const PolicyVersion &version);

// Compiles the stored text again (after packs got better). Decisions survive where kind and words are the same.
Result<int> recompile(Session &session, VersionId version);

} // namespace ck::workflow
