// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reviewedfinding.h"
#include "sealedlistmodel.h"

#include <QLocale>

#include <optional>

namespace Headway {

/** Findings under the names of their rules, as one list: a row for each rule, and below it one for each finding. */
class FindingsModel final : public SealedListModel
{
    Q_OBJECT

public:
    enum Role {
        SubtitleRole = Qt::UserRole, ///< "3 November 2026 · No number yet: …"
        IsRuleRole,                  ///< bool
        PrivateRole,                 ///< Nothing: no row has a lock.
    };

    using SealedListModel::SealedListModel;

    /** In their order. Only the rows that differ are removed and inserted, so that selection and place survive. */
    void show(const QList<ReviewedFinding> &findings);
    /** What stands in a row; nothing where it names a rule. */
    std::optional<ReviewedFinding> findingAt(const QModelIndex &index) const;
    /** How many findings there are. */
    int count() const { return m_count; }

    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    int rows() const override { return int(m_rows.size()); }
    QVariant cell(int row, int role) const override;

private:
    struct Row
    {
        QString rule = {}; ///< Its label and count, where the row names a rule.
        std::optional<ReviewedFinding> finding = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    static QList<Row> rowsOf(const QList<ReviewedFinding> &findings);
    void replace(qsizetype at, qsizetype count, const QList<Row> &run);
    QString titleOf(const Row &row) const;
    QString subtitleOf(const Row &row) const;

    QList<Row> m_rows;
    int m_count = 0;
    QLocale m_locale;
};

} // namespace Headway
