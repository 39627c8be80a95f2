// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "goal.h"
#include "leftout.h"
#include "person.h"

#include <QHash>

namespace Headway {

/** The records that entries name, to be looked up by id. */
struct RecordDirectory
{
    RecordDirectory() = default;
    RecordDirectory(const QList<Person> &allPeople, const QList<Goal> &allGoals);

    QHash<PersonId, Person> people;
    QHash<GoalId, Goal> goals;
};

/**
 * Why paper for `reader` must not hold `entry`; empty where it may.
 *
 * An entry may be printed only if it, and every person and goal that it names, may be read by `reader`. A person or
 * goal that is not among `named` (it lies in the trash) cannot be judged and counts as not released. Paper for the
 * author alone holds all. Tags have no audience and do not count.
 */
QList<LeftOutReason> whyNotReleased(Audience reader, const Entry &entry, const RecordDirectory &named);

bool releasedFor(Audience reader, const Entry &entry, const RecordDirectory &named);

/** Entries parted into what may be printed, in their order, and what may not, with the reasons. */
struct ReleasedEntries
{
    QList<Entry> printed;
    QList<LeftOut> leftOut;
};
ReleasedEntries releasedFor(Audience reader, const QList<Entry> &entries, const RecordDirectory &named);

} // namespace Headway
