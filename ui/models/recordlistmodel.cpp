// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordlistmodel.h"

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
    removeAllBut(wanted);
    QSet<QUuid> shown;
    for (const RecordRow &row : std::as_const(m_rows))
        shown << row.id;
    for (qsizetype next = 0; next < rows.size();) {
        const auto isShown = [&shown](const RecordRow &row) { return shown.contains(row.id); };
        const auto run = std::find_if(rows.cbegin() + next, rows.cend(), isShown) - rows.cbegin() - next;
        if (run > 0)
            insertRun(int(next), rows.sliced(next, run));
        else
            showAt(int(next), rows.at(next));
        next += std::max<qsizetype>(run, 1);
    }
}

/** In runs: of thousands of rows, one by one would take a view minutes. */
void RecordListModel::removeAllBut(const QSet<QUuid> &wanted)
{
    for (int end = int(m_rows.size()); end > 0;) {
        int begin = end;
        while (begin > 0 && !wanted.contains(m_rows.at(begin - 1).id))
            --begin;
        if (begin < end) {
            beginRemoveRows({}, begin, end - 1);
            m_rows.remove(begin, end - begin);
            endRemoveRows();
        }
        end = begin - 1;
    }
}

void RecordListModel::insertRun(int at, const QList<RecordRow> &run)
{
    beginInsertRows({}, at, at + int(run.size()) - 1);
    m_rows.insert(at, run.size(), RecordRow());
    std::ranges::copy(run, m_rows.begin() + at);
    endInsertRows();
}

/** The row is there, at its place or further down. */
void RecordListModel::showAt(int at, const RecordRow &row)
{
    if (m_rows.at(at).id != row.id) {
        const int from = rowOf(row.id);
        beginMoveRows({}, from, from, {}, at);
        m_rows.move(from, at);
        endMoveRows();
    }
    if (m_rows.at(at) != row) {
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at), index(at));
    }
}

} // namespace Headway
