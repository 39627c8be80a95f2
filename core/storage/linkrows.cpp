// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkrows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Positions = QHash<QByteArray, qint64>;

Result<Positions> storedPositions(Session &session, const LinkTable &table, const QByteArray &owner)
{
    Positions positions;
    const QString sql = u"SELECT %3_id, position FROM %1 WHERE %2_id = ?"_s.arg(table.name, table.owner, table.target);
    const auto keep = [&](const QSqlQuery &row) {
        positions.insert(row.value(0).toByteArray(), row.value(1).toLongLong());
    };
    return session.each(sql, {owner}, keep).transform([&] { return positions; });
}

Result<void> removeLink(Session &session, const LinkTable &table, const QByteArray &owner, const QByteArray &target)
{
    return session.write(u"DELETE FROM %1 WHERE %2_id = ? AND %3_id = ?"_s.arg(table.name, table.owner, table.target),
                         {owner, target});
}

Result<void> placeLink(Session &session, const LinkTable &table, const QByteArray &owner, const QByteArray &target,
                       qint64 position)
{
    return session.write(u"INSERT INTO %1 (%2_id, %3_id, position) VALUES (?, ?, ?) "
                         "ON CONFLICT (%2_id, %3_id) DO UPDATE SET position = excluded.position"_s.arg(
                             table.name, table.owner, table.target),
                         {owner, target, position});
}

} // namespace

QString linkQuery(const LinkTable &table)
{
    return u"SELECT l.%2_id, l.%3_id%4 FROM %1 l JOIN %3 t ON t.id = l.%3_id "
           "WHERE (t.deleted_at IS NULL OR ?) AND l.%2_id IN (SELECT unhex(value) FROM json_each(?)) "
           "ORDER BY l.%2_id, l.position"_s.arg(table.name, table.owner, table.target, table.further);
}

Result<void> writeLinkRows(Session &session, const LinkTable &table, const QByteArray &owner,
                           const QByteArrayList &stored, const QByteArrayList &wanted)
{
    if (stored == wanted)
        return {};
    const auto positions = storedPositions(session, table, owner);
    if (!positions)
        return std::unexpected(positions.error());
    const QSet<QByteArray> staying(wanted.cbegin(), wanted.cend());
    for (const QByteArray &target : stored) {
        const auto removed = staying.contains(target) ? Result<void>() : removeLink(session, table, owner, target);
        if (!removed)
            return removed;
    }
    qint64 last = -1;
    for (const QByteArray &target : wanted) {
        const qint64 position = positions->value(target, -1);
        last = std::max(position, last + 1);
        const auto placed = position == last ? Result<void>() : placeLink(session, table, owner, target, last);
        if (!placed)
            return placed;
    }
    return {};
}

} // namespace Headway
