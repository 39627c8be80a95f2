// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencerule.h"

#include <algorithm>

namespace Headway {

namespace {

LeftOutReason reasonFor(const PersonId &id)
{
    return {.kind = LeftOutReason::Kind::NamesPerson, .person = id};
}

LeftOutReason reasonFor(const GoalId &id)
{
    return {.kind = LeftOutReason::Kind::CountsTowardsGoal, .goal = id};
}

/** One reason for each of `ids` that `reader` may not read. */
template<typename Record>
QList<LeftOutReason> hiddenAmong(const QList<Id<Record>> &ids, const QHash<Id<Record>, Record> &records,
                                 const QSet<Id<Record>> &inTrash, Audience reader)
{
    QList<LeftOutReason> reasons;
    for (const Id<Record> &id : ids) {
        const auto record = records.constFind(id);
        if (record != records.cend() && mayRead(reader, record->audience))
            continue;
        LeftOutReason reason = reasonFor(id);
        reason.inTrash = record == records.cend() || inTrash.contains(id);
        reason.name = record == records.cend() ? QString() : record->name;
        reasons << reason;
    }
    return reasons;
}

/** Whether both are mended by releasing the same person or goal. Leave to quote somebody is another matter. */
bool tellTheSame(const LeftOutReason &one, const LeftOutReason &other)
{
    const bool areLeave = one.kind == LeftOutReason::Kind::NoLeaveToQuote;
    return one.person == other.person && one.goal == other.goal &&
           areLeave == (other.kind == LeftOutReason::Kind::NoLeaveToQuote);
}

/** Adds to `reasons` what does not tell of a person or goal that they tell of already. */
void addMissing(QList<LeftOutReason> &reasons, const QList<LeftOutReason> &further)
{
    for (const LeftOutReason &reason : further) {
        const bool known =
            std::ranges::any_of(reasons, [&reason](const LeftOutReason &told) { return tellTheSame(told, reason); });
        if (!known)
            reasons << reason;
    }
}

} // namespace

RecordDirectory::RecordDirectory(const QList<Person> &allPeople, const QList<Goal> &allGoals)
{
    for (const Person &person : allPeople)
        people.insert(person.id, person);
    for (const Goal &goal : allGoals)
        goals.insert(goal.id, goal);
}

void RecordDirectory::addFromTrash(const QList<Person> &trashedPeople, const QList<Goal> &trashedGoals)
{
    for (const Person &person : trashedPeople) {
        people.insert(person.id, person);
        peopleInTrash.insert(person.id);
    }
    for (const Goal &goal : trashedGoals) {
        goals.insert(goal.id, goal);
        goalsInTrash.insert(goal.id);
    }
}

QList<LeftOutReason> whyNotReleased(Audience reader, const Entry &entry, const RecordDirectory &named)
{
    if (reader == Audience::Private)
        return {};
    QList<LeftOutReason> reasons;
    if (!mayRead(reader, entry.audience))
        reasons.append({.kind = LeftOutReason::Kind::NotReleased});
    reasons += hiddenAmong(idsOf(entry.people), named.people, named.peopleInTrash, reader);
    reasons += hiddenAmong(entry.goals, named.goals, named.goalsInTrash, reader);
    return reasons;
}

bool releasedFor(Audience reader, const Entry &entry, const RecordDirectory &named)
{
    return whyNotReleased(reader, entry, named).isEmpty();
}

ReleasedEntries releasedFor(Audience reader, const QList<Entry> &entries, const RecordDirectory &named,
                            const FurtherReasons &further)
{
    ReleasedEntries parted;
    for (const Entry &entry : entries) {
        QList<LeftOutReason> reasons = whyNotReleased(reader, entry, named);
        if (further)
            addMissing(reasons, further(entry));
        if (reasons.isEmpty())
            parted.printed.append(entry);
        else
            parted.leftOut.append({.what = entry.title, .reasons = reasons, .date = entry.date, .entry = entry.id});
    }
    return parted;
}

} // namespace Headway
