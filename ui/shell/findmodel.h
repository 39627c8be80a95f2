// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findrows.h"
#include "sealedlistmodel.h"

namespace Headway {

/** The rows of the search box. What is typed makes other rows: they are replaced, and nothing in them is kept. */
class FindModel final : public SealedListModel
{
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole, KeysRole, HeadingRole };

    using SealedListModel::SealedListModel;

    void setRows(const QList<FindRows::Row> &rows);
    /** Nothing where the row is a heading, or none. */
    std::optional<FindHit> hitAt(int row) const;
    int rowOf(const FindHit &hit) const;
    /** The next row with a hit behind `row`, or with −1 before it, all round; −1 where there is none. */
    int nextHit(int row, int step = 1) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    int rows() const override { return int(m_rows.size()); }
    QVariant cell(int row, int role) const override;

private:
    QList<FindRows::Row> m_rows;
};

} // namespace Headway
