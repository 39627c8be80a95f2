// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencerule.h"

namespace Headway {

namespace {

/** One reason for each of `ids` that `reader` may not read. */
template<typename Record>
QList<LeftOutReason> hiddenAmong(const QList<Id<Record>> &ids, const QHash<Id<Record>, Record> &records,
                                 Audience reader, LeftOutReason::Kind kind)
{
    QList<LeftOutReason> reasons;
    for (const Id<Record> &id : ids) {
        const auto record = records.constFind(id);
        if (record == records.cend())
            reasons.append({.kind = kind});
        else if (!mayRead(reader, record->audience))
            reasons.append({.kind = kind, .name = record->name});
    }
    return reasons;
}

} // namespace

RecordDirectory::RecordDirectory(const QList<Person> &allPeople, const QList<Goal> &allGoals)
{
    for (const Person &person : allPeople)
        people.insert(person.id, person);
    for (const Goal &goal : allGoals)
        goals.insert(goal.id, goal);
}

QList<LeftOutReason> whyNotReleased(Audience reader, const Entry &entry, const RecordDirectory &named)
{
    if (reader == Audience::Private)
        return {};
    QList<LeftOutReason> reasons;
    if (!mayRead(reader, entry.audience))
        reasons.append({.kind = LeftOutReason::Kind::NotReleased});
    reasons += hiddenAmong(entry.people, named.people, reader, LeftOutReason::Kind::NamesPerson);
    reasons += hiddenAmong(entry.goals, named.goals, reader, LeftOutReason::Kind::CountsTowardsGoal);
    return reasons;
}

bool releasedFor(Audience reader, const Entry &entry, const RecordDirectory &named)
{
    return whyNotReleased(reader, entry, named).isEmpty();
}

ReleasedEntries releasedFor(Audience reader, const QList<Entry> &entries, const RecordDirectory &named)
{
    ReleasedEntries parted;
    for (const Entry &entry : entries) {
        const QList<LeftOutReason> reasons = whyNotReleased(reader, entry, named);
        if (reasons.isEmpty())
            parted.printed.append(entry);
        else
            parted.leftOut.append({.what = entry.title, .reasons = reasons, .date = entry.date, .entry = entry.id});
    }
    return parted;
}

} // namespace Headway
