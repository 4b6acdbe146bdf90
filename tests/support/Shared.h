// The reference material beside the checkout, when it is there. A fresh clone has none and must pass without.
#pragma once

#include <QString>

namespace ck::test
{

// Whole path of a file in the reference folder `root`, or an empty string where it is absent.
QString sharedFile(const QString &root, const QString &relative);
// The bytes of a file; empty where it cannot be read.
QByteArray read(const QString &path);

} // namespace ck::test
