// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "goal.h"
#include "leftout.h"
#include "person.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Headway {

/** The records that entries name, to be looked up by id. */
struct RecordDirectory
{
    RecordDirectory() = default;
    RecordDirectory(const QList<Person> &allPeople, const QList<Goal> &allGoals);

    /** Those too: they are named no more, but what was kept from a reader stays kept. */
    void addFromTrash(const QList<Person> &trashedPeople, const QList<Goal> &trashedGoals);

    QHash<PersonId, Person> people;
    QHash<GoalId, Goal> goals;
    QSet<PersonId> peopleInTrash;
    QSet<GoalId> goalsInTrash;
};

/**
 * Why paper for `reader` must not hold `entry`; empty where it may.
 *
 * An entry may be printed only if it, and every person and goal that it links, may be read by `reader`, also where they
 * are in the trash. A person or goal that is not among `named` cannot be judged and counts as not released. Paper for
 * the author alone holds all. Tags have no audience and do not count. What its text names is told by WithheldNames.
 */
QList<LeftOutReason> whyNotReleased(Audience reader, const Entry &entry, const RecordDirectory &named);

bool releasedFor(Audience reader, const Entry &entry, const RecordDirectory &named);

/** Entries parted into what may be printed, in their order, and what may not, with the reasons. */
struct ReleasedEntries
{
    QList<Entry> printed;
    QList<LeftOut> leftOut;
};
/** `further` may have reasons of its own to leave an entry out: what its text names. */
using FurtherReasons = std::function<QList<LeftOutReason>(const Entry &)>;
ReleasedEntries releasedFor(Audience reader, const QList<Entry> &entries, const RecordDirectory &named,
                            const FurtherReasons &further = {});

} // namespace Headway
