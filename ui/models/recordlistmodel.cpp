// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordlistmodel.h"

#include <QSet>

namespace Headway {

QVariant RecordListModel::cell(int row, int role) const
{
    const RecordRow &record = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return record.title;
    case Qt::AccessibleTextRole:
        return record.subtitle.isEmpty() ? record.title : tr("%1, %2").arg(record.title, record.subtitle);
    case IdRole:
        return record.id;
    case SubtitleRole:
        return record.subtitle;
    case PrivateRole:
        return record.isPrivate;
    default:
        return {};
    }
}

int RecordListModel::rowOf(const QUuid &id) const
{
    const auto at = std::ranges::find(m_rows, id, &RecordRow::id);
    return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
}

QUuid RecordListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QUuid();
}

void RecordListModel::setRows(const QList<RecordRow> &rows)
{
    if (m_newRow && std::ranges::contains(rows, m_newRow->id, &RecordRow::id))
        m_newRow.reset();
    showRows(m_newRow ? rows + QList<RecordRow>{*m_newRow} : rows);
}

void RecordListModel::setNewRow(const RecordRow &row)
{
    dropNewRow();
    m_newRow = row;
    showRows(m_rows + QList<RecordRow>{row});
}

void RecordListModel::dropNewRow()
{
    if (m_newRow)
        showRows(m_rows.first(m_rows.size() - 1));
    m_newRow.reset();
}

void RecordListModel::showRows(const QList<RecordRow> &rows)
{
    QSet<QUuid> wanted;
    for (const RecordRow &row : rows)
        wanted << row.id;
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (wanted.contains(m_rows.at(i).id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.remove(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        const int from = rowOf(rows.at(i).id);
        if (from < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
        }
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

} // namespace Headway
