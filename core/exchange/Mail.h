// A mail as a file (.eml, RFC 5322 and MIME): who wrote when, and what. Nothing in it is fetched or run.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace ck::exchange
{

struct MailMessage {
    QString fromName = {};
    QString fromAddress = {};
    QString subject = {};
    QDateTime sentUtc = {}; // the sender's claim; invalid where absent
    QDateTime receivedUtc = {}; // from the topmost Received line, the receiver's own; invalid where absent
    QString body = {}; // plain text, LF; HTML is stripped where there is no plain text
    QStringList attachmentNames = {}; // without folders
    bool operator==(const MailMessage &) const = default;
};

constexpr qint64 maxMailBytes = 20LL * 1024 * 1024;
constexpr int maxMailDepth = 20;
constexpr int maxMailParts = 500;

// `name` stands in the errors. FileEmpty, FileTooLarge, NotText, UnsupportedFormat {name, "mail" or "MSG"}
// for bytes that are no such mail, TooDeep {name, depth}, BadValue {"parts", limit} for more parts than any
// person sends.
Result<MailMessage> readMail(const QByteArray &bytes, const QString &name = {});

} // namespace ck::exchange
