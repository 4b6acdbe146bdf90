// A policy and its versions, as they came in.
#pragma once

#include "domain/Ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace ck
{

struct Policy {
    PolicyId id = {};
    QString title = {};
    QString organisation = {};
    int rev = 0;
    bool operator==(const Policy &) const = default;
};

struct PolicyVersion {
    VersionId id = {};
    PolicyId policy = {};
    int number = 0; // 1, 2, … in order of import
    QString label = {}; // what people call it; "Version 3" where nothing was given
    QDate published = {}; // entered by a person; invalid where unknown
    QDate effective = {}; // from the text or entered by a person; invalid where unknown
    bool effectiveFromText = false;
    QDateTime imported = {}; // UTC
    QString sourceName = {}; // file name or address, never a path
    QString format = {}; // "txt", "md", "html"
    QByteArray sha256 = {}; // of the source bytes
    QString language = {};
    QByteArray source = {}; // the bytes as they came; the text is read from them again
    int rev = 0;
    bool operator==(const PolicyVersion &) const = default;
};

} // namespace ck
