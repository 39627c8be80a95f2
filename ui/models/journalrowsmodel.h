// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalrow.h"
#include "sealedlistmodel.h"

#include <QSet>

namespace Headway {

/**
 * The rows of the journal's list, as a model holds them: however they change, they are moved from the old to the new by
 * insertions, removals and moves, so that selection and scroll position survive.
 */
class JournalRowsModel : public SealedListModel
{
    Q_OBJECT

public:
    using SealedListModel::SealedListModel;

    /** The rows are on their way from one content to the next. */
    bool isUpdating() const { return m_updating; }
    /** The row of an entry, or −1 where it is not among them. */
    int rowOf(const EntryId &id) const;
    EntryId entryAt(int row) const;
    /** What stands in a row, for as long as no row changes; null for a month's name and where there is no such row. */
    const EntrySummary *summaryAt(int row) const;
    bool isEmpty() const { return m_rows.isEmpty(); }

protected:
    enum class Grouping {
        ByMonth, ///< Newest first, with a row for every month.
        None,    ///< In any order.
    };

    int rows() const final { return int(m_rows.size()); }
    const JournalRows &shown() const { return m_rows; }
    void show(const QList<EntrySummary> &entries, Grouping grouping);
    void append(const QList<EntrySummary> &page);
    /**
     * Puts `fresh` in the place of the entries with these ids, where all are grouped by month; nothing new behind
     * `last`. What stands where it stood is looked up, and no other row is touched.
     */
    void replace(const QSet<EntryId> &ids, const QList<EntrySummary> &fresh, const std::optional<EntryPosition> &last);

private:
    void moveTo(const JournalRows &wanted);
    void rearrangeTo(const JournalRows &wanted);
    void removeOthersThan(const JournalRows &wanted);
    void reorderLike(const JournalRows &wanted);
    int placeFor(const JournalRow &row) const;
    bool replaceInPlace(const EntrySummary &entry);
    void takeOut(const QSet<EntryId> &ids);
    void putIn(const EntrySummary &entry);
    void insertRun(int at, const JournalRows &wanted, int from, int count);
    void removeRun(int at, int count);
    int replaceRun(int at, const JournalRows &wanted, int next);
    void replaceRow(int at, const JournalRow &wanted);

    JournalRows m_rows;
    Grouping m_grouping = Grouping::ByMonth;
    bool m_updating = false;
};

} // namespace Headway
