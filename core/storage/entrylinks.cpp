// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylinks.h"

#include "columns.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Where links to one kind of record stand. The names are this program's own. */
struct LinkTable
{
    QLatin1StringView name;
    QLatin1StringView target;
};

constexpr LinkTable tagLinks{"entry_tag"_L1, "tag"_L1};
constexpr LinkTable goalLinks{"entry_goal"_L1, "goal"_L1};
constexpr LinkTable personLinks{"entry_person"_L1, "person"_L1};

QVariant numberOf(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/** Headway writes no infinite figure; one that somebody put there is none. */
std::optional<double> numberFrom(const QVariant &column)
{
    const double number = column.toDouble();
    return column.isNull() || !std::isfinite(number) ? std::nullopt : std::optional(number);
}

Metric metricFrom(const QSqlQuery &row)
{
    return {.id = MetricId::fromBytes(row.value(1).toByteArray()),
            .name = row.value(2).toString(),
            .before = numberFrom(row.value(3)),
            .after = numberFrom(row.value(4)),
            .unit = row.value(5).toString()};
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

Result<void> readMetrics(Session &session, const QString &entries, LinksByEntry &links)
{
    return session.each(u"SELECT entry_id, id, name, before, after, unit FROM metric "
                        "WHERE entry_id IN (SELECT unhex(value) FROM json_each(?)) ORDER BY entry_id, position"_s,
                        {entries}, [&](const QSqlQuery &row) { links[entryOf(row)].metrics << metricFrom(row); });
}

template<typename TargetId>
Result<void> readLinks(Session &session, const LinkTable &table, const LinksWanted &wanted, LinksByEntry &links,
                       QList<TargetId> EntryLinks::*list)
{
    const QString sql = u"SELECT l.entry_id, l.%2_id FROM %1 l JOIN %2 t ON t.id = l.%2_id "
                        "WHERE (t.deleted_at IS NULL OR ?) AND l.entry_id IN (SELECT unhex(value) FROM json_each(?)) "
                        "ORDER BY l.entry_id, l.position"_s.arg(table.name, table.target);
    const bool alsoToTrash = wanted.toTrash == LinksToTrash::Given;
    return session.each(sql, {alsoToTrash, wanted.entries}, [&](const QSqlQuery &row) {
        (links[entryOf(row)].*list) << TargetId::fromBytes(row.value(1).toByteArray());
    });
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

Result<void> removeMetric(Session &session, const MetricId &id)
{
    return session.execute(u"DELETE FROM metric WHERE id = ?"_s, {id.bytes()}).transform([](int) {});
}

Result<void> placeMetric(Session &session, const EntryId &entry, const Metric &metric, qint64 position)
{
    return session
        .execute(u"INSERT INTO metric (id, entry_id, position, name, before, after, unit) VALUES (?, ?, ?, ?, ?, ?, ?) "
                 "ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, "
                 "before = excluded.before, after = excluded.after, unit = excluded.unit"_s,
                 {metric.id.bytes(), entry.bytes(), position, textOf(metric.name), numberOf(metric.before),
                  numberOf(metric.after), textOf(metric.unit)})
        .transform([](int) {});
}

Result<void> writeMetrics(Session &session, const EntryId &entry, const QList<Metric> &stored,
                          const QList<Metric> &wanted)
{
    for (const Metric &metric : stored) {
        const bool stays = std::ranges::contains(wanted, metric.id, &Metric::id);
        if (const auto removed = stays ? Result<void>() : removeMetric(session, metric.id); !removed)
            return removed;
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool same = i < stored.size() && stored.at(i) == wanted.at(i);
        if (const auto placed = same ? Result<void>() : placeMetric(session, entry, wanted.at(i), i); !placed)
            return placed;
    }
    return {};
}

} // namespace

Result<LinksByEntry> readEntryLinks(Session &session, const QList<EntryId> &entries, LinksToTrash toTrash)
{
    LinksByEntry links;
    const LinksWanted wanted{idList(entries), toTrash};
    return readMetrics(session, wanted.entries, links)
        .and_then([&] { return readLinks(session, tagLinks, wanted, links, &EntryLinks::tags); })
        .and_then([&] { return readLinks(session, goalLinks, wanted, links, &EntryLinks::goals); })
        .and_then([&] { return readLinks(session, personLinks, wanted, links, &EntryLinks::people); })
        .transform([&] { return links; });
}

Result<bool> writeEntryLinks(Session &session, const EntryId &entry, const EntryLinks &stored, const EntryLinks &wanted)
{
    if (stored == wanted)
        return false;
    return writeMetrics(session, entry, stored.metrics, wanted.metrics)
        .and_then([&] { return writeLinks(session, tagLinks, entry, stored.tags, wanted.tags); })
        .and_then([&] { return writeLinks(session, goalLinks, entry, stored.goals, wanted.goals); })
        .and_then([&] { return writeLinks(session, personLinks, entry, stored.people, wanted.people); })
        .transform([] { return true; });
}

} // namespace Headway
