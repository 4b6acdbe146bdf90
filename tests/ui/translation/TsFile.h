// The messages of a .ts file, as Qt Linguist writes it.
#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace ck::test
{

struct Message {
    QString context = {};
    QString source = {};
    QString comment = {};
    bool numerus = false;
    QString type = {}; // "unfinished", "vanished", "obsolete", or nothing
    QStringList forms = {}; // one, or one per plural form

    QString place() const { return context + QStringLiteral(": “") + source + u'”'; }
};

inline QStringList readForms(QXmlStreamReader &xml, bool numerus)
{
    if (!numerus)
        return { xml.readElementText() };
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

inline Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message { .context = context,
        .numerus = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes") };
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.type = xml.attributes().value(QStringLiteral("type")).toString();
            message.forms = readForms(xml, message.numerus);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

// Empty where the file cannot be read to its end.
inline QList<Message> readTs(const QString &language)
{
    QFile file(QStringLiteral(CK_SOURCE_DIR "/translations/clausekeeper_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

} // namespace ck::test
