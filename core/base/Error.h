// What can go wrong, as a value: a code, its arguments and, where a text caused it, the place.
// The sentence for people is made by wording/ErrorText.h; every code has one there.
#pragma once

#include "base/TextSpan.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace ck
{

enum class ErrorCode {
    // input: exit code 3 on the command line
    FileMissing, // args: path
    FileUnreadable, // args: path
    FileIsFolder, // args: path
    FileEmpty, // args: name
    FileTooLarge, // args: name, limit in MiB
    NotText, // args: name; binary bytes where text was expected
    BadEncoding, // args: name; detail: offset in bytes
    NotAPolicy, // args: name; readable, but holds no sentence a policy is made of
    TooDeep, // args: name, depth; markup nested beyond the limit
    UnsupportedFormat, // args: name, format
    MalformedRow, // args: name, line number, reason
    MissingColumn, // args: name, column
    BadDate, // args: the text
    BadValue, // args: field, value
    BadPack, // args: resource name, reason
    // use: exit code 2
    Usage, // args: what is wrong
    NotYet, // args: what cannot be done by this version
    UnknownRegime, // args: regime
    UnknownRight, // args: right, regime
    UnknownCalendar, // args: calendar
    // project: exit code 4
    ProjectMissing, // args: path
    ProjectExists, // args: path
    NotAProject, // args: path
    ProjectDamaged, // args: path; detail: what does not hold
    ProjectNewer, // args: path, version found, version known
    ProjectLocked, // args: path, who
    ReadOnly, // args: path
    DiskFull, // args: path
    WriteFailed, // args: path; detail: the system's words
    Database, // detail: the database's words
    Conflict, // args: object; it changed since it was read
    NotFound, // args: object
    NotUndoable, // args: action
    NothingToUndo,
    // keys: exit code 5
    KeyNeeded, // the project's key is not open
    WrongKey,
    KeychainUnavailable, // detail: the system's words
    Tampered, // args: object; a protected value fails its check
    // network: exit code 6
    Network, // args: address; detail
    // the person stopped it
    Cancelled,
    // a rule of the register was broken by the request itself
    Held, // args: object; a legal hold stops this
    StateForbids, // args: object, state
};

struct Error {
    ErrorCode code = ErrorCode::Usage;
    QStringList args = {};
    QString detail = {}; // for the log and the curious; never personal data
    std::optional<TextSpan> span = {};

    bool operator==(const Error &) const = default;
};

} // namespace ck
