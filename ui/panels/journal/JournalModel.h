// The journal, newest first, read in pages as somebody scrolls.
#pragma once

#include "domain/Journal.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace ck::workflow
{
class Session;
}

namespace ck::ui
{

class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, NumberColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setSession(workflow::Session *session);
    void readNew(); // entries that came since

    const JournalEntry &entry(int row) const { return m_entries.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QPointer<workflow::Session> m_session;
    QList<JournalEntry> m_entries;
};

} // namespace ck::ui
