// A table model over a list of values that never resets on an edit: a fresh list is compared with the shown
// one by key, and only what differs is removed, moved, inserted or repainted. Selection and scroll position
// survive.
#pragma once

#include "ui/widgets/Roles.h"

#include <QAbstractTableModel>
#include <QList>
#include <concepts>

namespace ck::ui
{

template <typename Row, typename Key>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }
    int indexOf(const Key &key, int from = 0) const
    {
        for (int i = from; i < m_rows.size(); ++i)
            if (keyOf(m_rows[i]) == key)
                return i;
        return -1;
    }

    void setRows(QList<Row> fresh)
    {
        if (m_rows.isEmpty() && !fresh.isEmpty()) {
            beginInsertRows({}, 0, int(fresh.size()) - 1);
            m_rows = std::move(fresh);
            endInsertRows();
            return;
        }
        removeMissing(fresh);
        for (int i = 0; i < fresh.size(); ++i)
            place(i, std::move(fresh[i]));
    }

    // A screen reader hears "header: value", never a bare value.
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole)
            return {};
        const QString header = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        const QString text = this->data(index, Qt::DisplayRole).toString();
        return header.isEmpty()
            ? text
            : header + QStringLiteral(": ") + (text.isEmpty() ? QStringLiteral("–") : text);
    }

protected:
    virtual Key keyOf(const Row &row) const = 0;

private:
    void removeMissing(const QList<Row> &fresh)
    {
        QSet<Key> wanted;
        for (const Row &row : fresh)
            wanted.insert(keyOf(row));
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(keyOf(m_rows[last])))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(keyOf(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void place(int at, Row row)
    {
        const int found = indexOf(keyOf(row), at);
        if (found < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, std::move(row));
            endInsertRows();
            return;
        }
        if (found != at) {
            beginMoveRows({}, found, found, {}, at);
            m_rows.move(found, at);
            endMoveRows();
        }
        if constexpr (std::equality_comparable<Row>) {
            if (m_rows[at] == row)
                return;
        }
        m_rows[at] = std::move(row);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    QList<Row> m_rows;
};

} // namespace ck::ui
