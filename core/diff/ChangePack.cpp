#include "diff/ChangePack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ck::diff
{
namespace
{

const QString folder = QStringLiteral(":/packs/law/changes/");

Error bad(const QString &name, const QString &reason)
{
    return { ErrorCode::BadPack, { name, reason }, {}, {} };
}

Result<QJsonObject> parse(const QByteArray &bytes, const QString &name, const QString &schema)
{
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return bad(name, problem.errorString());
    if (json["schema"].toString() != schema)
        return bad(name, QStringLiteral("schema is not ") + schema);
    for (const char *field : { "id", "version" })
        if (json[QLatin1StringView(field)].toString().isEmpty())
            return bad(name, QStringLiteral("no ") + QLatin1StringView(field));
    if (json["sources"].toArray().isEmpty())
        return bad(name, QStringLiteral("no sources"));
    return json;
}

Result<void> readRules(const QJsonObject &json, ChangePack &pack)
{
    pack.id = json["id"].toString();
    pack.version = json["version"].toString();
    for (const QJsonValue &value : json["rules"].toArray()) {
        const QString id = value["id"].toString();
        ChangeRule rule { {}, value["material"].toBool(), Direction::Neutral, value["basis"].toString() };
        const auto direction = fromCode<Direction>(value["direction"].toString());
        if (id.isEmpty() || pack.rules.contains(id) || !direction)
            return bad(
                QStringLiteral("rules"), QStringLiteral("rule without id or direction, or twice: ") + id);
        rule.direction = *direction;
        if (!value["kind"].isNull()) {
            rule.kind = fromCode<ChangeKind>(value["kind"].toString());
            if (!rule.kind)
                return bad(QStringLiteral("rules"), QStringLiteral("unknown kind in ") + id);
        }
        pack.rules.insert(id, rule);
    }
    return {};
}

QSet<quint64> keys(const QJsonValue &list)
{
    QSet<quint64> out;
    for (const QJsonValue &word : list.toArray())
        out.insert(wordKey(word.toString()));
    return out;
}

Result<void> readWords(const QJsonObject &json, ChangeWords &words)
{
    for (const QJsonValue &value : json["topics"].toArray()) {
        const auto kind = fromCode<ChangeKind>(value["kind"].toString());
        if (!kind)
            return bad(QStringLiteral("words"), QStringLiteral("unknown kind ") + value["kind"].toString());
        for (const quint64 key : keys(value["words"]))
            words.topicOf.insert(key, int(words.topics.size()));
        words.topics.append({ *kind, value["family"].toString(), value["weight"].toInt(1) });
    }
    words.limits = keys(json["limits"]);
    words.negations = keys(json["negations"]);
    words.conditions = keys(json["conditions"]);
    words.protects = keys(json["protects"]);
    words.permits = keys(json["permits"]);
    words.userContent = keys(json["userContent"]);
    words.months = keys(json["months"]);
    words.references = keys(json["references"]);
    words.filler = keys(json["filler"]);
    const QJsonObject units = json["units"].toObject();
    for (auto it = units.begin(); it != units.end(); ++it) {
        const auto unit = fromCode<TimeUnit>(it.key());
        if (!unit)
            return bad(QStringLiteral("words"), QStringLiteral("unknown unit ") + it.key());
        for (const quint64 key : keys(it.value()))
            words.units.insert(key, *unit);
    }
    const QJsonObject numbers = json["numbers"].toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        words.numbers.insert(wordKey(it.key()), it.value().toInt());
    for (const QJsonValue &group : json["synonyms"].toArray())
        for (const QJsonValue &word : group.toArray())
            words.synonym.insert(wordKey(word.toString()), wordKey(group[0].toString()));
    for (const QJsonValue &domain : json["freeMail"].toArray())
        words.freeMail.append(domain.toString());
    return {};
}

} // namespace

Result<ChangePack> parseChangePack(const QByteArray &rules, const QByteArray &words)
{
    ChangePack pack;
    const auto json = parse(rules, QStringLiteral("rules"), QStringLiteral("clausekeeper.packs.changes/1"));
    if (!json)
        return json.error();
    if (const auto done = readRules(*json, pack); !done)
        return done.error();
    if (words.isEmpty())
        return pack;
    const auto list
        = parse(words, QStringLiteral("words"), QStringLiteral("clausekeeper.packs.changes-words/1"));
    if (!list)
        return list.error();
    if (const auto done = readWords(*list, pack.words); !done)
        return done.error();
    return pack;
}

Result<ChangePack> loadChangePack(const QString &language)
{
    QFile rules(folder + QStringLiteral("rules.json"));
    if (!rules.open(QIODevice::ReadOnly))
        return bad(rules.fileName(), QStringLiteral("missing"));
    QFile words(folder + QStringLiteral("words.%1.json").arg(language));
    const bool known = words.open(QIODevice::ReadOnly);
    return parseChangePack(rules.readAll(), known ? words.readAll() : QByteArray());
}

} // namespace ck::diff
