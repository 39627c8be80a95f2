// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sealedlistmodel.h"

#include <QSet>
#include <QUuid>

#include <optional>

namespace Headway {

/** What a simple list shows of a record. */
struct RecordRow
{
    QUuid id;
    QString title;
    QString subtitle = {};
    bool isPrivate = false;

    friend bool operator==(const RecordRow &, const RecordRow &) = default;
};

/** A list of records, held whole. Goes from one content to the next by rows, so that selection survives. */
class RecordListModel final : public SealedListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SubtitleRole, PrivateRole };

    using SealedListModel::SealedListModel;

    void setRows(const QList<RecordRow> &rows);
    /** A row for a record that is not stored yet: stands behind the others until it is among them. */
    void setNewRow(const RecordRow &row);
    void dropNewRow();
    /** The row that setNewRow() gave, as long as it is not among the others. */
    std::optional<RecordRow> newRow() const { return m_newRow; }
    int rowOf(const QUuid &id) const;
    QUuid idAt(int row) const;

protected:
    int rows() const override { return int(m_rows.size()); }
    QVariant cell(int row, int role) const override;

private:
    void showRows(const QList<RecordRow> &rows);
    void removeAllBut(const QSet<QUuid> &wanted);
    void insertRun(int at, const QList<RecordRow> &run);
    void showAt(int at, const RecordRow &row);

    QList<RecordRow> m_rows;
    std::optional<RecordRow> m_newRow; ///< The last of the rows, where there is one.
};

} // namespace Headway
