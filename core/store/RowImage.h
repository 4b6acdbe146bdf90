// What the journal keeps of a change to one row, and the fingerprint of a row's state.
//
// The payload of an entry is a JSON array of changes in the order they were made:
//   {"table": 10, "id": "…", "before": IMAGE, "after": IMAGE, "state": "hex"}
//   IMAGE = {"rev": 2, "position": 7, "values": {"1": "R-0139", "19": "base64 of the envelope", …}}
// Tables and columns go by their frozen numbers. Without "before" the row was inserted, without "after"
// removed; then the image holds every value that is not empty. An update holds the values that differ, null
// for empty. Personal values are envelopes, never plain. "state" is stateOf() the row after the change.
#pragma once

#include "domain/Journal.h"
#include "store/Row.h"

#include <QJsonArray>

namespace ck::store
{

struct RowChange {
    const Table *table = nullptr;
    QUuid id = {};
    std::optional<Row> before = {}; // sealed
    std::optional<Row> after = {};
    QList<bool> differs = {}; // per column; of an update
};

// SHA-256 over table, id, position, rev and every value that is not empty, as they stand in the file. 32
// bytes.
QByteArray stateOf(const Table &table, const Row &row);

QJsonArray toPayload(const QList<RowChange> &changes);

// A change read back: images are partial for updates, so each names the columns it holds.
struct RowImage {
    int rev = 0;
    qint64 position = 0;
    QMap<int, QVariant> values = {}; // by index in the register
};
struct RecordedChange {
    const Table *table = nullptr;
    QUuid id = {};
    std::optional<RowImage> before = {};
    std::optional<RowImage> after = {};
    QByteArray state = {}; // empty where the row was removed
};
// Nothing where the payload makes no sense.
std::optional<QList<RecordedChange>> fromPayload(const QByteArray &payload);

// One change per object; changes of settings are changes of the project.
ChangeSet changeSet(const QList<RecordedChange> &changes, const QUuid &project);

} // namespace ck::store
