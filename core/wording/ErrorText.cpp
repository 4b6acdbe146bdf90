#include "wording/ErrorText.h"

#include "wording/Text.h"

namespace ck::inline wording
{

static QString textOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return translate("ck", "There is no file “%1”.");
    case ErrorCode::FileUnreadable:
        return translate(
            "ck", "The file “%1” cannot be read; another program or a missing permission may be in the way.");
    case ErrorCode::FileIsFolder:
        return translate("ck", "“%1” is a folder, not a file.");
    case ErrorCode::FileEmpty:
        return translate("ck", "The file “%1” is empty.");
    case ErrorCode::FileTooLarge:
        return translate("ck", "The file “%1” is larger than %2 MiB, the most that is read.");
    case ErrorCode::NotText:
        return translate("ck", "The file “%1” does not hold text.");
    case ErrorCode::BadEncoding:
        return translate("ck", "The characters of “%1” cannot be decoded; save it as UTF-8 and try again.");
    case ErrorCode::NotAPolicy:
        return translate("ck", "“%1” can be read, but holds no sentence that a privacy policy is made of.");
    case ErrorCode::TooDeep:
        return translate("ck", "The markup of “%1” is nested deeper than %2 levels and was not read.");
    case ErrorCode::UnsupportedFormat:
        return translate("ck", "“%1” is in a format that cannot be read or written here: %2.");
    case ErrorCode::MalformedRow:
        return translate("ck", "Line %2 of “%1” cannot be used: %3.");
    case ErrorCode::MissingColumn:
        return translate("ck", "“%1” has no column “%2”.");
    case ErrorCode::BadDate:
        return translate("ck", "“%1” is not a date; write it like 2026-11-20.");
    case ErrorCode::BadValue:
        return translate("ck", "“%2” is not a value that “%1” can have.");
    case ErrorCode::BadPack:
        return translate("ck", "The knowledge file “%1” cannot be used: %2.");
    case ErrorCode::Usage:
        return translate("ck", "That cannot be done as asked: %1.");
    case ErrorCode::NotYet:
        return translate("ck", "This version cannot do that yet: %1.");
    case ErrorCode::UnknownRegime:
        return translate("ck", "There is no rule pack for the regime “%1”.");
    case ErrorCode::UnknownRight:
        return translate("ck", "The regime “%2” knows no right “%1”.");
    case ErrorCode::UnknownCalendar:
        return translate("ck", "There is no calendar “%1”.");
    case ErrorCode::ProjectMissing:
        return translate("ck", "There is no project at “%1”.");
    case ErrorCode::ProjectExists:
        return translate("ck", "There is already a file at “%1”; it was left as it is.");
    case ErrorCode::NotAProject:
        return translate("ck", "“%1” is not a Clausekeeper project.");
    case ErrorCode::ProjectDamaged:
        return translate("ck",
            "The project “%1” is damaged and was not opened for writing; restore the last backup or verify "
            "it first.");
    case ErrorCode::ProjectNewer:
        return translate(
            "ck", "The project “%1” was saved by a newer Clausekeeper (format %2, this one knows %3).");
    case ErrorCode::ProjectLocked:
        return translate("ck", "The project “%1” is in use by %2.");
    case ErrorCode::ReadOnly:
        return translate("ck", "“%1” can be read but not changed.");
    case ErrorCode::DiskFull:
        return translate("ck", "There is no room left to write “%1”; nothing was changed.");
    case ErrorCode::WriteFailed:
        return translate("ck", "“%1” could not be written; nothing was left behind.");
    case ErrorCode::Database:
        return translate("ck", "The project file refused the change; nothing was changed.");
    case ErrorCode::Conflict:
        return translate("ck", "“%1” was changed in the meantime; look at it again before saving.");
    case ErrorCode::NotFound:
        return translate("ck", "“%1” was not found.");
    case ErrorCode::NotUndoable:
        return translate("ck", "“%1” cannot be undone.");
    case ErrorCode::NothingToUndo:
        return translate("ck", "There is nothing to undo.");
    case ErrorCode::KeyNeeded:
        return translate("ck", "The project’s key is needed for this; unlock the project first.");
    case ErrorCode::WrongKey:
        return translate("ck", "This key or passphrase does not open the project.");
    case ErrorCode::KeychainUnavailable:
        return translate(
            "ck", "The keychain of this computer cannot be reached; use the passphrase instead.");
    case ErrorCode::Tampered:
        return translate("ck", "A protected value of “%1” does not match its seal; it was not used.");
    case ErrorCode::Network:
        return translate("ck", "“%1” could not be reached.");
    case ErrorCode::Cancelled:
        return translate("ck", "Stopped as asked; nothing was changed.");
    case ErrorCode::Held:
        return translate("ck", "“%1” is under a legal hold and stays as it is until the hold is lifted.");
    case ErrorCode::StateForbids:
        return translate("ck", "“%1” is in the state “%2”, which does not allow this.");
    }
    return {};
}

QString sentence(const Error &error)
{
    return filled(textOf(error.code), error.args);
}

int exitCode(const Error &error)
{
    enum { Usage = 2, Input = 3, Project = 4, Key = 5, Network = 6, Stopped = 130 };
    switch (error.code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileIsFolder:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileTooLarge:
    case ErrorCode::NotText:
    case ErrorCode::BadEncoding:
    case ErrorCode::NotAPolicy:
    case ErrorCode::TooDeep:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::MalformedRow:
    case ErrorCode::MissingColumn:
    case ErrorCode::BadDate:
    case ErrorCode::BadValue:
    case ErrorCode::BadPack:
        return Input;
    case ErrorCode::Usage:
    case ErrorCode::NotYet:
    case ErrorCode::UnknownRegime:
    case ErrorCode::UnknownRight:
    case ErrorCode::UnknownCalendar:
    case ErrorCode::NotFound:
    case ErrorCode::NotUndoable:
    case ErrorCode::NothingToUndo:
    case ErrorCode::Held:
    case ErrorCode::StateForbids:
        return Usage;
    case ErrorCode::ProjectMissing:
    case ErrorCode::ProjectExists:
    case ErrorCode::NotAProject:
    case ErrorCode::ProjectDamaged:
    case ErrorCode::ProjectNewer:
    case ErrorCode::ProjectLocked:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
    case ErrorCode::Database:
    case ErrorCode::Conflict:
        return Project;
    case ErrorCode::KeyNeeded:
    case ErrorCode::WrongKey:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::Tampered:
        return Key;
    case ErrorCode::Network:
        return Network;
    case ErrorCode::Cancelled:
        return Stopped;
    }
    return Usage;
}

} // namespace ck::inline wording
