// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findmodel.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString spoken(const FindRows::Row &row)
{
    QStringList words{row.isHeading() ? row.heading : row.hit.title, row.hit.note, row.hit.keys};
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace

void FindModel::setRows(const QList<FindRows::Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

std::optional<FindHit> FindModel::hitAt(int row) const
{
    if (row < 0 || row >= rows() || m_rows.at(row).isHeading())
        return std::nullopt;
    return m_rows.at(row).hit;
}

int FindModel::rowOf(const FindHit &hit) const
{
    const auto at = std::ranges::find_if(
        m_rows, [&hit](const FindRows::Row &row) { return !row.isHeading() && row.hit.isSame(hit); });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int FindModel::nextHit(int row, int step) const
{
    const int count = rows();
    for (int tried = 1; tried <= count; ++tried) {
        const int next = ((row + step * tried) % count + count) % count;
        if (hitAt(next))
            return next;
    }
    return -1;
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags row = Qt::ItemNeverHasChildren;
    return hitAt(index.row()) ? row | Qt::ItemIsEnabled | Qt::ItemIsSelectable : row;
}

QVariant FindModel::cell(int row, int role) const
{
    const FindRows::Row &one = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return one.isHeading() ? one.heading : one.hit.title;
    case Qt::DecorationRole:
        return one.hit.icon;
    case NoteRole:
        return one.hit.note;
    case KeysRole:
        return one.hit.keys;
    case HeadingRole:
        return one.isHeading();
    case Qt::AccessibleTextRole:
        return spoken(one);
    default:
        return {};
    }
}

} // namespace Headway
