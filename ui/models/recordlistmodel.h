// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sealedlistmodel.h"

#include <QUuid>

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

/** A short list of records, held whole. Goes from one content to the next by rows, so that selection survives. */
class RecordListModel final : public SealedListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SubtitleRole, PrivateRole };

    using SealedListModel::SealedListModel;

    void setRows(const QList<RecordRow> &rows);
    int rowOf(const QUuid &id) const;
    QUuid idAt(int row) const;

protected:
    int rows() const override { return int(m_rows.size()); }
    QVariant cell(int row, int role) const override;

private:
    QList<RecordRow> m_rows;
};

} // namespace Headway
