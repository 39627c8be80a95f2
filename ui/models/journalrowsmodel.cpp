// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalrowsmodel.h"

#include <algorithm>
#include <utility>

namespace Headway {

namespace {

int placeOf(const JournalRow &row, const JournalRows &rows, int from = 0)
{
    const auto isThere = [&row](const JournalRow &other) { return row.isSamePlaceAs(other); };
    const auto at = std::find_if(rows.cbegin() + from, rows.cend(), isThere);
    return at == rows.cend() ? -1 : int(at - rows.cbegin());
}

} // namespace

int JournalRowsModel::rowOf(const EntryId &id) const
{
    const auto at =
        std::ranges::find_if(m_rows, [&id](const JournalRow &row) { return row.entry && row.entry->id == id; });
    return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
}

EntryId JournalRowsModel::entryAt(int row) const
{
    const EntrySummary *entry = summaryAt(row);
    return entry ? entry->id : EntryId();
}

const EntrySummary *JournalRowsModel::summaryAt(int row) const
{
    const bool isEntry = row >= 0 && row < m_rows.size() && m_rows.at(row).entry;
    return isEntry ? &*m_rows.at(row).entry : nullptr;
}

void JournalRowsModel::show(const QList<EntrySummary> &entries, Grouping grouping)
{
    m_updating = true;
    const bool areSorted = m_grouping == Grouping::ByMonth && grouping == Grouping::ByMonth;
    m_grouping = grouping;
    if (areSorted)
        moveTo(journalRows(entries));
    else
        rearrangeTo(grouping == Grouping::ByMonth ? journalRows(entries) : entryRows(entries));
    m_updating = false;
}

void JournalRowsModel::append(const QList<EntrySummary> &page)
{
    JournalRows rows = m_grouping == Grouping::ByMonth ? journalRows(page) : entryRows(page);
    const bool goesOn = !rows.isEmpty() && !rows.constFirst().entry && !m_rows.isEmpty() &&
                        rows.constFirst().month == m_rows.constLast().month;
    if (goesOn)
        rows.removeFirst();
    insertRun(int(m_rows.size()), rows, 0, int(rows.size()));
}

void JournalRowsModel::insertRun(int at, const JournalRows &wanted, int from, int count)
{
    if (count == 0)
        return;
    beginInsertRows({}, at, at + count - 1);
    m_rows.insert(at, count, JournalRow());
    std::copy_n(wanted.cbegin() + from, count, m_rows.begin() + at);
    endInsertRows();
}

void JournalRowsModel::removeRun(int at, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, at, at + count - 1);
    m_rows.remove(at, count);
    endRemoveRows();
}

void JournalRowsModel::moveRow(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to);
    m_rows.move(from, to);
    endMoveRows();
}

void JournalRowsModel::replaceRow(int at, const JournalRow &wanted)
{
    if (m_rows.at(at) == wanted)
        return;
    m_rows[at] = wanted;
    Q_EMIT dataChanged(index(at), index(at));
}

/** Both lists are sorted alike, so one walk through them finds the runs that go, come and stay. */
void JournalRowsModel::moveTo(const JournalRows &wanted)
{
    int at = 0;
    int next = 0;
    while (at < m_rows.size() || next < wanted.size()) {
        removeRun(at, countBefore(m_rows, at, wanted, next));
        const int come = countBefore(wanted, next, m_rows, at);
        insertRun(at, wanted, next, come);
        at += come;
        next += come;
        const int stay = replaceRun(at, wanted, next);
        at += stay;
        next += stay;
    }
}

/** How many rows from there on stay in their places; what changed in them is told by the stretch. */
int JournalRowsModel::replaceRun(int at, const JournalRows &wanted, int next)
{
    int count = 0;
    int changed = 0; // The last ones, which are still to be told.
    const auto tell = [&] {
        if (const int stretch = std::exchange(changed, 0); stretch > 0)
            Q_EMIT dataChanged(index(at + count - stretch), index(at + count - 1));
    };
    for (; at + count < m_rows.size() && next + count < wanted.size(); ++count) {
        JournalRow &row = m_rows[at + count];
        const JournalRow &fresh = wanted.at(next + count);
        if (!row.isSamePlaceAs(fresh))
            break;
        if (row == fresh) {
            tell();
            continue;
        }
        row = fresh;
        ++changed;
    }
    tell();
    return count;
}

/** One of the lists may stand in any order, so each row is looked for; they are the few that a search shows. */
void JournalRowsModel::rearrangeTo(const JournalRows &wanted)
{
    removeOthersThan(wanted);
    for (int at = 0; at < wanted.size(); ++at) {
        const int from = placeOf(wanted.at(at), m_rows, at);
        if (from < 0)
            insertRun(at, wanted, at, 1);
        else
            moveRow(from, at);
        replaceRow(at, wanted.at(at));
    }
}

void JournalRowsModel::removeOthersThan(const JournalRows &wanted)
{
    for (int end = int(m_rows.size()); end > 0;) {
        int first = end;
        while (first > 0 && placeOf(m_rows.at(first - 1), wanted) < 0)
            --first;
        removeRun(first, end - first);
        end = first - 1;
    }
}

} // namespace Headway
