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

JournalRows journalRows(const QList<EntrySummary> &entries)
{
    JournalRows rows;
    rows.reserve(entries.size() + entries.size() / 8);
    for (const EntrySummary &entry : entries) {
        const QDate month = monthOf(entry.date);
        if (rows.isEmpty() || rows.constLast().month != month)
            rows << JournalRow{month};
        rows << JournalRow{month, entry};
    }
    return rows;
}

} // namespace Headway
