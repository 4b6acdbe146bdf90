// One transaction: the rows it changed, and the journal entry it ends in.
#pragma once

#include "store/RowImage.h"
#include "store/Session.h"
#include "store/UnitOfWork.h"

namespace ck::store
{

class Changes
{
public:
    static Result<std::unique_ptr<Changes>> begin(Session &session);
    ~Changes(); // rolls back unless committed

    // `open` has its personal values in plain; comes back with id, rev and position as stored.
    Result<Row> put(const Table &table, Row open);
    Result<void> remove(const Table &table, const QUuid &id);
    Result<void> setSetting(const QString &key, const QString &value);
    Result<void> shred(const QUuid &caseId);
    // Takes back what an entry did (store/Compensation.cpp).
    Result<void> compensate(const QList<RecordedChange> &changes);

    struct Entry {
        QString action = {};
        QStringList args = {};
        bool undoable = true;
        qint64 undoes = 0;
        bool evenIfNothingChanged = false; // for what leaves no trace in records: keys, a lock taken over
    };
    Result<Committed> commit(const Entry &entry);

private:
    explicit Changes(Session &session)
        : m_session(session)
    {
    }

    Result<Row> insert(const Table &table, Row open);
    Result<Row> update(const Table &table, const Row &before, Row open);
    Result<void> removeCasePart(const Table &table, const Row &before);
    Result<void> compensate(const RecordedChange &change);
    Result<void> restoreRow(const RecordedChange &change);
    Result<Row> overlay(const Table &table, Row open, const Row &sealed, const RowImage &image);
    void record(RowChange change);
    QList<RowChange> effective() const;
    Result<qint64> write(const Entry &entry, const QList<RowChange> &changes);
    void rollBack();

    Session &m_session;
    QList<RowChange> m_changes;
    QHash<std::pair<int, QUuid>, qsizetype> m_index; // table and row to its change
    bool m_open = true;
    bool m_shredded = false;
};

} // namespace ck::store
