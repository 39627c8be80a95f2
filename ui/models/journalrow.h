// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryrepository.h"

namespace Headway {

/** A row of the journal's list: an entry, or the name of the month above its entries. */
struct JournalRow
{
    QDate month;                            ///< The first of it.
    std::optional<EntrySummary> entry = {}; ///< None: the row is the month's name.

    bool isSamePlaceAs(const JournalRow &other) const;
    bool standsBefore(const JournalRow &other) const;
    friend bool operator==(const JournalRow &, const JournalRow &) = default;
};

using JournalRows = QList<JournalRow>;

EntryPosition positionOf(const EntrySummary &entry);

JournalRow rowOf(const EntrySummary &entry);
/** The rows of entries that are sorted newest first. */
JournalRows journalRows(const QList<EntrySummary> &entries);
/** The rows of entries in any order, without months. */
JournalRows entryRows(const QList<EntrySummary> &entries);

/** How many rows, from the one at `from` on, stand before that of `others` at `at`; all where there is none. */
int countBefore(const JournalRows &rows, int from, const JournalRows &others, int at);

} // namespace Headway
