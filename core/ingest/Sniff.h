// What a file is, by its first bytes and the ending of its name.
#pragma once

#include <QByteArray>
#include <QString>

namespace ck::ingest
{

// Format of bytes no reader takes ("PDF", "DOCX", "PNG" …); empty where it may be text.
QString foreignFormat(const QByteArray &bytes, const QString &name);

bool looksLikeHtml(const QByteArray &bytes, const QString &name);
bool looksLikeMarkdown(const QString &name);

} // namespace ck::ingest
