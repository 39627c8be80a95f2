// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalrowsmodel.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Headway {

namespace {

/** Where each row stands, whatever is said in it. */
class Places final
{
public:
    explicit Places(const JournalRows &rows)
    {
        for (int at = 0; at < rows.size(); ++at) {
            if (const JournalRow &row = rows.at(at); row.entry)
                m_entries.insert(row.entry->id, at);
            else
                m_months.insert(row.month, at);
        }
    }
    /** −1 where there is no such row. */
    int of(const JournalRow &row) const
    {
        return row.entry ? m_entries.value(row.entry->id, -1) : m_months.value(row.month, -1);
    }

private:
    QHash<EntryId, int> m_entries;
    QHash<QDate, int> m_months;
};

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

/** One of the lists may stand in any order: what stays is put into the new one at once. */
void JournalRowsModel::rearrangeTo(const JournalRows &wanted)
{
    removeOthersThan(wanted);
    reorderLike(wanted);
    const Places there(m_rows);
    for (int at = 0; at < wanted.size();) {
        int end = at;
        while (end < wanted.size() && there.of(wanted.at(end)) < 0)
            ++end;
        insertRun(at, wanted, at, end - at);
        if (end < wanted.size())
            replaceRow(end, wanted.at(end));
        at = end + 1;
    }
}

void JournalRowsModel::removeOthersThan(const JournalRows &wanted)
{
    const Places staying(wanted);
    for (int end = int(m_rows.size()); end > 0;) {
        int first = end;
        while (first > 0 && staying.of(m_rows.at(first - 1)) < 0)
            --first;
        removeRun(first, end - first);
        end = first - 1;
    }
}

/** All rows are among the wanted. */
void JournalRowsModel::reorderLike(const JournalRows &wanted)
{
    const Places places(wanted);
    QList<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto placeOf = [&](int row) { return places.of(m_rows.at(row)); };
    if (std::ranges::is_sorted(order, {}, placeOf))
        return;
    std::ranges::sort(order, {}, placeOf);
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    JournalRows sorted;
    sorted.reserve(m_rows.size());
    QList<int> movedTo(m_rows.size());
    for (const int row : std::as_const(order)) {
        movedTo[row] = int(sorted.size());
        sorted << m_rows.at(row);
    }
    m_rows = sorted;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &kept : before)
        after << index(movedTo.at(kept.row()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void JournalRowsModel::replace(const QSet<EntryId> &ids, const QList<EntrySummary> &fresh,
                               const std::optional<EntryPosition> &last)
{
    m_updating = true;
    QSet<EntryId> leaving = ids;
    for (const EntrySummary &entry : fresh) {
        if (replaceInPlace(entry))
            leaving.remove(entry.id);
    }
    takeOut(leaving);
    for (const EntrySummary &entry : fresh) {
        if (leaving.contains(entry.id) && !(last && *last < positionOf(entry)))
            putIn(entry);
    }
    m_updating = false;
}

/** Before all rows that do not stand before it. */
int JournalRowsModel::placeFor(const JournalRow &row) const
{
    const auto standsBefore = [](const JournalRow &one, const JournalRow &other) { return one.standsBefore(other); };
    return int(std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, standsBefore) - m_rows.cbegin());
}

bool JournalRowsModel::replaceInPlace(const EntrySummary &entry)
{
    const JournalRow row = Headway::rowOf(entry);
    const int at = placeFor(row);
    const bool isThere = at < m_rows.size() && m_rows.at(at).isSamePlaceAs(row);
    if (isThere)
        replaceRow(at, row);
    return isThere;
}

/** One walk for all: where they stood before is not known. A month goes with its last entry. */
void JournalRowsModel::takeOut(const QSet<EntryId> &ids)
{
    for (qsizetype left = ids.size(), row = m_rows.size() - 1; left > 0 && row > 0; --row) {
        const bool isMeant = row < m_rows.size() && m_rows.at(row).entry && ids.contains(m_rows.at(row).entry->id);
        if (!isMeant)
            continue;
        const bool isAlone = !m_rows.at(row - 1).entry && (row + 1 == m_rows.size() || !m_rows.at(row + 1).entry);
        removeRun(int(row) - int(isAlone), 1 + int(isAlone));
        --left;
    }
}

void JournalRowsModel::putIn(const EntrySummary &entry)
{
    JournalRows run{Headway::rowOf(entry)};
    const int at = placeFor(run.constFirst());
    const QDate month = run.constFirst().month;
    if (at == 0 || m_rows.at(at - 1).month != month)
        run.prepend({month});
    insertRun(at, run, 0, int(run.size()));
}

} // namespace Headway
