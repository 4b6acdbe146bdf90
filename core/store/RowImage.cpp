#include "store/RowImage.h"

#include "store/Canonical.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace ck::store
{
namespace
{

QJsonValue toJson(const QVariant &value, ColumnType type)
{
    if (value.isNull())
        return QJsonValue();
    switch (type) {
    case ColumnType::Text:
        return value.toString();
    case ColumnType::Integer:
        return value.toLongLong();
    case ColumnType::Blob:
        return QString::fromLatin1(value.toByteArray().toBase64());
    }
    return QJsonValue();
}

QVariant fromJson(const QJsonValue &value, ColumnType type)
{
    if (value.isNull())
        return QVariant();
    switch (type) {
    case ColumnType::Text:
        return value.toString();
    case ColumnType::Integer:
        return QVariant(qlonglong(value.toInteger()));
    case ColumnType::Blob:
        return QByteArray::fromBase64(value.toString().toLatin1());
    }
    return QVariant();
}

QJsonObject image(const Table &table, const Row &row, const QList<bool> &differs)
{
    QJsonObject values;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (differs.isEmpty() ? row.values[i].isNull() : !differs[i])
            continue;
        values[QString::number(table.columns[i].id)] = toJson(row.values[i], table.columns[i].type);
    }
    return { { QStringLiteral("rev"), row.rev }, { QStringLiteral("position"), row.position },
        { QStringLiteral("values"), values } };
}

std::optional<RowImage> readImage(const Table &table, const QJsonObject &json)
{
    RowImage image;
    image.rev = json[QStringLiteral("rev")].toInt();
    image.position = json[QStringLiteral("position")].toInteger();
    const QJsonObject values = json[QStringLiteral("values")].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int id = it.key().toInt();
        const auto column = std::find_if(
            table.columns.begin(), table.columns.end(), [id](const Column &c) { return c.id == id; });
        if (column == table.columns.end())
            return std::nullopt;
        image.values.insert(int(column - table.columns.begin()), fromJson(it.value(), column->type));
    }
    return image;
}

std::optional<RecordedChange> readChange(const QJsonObject &json)
{
    RecordedChange change;
    change.table = recordTable(json[QStringLiteral("table")].toInt());
    change.id = QUuid::fromString(json[QStringLiteral("id")].toString());
    change.state = QByteArray::fromHex(json[QStringLiteral("state")].toString().toLatin1());
    if (!change.table || change.id.isNull())
        return std::nullopt;
    for (const auto &[name, side] : { std::pair(QStringLiteral("before"), &change.before),
             std::pair(QStringLiteral("after"), &change.after) }) {
        if (!json.contains(name))
            continue;
        *side = readImage(*change.table, json[name].toObject());
        if (!*side)
            return std::nullopt;
    }
    if (!change.before && !change.after)
        return std::nullopt;
    return change;
}

} // namespace

QByteArray stateOf(const Table &table, const Row &row)
{
    Canonical record;
    record.add(QByteArrayView("ck-row-v1")).add(table.id).add(row.id).add(row.position).add(row.rev);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QVariant &value = row.values[i];
        if (value.isNull())
            continue;
        record.add(table.columns[i].id);
        switch (table.columns[i].type) {
        case ColumnType::Text:
            record.add(value.toString());
            break;
        case ColumnType::Integer:
            record.add(value.toLongLong());
            break;
        case ColumnType::Blob:
            record.add(QByteArrayView(value.toByteArray()));
            break;
        }
    }
    return QCryptographicHash::hash(record.bytes(), QCryptographicHash::Sha256);
}

QJsonArray toPayload(const QList<RowChange> &changes)
{
    QJsonArray payload;
    for (const RowChange &change : changes) {
        QJsonObject json { { QStringLiteral("table"), change.table->id },
            { QStringLiteral("id"), change.id.toString(QUuid::WithoutBraces) } };
        if (change.before)
            json[QStringLiteral("before")] = image(*change.table, *change.before, change.differs);
        if (change.after) {
            json[QStringLiteral("after")] = image(*change.table, *change.after, change.differs);
            json[QStringLiteral("state")]
                = QString::fromLatin1(stateOf(*change.table, *change.after).toHex());
        }
        payload.append(json);
    }
    return payload;
}

std::optional<QList<RecordedChange>> fromPayload(const QByteArray &payload)
{
    const QJsonDocument json = QJsonDocument::fromJson(payload);
    if (!json.isArray())
        return std::nullopt;
    QList<RecordedChange> changes;
    for (const QJsonValue &value : json.array()) {
        auto change = readChange(value.toObject());
        if (!change)
            return std::nullopt;
        changes.append(std::move(*change));
    }
    return changes;
}

ChangeSet changeSet(const QList<RecordedChange> &changes, const QUuid &project)
{
    ChangeSet set;
    const ObjectChange ofProject { { ObjectType::Project, project }, ChangeType::Updated };
    bool touchesProject = false;
    for (const RecordedChange &change : changes) {
        if (change.table->object == ObjectType::Project) {
            if (!std::exchange(touchesProject, true))
                set.changes.append(ofProject);
            continue;
        }
        const ChangeType type = !change.before ? ChangeType::Inserted
            : !change.after                    ? ChangeType::Removed
                                               : ChangeType::Updated;
        set.changes.append({ { change.table->object, change.id }, type });
    }
    return set;
}

} // namespace ck::store
