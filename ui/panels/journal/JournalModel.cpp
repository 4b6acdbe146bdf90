#include "ui/panels/journal/JournalModel.h"

#include "ui/theme/Palette.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Roles.h"
#include "wording/JournalText.h"
#include "workflow/Session.h"

#include <QLocale>

namespace ck::ui
{

namespace
{

constexpr int kPage = 200;

} // namespace

void JournalModel::setSession(workflow::Session *session)
{
    m_session = session;
    beginResetModel();
    m_entries = session ? session->journal(0, kPage) : QList<JournalEntry>();
    endResetModel();
}

void JournalModel::readNew()
{
    if (!m_session)
        return;
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.first().sequence;
    QList<JournalEntry> fresh = m_session->journal(0, kPage);
    fresh.removeIf([&](const JournalEntry &entry) { return entry.sequence <= newest; });
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_entries = fresh + m_entries;
    endInsertRows();
}

bool JournalModel::canFetchMore(const QModelIndex &) const
{
    return m_session && !m_entries.isEmpty() && m_entries.last().sequence > 1;
}

void JournalModel::fetchMore(const QModelIndex &)
{
    const QList<JournalEntry> older = m_session->journal(m_entries.last().sequence, kPage);
    if (older.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + older.size()) - 1);
    m_entries += older;
    endInsertRows();
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == NumberColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case NumberColumn:
        return tr("Entry");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const JournalEntry &entry = m_entries.at(index.row());
    if (role == Qt::AccessibleTextRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ")
            + data(index, Qt::DisplayRole).toString();
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return int(Qt::AlignRight);
    if (role == ToneRole && index.column() != WhatColumn)
        return int(Tone::Soft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case WhenColumn:
        return day::at(entry.at);
    case WhoColumn:
        return entry.actor;
    case WhatColumn:
        return sentence(entry);
    case NumberColumn:
        return QLocale().toString(entry.sequence);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ck::ui
