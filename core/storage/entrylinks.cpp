// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylinks.h"

#include "columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Where links to one kind of record stand. The names are this program's own. */
struct LinkTable
{
    QLatin1StringView name;
    QLatin1StringView target;
    QLatin1StringView further = {}; ///< Columns that say more of a link.
};

constexpr LinkTable tagLinks{"entry_tag"_L1, "tag"_L1};
constexpr LinkTable goalLinks{"entry_goal"_L1, "goal"_L1};
constexpr LinkTable personLinks{"entry_person"_L1, "person"_L1, ", l.part, l.may_be_quoted"_L1};
constexpr LinkTable strengthLinks{"entry_strength"_L1, "strength"_L1};
constexpr LinkTable criterionLinks{"entry_criterion"_L1, "criterion"_L1};

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

struct LinksWanted
{
    QString entries; ///< Their ids as one value.
    LinksToTrash toTrash;
};

template<typename Link>
Result<void> readLinks(Session &session, const LinkTable &table, const LinksWanted &wanted, LinksByEntry &links,
                       QList<Link> EntryLinks::*list)
{
    const QString sql = u"SELECT l.entry_id, l.%2_id%3 FROM %1 l JOIN %2 t ON t.id = l.%2_id "
                        "WHERE (t.deleted_at IS NULL OR ?) AND l.entry_id IN (SELECT unhex(value) FROM json_each(?)) "
                        "ORDER BY l.entry_id, l.position"_s.arg(table.name, table.target, table.further);
    const bool alsoToTrash = wanted.toTrash == LinksToTrash::Given;
    return session.each(sql, {alsoToTrash, wanted.entries},
                        [&](const QSqlQuery &row) { readLink(row, (links[entryOf(row)].*list).emplaceBack()); });
}

template<typename TargetId>
Result<QHash<TargetId, qint64>> storedPositions(Session &session, const LinkTable &table, const EntryId &entry)
{
    QHash<TargetId, qint64> positions;
    const QString sql = u"SELECT %2_id, position FROM %1 WHERE entry_id = ?"_s.arg(table.name, table.target);
    const auto keep = [&](const QSqlQuery &row) {
        positions.insert(TargetId::fromBytes(row.value(0).toByteArray()), row.value(1).toLongLong());
    };
    return session.each(sql, {entry.bytes()}, keep).transform([&] { return positions; });
}

Result<void> removeLink(Session &session, const LinkTable &table, const EntryId &entry, const QByteArray &target)
{
    return session
        .execute(u"DELETE FROM %1 WHERE entry_id = ? AND %2_id = ?"_s.arg(table.name, table.target),
                 {entry.bytes(), target})
        .transform([](int) {});
}

Result<void> placeLink(Session &session, const LinkTable &table, const EntryId &entry, const QByteArray &target,
                       qint64 position)
{
    return session
        .execute(
            u"INSERT INTO %1 (entry_id, %2_id, position) VALUES (?, ?, ?) "
            "ON CONFLICT (entry_id, %2_id) DO UPDATE SET position = excluded.position"_s.arg(table.name, table.target),
            {entry.bytes(), target, position})
        .transform([](int) {});
}

/** Rows keep their positions as long as these rise: adding at the end or taking away touches no other row. */
template<typename TargetId>
Result<void> writeLinks(Session &session, const LinkTable &table, const EntryId &entry, const QList<TargetId> &stored,
                        const QList<TargetId> &wanted)
{
    if (stored == wanted)
        return {};
    const auto positions = storedPositions<TargetId>(session, table, entry);
    if (!positions)
        return std::unexpected(positions.error());
    const QSet<TargetId> staying(wanted.cbegin(), wanted.cend());
    for (const TargetId &target : stored) {
        if (const auto removed =
                staying.contains(target) ? Result<void>() : removeLink(session, table, entry, target.bytes());
            !removed)
            return removed;
    }
    qint64 last = -1;
    for (const TargetId &target : wanted) {
        const qint64 position = positions->value(target, -1);
        last = std::max(position, last + 1);
        if (const auto placed =
                position == last ? Result<void>() : placeLink(session, table, entry, target.bytes(), last);
            !placed)
            return placed;
    }
    return {};
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
