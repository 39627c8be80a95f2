// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

namespace Headway {

/**
 * The base of every flat model: bounds are checked here, once, and data() is closed. A subclass says how many rows it
 * has and what stands in a row.
 */
class SealedListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : rows(); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(index.row(), role);
    }

protected:
    virtual int rows() const = 0;
    /** `row` is in range. */
    virtual QVariant cell(int row, int role) const = 0;
};

} // namespace Headway
