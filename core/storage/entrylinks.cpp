// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylinks.h"

#include "columns.h"
#include "linkrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr LinkTable tagLinks{"entry_tag"_L1, "entry"_L1, "tag"_L1};
constexpr LinkTable goalLinks{"entry_goal"_L1, "entry"_L1, "goal"_L1};
constexpr LinkTable personLinks{"entry_person"_L1, "entry"_L1, "person"_L1, ", l.part, l.may_be_quoted"_L1};
constexpr LinkTable strengthLinks{"entry_strength"_L1, "entry"_L1, "strength"_L1};
constexpr LinkTable criterionLinks{"entry_criterion"_L1, "entry"_L1, "criterion"_L1};

template<typename Record>
void readLink(const QSqlQuery &row, Id<Record> &link)
{
    link = Id<Record>::fromBytes(row.value(1).toByteArray());
}

void readLink(const QSqlQuery &row, EntryPerson &link)
{
    readLink(row, link.id);
    link.part = enumFrom<PersonPart>(row.value(2));
    link.mayBeQuoted = row.value(3).toBool();
}

EntryId entryOf(const QSqlQuery &row)
{
    return EntryId::fromBytes(row.value(0).toByteArray());
}

using LinksByEntry = QHash<EntryId, EntryLinks>;

template<typename Link>
Result<void> readLinks(Session &session, const LinkTable &table, const LinksWanted &wanted, LinksByEntry &links,
                       QList<Link> EntryLinks::*list)
{
    return eachLink(session, table, wanted,
                    [&](const QSqlQuery &row) { readLink(row, (links[entryOf(row)].*list).emplaceBack()); });
}

template<typename TargetId>
Result<void> writeLinks(Session &session, const LinkTable &table, const EntryId &entry, const QList<TargetId> &stored,
                        const QList<TargetId> &wanted)
{
    return writeLinkRows(session, table, entry.bytes(), bytesOf(stored), bytesOf(wanted));
}

/** What is said of those who are linked beyond that they are. */
Result<void> writeParts(Session &session, const EntryId &entry, const QList<EntryPerson> &stored,
                        const QList<EntryPerson> &wanted)
{
    for (const EntryPerson &person : wanted) {
        const auto before = std::ranges::find(stored, person.id, &EntryPerson::id);
        if ((before != stored.cend() ? *before : EntryPerson(person.id)) == person)
            continue;
        const auto written = session.execute(
            u"UPDATE entry_person SET part = ?, may_be_quoted = ? WHERE entry_id = ? AND person_id = ?"_s,
            {nameOf(person.part), person.mayBeQuoted, entry.bytes(), person.id.bytes()});
        if (!written)
            return std::unexpected(written.error());
    }
    return {};
}

Result<void> writePeople(Session &session, const EntryId &entry, const QList<EntryPerson> &stored,
                         const QList<EntryPerson> &wanted)
{
    return writeLinks(session, personLinks, entry, idsOf(stored), idsOf(wanted)).and_then([&] {
        return writeParts(session, entry, stored, wanted);
    });
}

} // namespace

Result<LinksByEntry> readEntryLinks(Session &session, const QList<EntryId> &entries, LinksToTrash toTrash)
{
    LinksByEntry links;
    const LinksWanted wanted{idList(entries), toTrash};
    return readLinks(session, tagLinks, wanted, links, &EntryLinks::tags)
        .and_then([&] { return readLinks(session, goalLinks, wanted, links, &EntryLinks::goals); })
        .and_then([&] { return readLinks(session, personLinks, wanted, links, &EntryLinks::people); })
        .and_then([&] { return readLinks(session, strengthLinks, wanted, links, &EntryLinks::strengths); })
        .and_then([&] { return readLinks(session, criterionLinks, wanted, links, &EntryLinks::criteria); })
        .transform([&] { return links; });
}

Result<void> writeEntryLinks(Session &session, const EntryId &entry, const EntryLinks &stored, const EntryLinks &wanted)
{
    if (stored == wanted)
        return {};
    return writeLinks(session, tagLinks, entry, stored.tags, wanted.tags)
        .and_then([&] { return writeLinks(session, goalLinks, entry, stored.goals, wanted.goals); })
        .and_then([&] { return writePeople(session, entry, stored.people, wanted.people); })
        .and_then([&] { return writeLinks(session, strengthLinks, entry, stored.strengths, wanted.strengths); })
        .and_then([&] { return writeLinks(session, criterionLinks, entry, stored.criteria, wanted.criteria); });
}

} // namespace Headway
