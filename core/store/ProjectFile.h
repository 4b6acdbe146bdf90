// What can be said about a project file without letting the database touch it.
#pragma once

#include "base/Result.h"

#include <QString>

namespace ck::store
{

// Looks at the first bytes: ours, whole, and of a schema up to `known`? Returns its schema number. Changes
// nothing. ProjectMissing, FileIsFolder, FileUnreadable, NotAProject, ProjectNewer {path, found, known},
// ProjectDamaged where the file is shorter than its header says.
Result<int> probe(const QString &path, int known);

// Where the file really is: side files and locks stand there, whatever link people open it by.
QString realPath(const QString &path);
QString logOf(const QString &path); // SQLite's write-ahead log beside the file
bool isWritable(const QString &path); // asks by opening, because permissions alone do not tell
// The file and the side files SQLite keeps with it.
void removeWithSideFiles(const QString &path);

} // namespace ck::store
