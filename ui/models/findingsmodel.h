// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reviewedfinding.h"
#include "sealedlistmodel.h"

#include <QLocale>
#include <QSet>

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

    /** In their order. What is found again keeps its row, so that selection and place survive. */
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
    /** What a row stands for, whatever is said in it. */
    struct Key
    {
        QString rule;
        QUuid about = {}; ///< The entry, or the criterion that nothing shows.
        bool isRule = false;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.rule, key.about, key.isRule);
        }
    };
    struct Row
    {
        Key key;
        QString rule = {}; ///< Its label and count, where the row names a rule.
        std::optional<ReviewedFinding> finding = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    static QList<Row> rowsOf(const QList<ReviewedFinding> &findings);
    static QSet<Key> keysOf(const QList<Row> &rows);
    void removeGone(const QList<Row> &wanted);
    void remove(qsizetype first, qsizetype end);
    void insert(qsizetype at, const QList<Row> &run);
    void bring(qsizetype at, const Row &wanted);
    QString titleOf(const Row &row) const;
    QString subtitleOf(const Row &row) const;

    QList<Row> m_rows;
    int m_count = 0;
    QLocale m_locale;
};

} // namespace Headway
