// The bytes of a file or of standard input, with a limit: nothing is read beyond it.
#pragma once

#include "base/Result.h"

#include <QByteArray>

class QIODevice;

namespace ck::ingest
{

constexpr qint64 maxPolicyBytes = 20LL * 1024 * 1024;

// FileMissing, FileIsFolder, FileUnreadable, FileEmpty, FileTooLarge.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = maxPolicyBytes);

// An open device, such as standard input; `name` stands in the errors. FileUnreadable, FileEmpty,
// FileTooLarge.
Result<QByteArray> readDevice(QIODevice &device, const QString &name, qint64 maxBytes = maxPolicyBytes);

} // namespace ck::ingest
