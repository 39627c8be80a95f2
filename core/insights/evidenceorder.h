// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "goal.h"

namespace Headway {

/** Something done and what came of it: everything but setbacks, words of others and thoughts of one's own. */
bool isResult(EntryKind kind);
/** Words of others: praise and feedback. */
bool isVoice(EntryKind kind);
/** A result that can stand on a first page: something learnt is told further behind. */
bool isHeadline(EntryKind kind);

/**
 * How far a figure moved, from 0 to 2: |after − before| / max(|before|, |after|). Halving weighs as much as doubling,
 * a fall to zero as much as a rise from it (1), and only a change of sign weighs more. Nothing where a figure is
 * missing or nothing moved.
 */
std::optional<double> relativeMove(const Metric &metric);

/** The metric of an entry that moved furthest, else its first with a figure, else null. */
const Metric *strongestMetric(const Entry &entry);

/**
 * Entries with the strongest first: starred before others; then those with a figure before and after, by how far it
 * moved; then the newest; entries that are equal in all of this stay in their order.
 */
QList<Entry> strongestFirst(QList<Entry> entries);

/** The entries that count towards one goal. */
struct EvidenceGroup
{
    std::optional<Goal> goal; ///< Without one: entries that count towards none.
    QList<Entry> entries;     ///< Those told here, in the order given.
    QList<Entry> alsoCounted; ///< Those told under another goal that they name first.

    friend bool operator==(const EvidenceGroup &, const EvidenceGroup &) = default;
};

/**
 * Entries under the first goal that each names. The goal with the most evidence comes first, goals with the same
 * amount by name; entries without a goal come last. Goals without evidence are left out.
 */
QList<EvidenceGroup> groupedByGoal(const QList<Entry> &entries, const QList<Goal> &goals);

} // namespace Headway
