// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "linkstotrash.h"
#include "session.h"

#include <QHash>

namespace Headway {

/** The other records that an entry names, each list in its order. */
struct EntryLinks
{
    QList<TagId> tags = {};
    QList<GoalId> goals = {};
    QList<EntryPerson> people = {};
    QList<StrengthId> strengths = {};
    QList<CriterionId> criteria = {};

    friend bool operator==(const EntryLinks &, const EntryLinks &) = default;
};

/** The links of all these entries, by one statement per kind. */
Result<QHash<EntryId, EntryLinks>> readEntryLinks(Session &session, const QList<EntryId> &entries,
                                                  LinksToTrash toTrash);

/** Writes only the rows that differ. Hidden links to what is in the trash stay. */
Result<void> writeEntryLinks(Session &session, const EntryId &entry, const EntryLinks &stored,
                             const EntryLinks &wanted);

/** The links of a whole entry or of a summary. */
template<typename Record>
EntryLinks linksOf(const Record &record)
{
    return {record.tags, record.goals, record.people, record.strengths, record.criteria};
}

template<typename Record>
void setLinks(Record &record, const EntryLinks &links)
{
    record.tags = links.tags;
    record.goals = links.goals;
    record.people = links.people;
    record.strengths = links.strengths;
    record.criteria = links.criteria;
}

} // namespace Headway
