// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalrow.h"

namespace Headway {

namespace {

QDate monthOf(QDate date)
{
    return {date.year(), date.month(), 1};
}

} // namespace

EntryPosition positionOf(const EntrySummary &entry)
{
    return {entry.date, entry.id};
}

bool JournalRow::isSamePlaceAs(const JournalRow &other) const
{
    if (entry.has_value() != other.entry.has_value())
        return false;
    return entry ? positionOf(*entry) == positionOf(*other.entry) : month == other.month;
}

bool JournalRow::standsBefore(const JournalRow &other) const
{
    if (month != other.month)
        return month > other.month;
    if (!entry || !other.entry)
        return !entry && other.entry;
    return positionOf(*entry) < positionOf(*other.entry);
}

JournalRow rowOf(const EntrySummary &entry)
{
    return {monthOf(entry.date), entry};
}

JournalRows journalRows(const QList<EntrySummary> &entries)
{
    JournalRows rows;
    rows.reserve(entries.size() + entries.size() / 8);
    for (const EntrySummary &entry : entries) {
        const QDate month = monthOf(entry.date);
        if (rows.isEmpty() || rows.constLast().month != month)
            rows << JournalRow{month};
        rows << rowOf(entry);
    }
    return rows;
}

JournalRows entryRows(const QList<EntrySummary> &entries)
{
    JournalRows rows;
    rows.reserve(entries.size());
    for (const EntrySummary &entry : entries)
        rows << rowOf(entry);
    return rows;
}

int countBefore(const JournalRows &rows, int from, const JournalRows &others, int at)
{
    if (at >= others.size())
        return int(rows.size()) - from;
    const auto first = rows.cbegin() + from;
    const auto end =
        std::find_if_not(first, rows.cend(), [&](const JournalRow &row) { return row.standsBefore(others.at(at)); });
    return int(end - first);
}

} // namespace Headway
