// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sealedtablemodel.h"

namespace Headway {

/** One bar of a drawing. */
struct ResultBar
{
    QString key; ///< What tells it from the others of its drawing.
    QString name;
    int count = 0;
    bool isRest = false; ///< Those that belong to none of the others.

    friend bool operator==(const ResultBar &, const ResultBar &) = default;
};

/** A drawing of bars as the table that it is: what is counted, and how many there are. Rows move and change singly. */
class ResultBarsModel final : public SealedTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn };
    enum Role {
        CountRole = Qt::UserRole, ///< int
        MostRole,                 ///< int: the greatest count of all bars.
        RestRole,                 ///< bool
    };

    /** What the columns are called: "Goal", "Results". */
    ResultBarsModel(QString names, QString counts, QObject *parent = nullptr);

    void setBars(const QList<ResultBar> &bars);
    const QList<ResultBar> &bars() const { return m_bars; }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int rows() const override { return int(m_bars.size()); }
    int columns() const override { return 2; }
    QVariant cell(int row, int column, int role) const override;

private:
    void removeGone(const QList<ResultBar> &bars);
    void place(int row, const ResultBar &bar);
    int rowOf(const QString &key, int from) const;
    QVariant countCell(const ResultBar &bar, int role) const;

    QString m_names;
    QString m_counts;
    QList<ResultBar> m_bars;
    int m_most = 0;
};

} // namespace Headway
