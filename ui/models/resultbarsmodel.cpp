// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultbarsmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

ResultBarsModel::ResultBarsModel(QString names, QString counts, QObject *parent)
    : SealedTableModel(parent)
    , m_names(std::move(names))
    , m_counts(std::move(counts))
{}

void ResultBarsModel::setBars(const QList<ResultBar> &bars)
{
    removeGone(bars);
    for (int row = 0; row < bars.size(); ++row)
        place(row, bars.at(row));
    const auto longest = std::ranges::max_element(bars, {}, &ResultBar::count);
    const int most = longest == bars.cend() ? 0 : longest->count;
    if (std::exchange(m_most, most) != most && !m_bars.isEmpty())
        Q_EMIT dataChanged(index(0, CountColumn), index(rowCount() - 1, CountColumn));
}

void ResultBarsModel::removeGone(const QList<ResultBar> &bars)
{
    for (int row = int(m_bars.size()) - 1; row >= 0; --row) {
        if (std::ranges::contains(bars, m_bars.at(row).key, &ResultBar::key))
            continue;
        beginRemoveRows({}, row, row);
        m_bars.removeAt(row);
        endRemoveRows();
    }
}

/** Above this row all are in their places already. */
void ResultBarsModel::place(int row, const ResultBar &bar)
{
    const int before = rowOf(bar.key, row);
    if (before < 0) {
        beginInsertRows({}, row, row);
        m_bars.insert(row, bar);
        endInsertRows();
        return;
    }
    if (before != row) {
        beginMoveRows({}, before, before, {}, row);
        m_bars.move(before, row);
        endMoveRows();
    }
    if (m_bars.at(row) == bar)
        return;
    m_bars[row] = bar;
    Q_EMIT dataChanged(index(row, NameColumn), index(row, CountColumn));
}

int ResultBarsModel::rowOf(const QString &key, int from) const
{
    for (int row = from; row < m_bars.size(); ++row) {
        if (m_bars.at(row).key == key)
            return row;
    }
    return -1;
}

QVariant ResultBarsModel::cell(int row, int column, int role) const
{
    const ResultBar &bar = m_bars.at(row);
    if (role == RestRole)
        return bar.isRest;
    if (column == CountColumn)
        return countCell(bar, role);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(bar.name) : QVariant();
}

QVariant ResultBarsModel::countCell(const ResultBar &bar, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(bar.count);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %n result(s)", "a goal, a strength or a month", bar.count).arg(bar.name);
    case CountRole:
        return bar.count;
    case MostRole:
        return m_most;
    default:
        return {};
    }
}

QVariant ResultBarsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return SealedTableModel::headerData(section, orientation, role);
    return section == NameColumn ? m_names : m_counts;
}

} // namespace Headway
