// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linkstotrash.h"
#include "session.h"

#include <QByteArrayList>

namespace Headway {

/**
 * A table in which records link others in an order: its key is a column with the id of the record that links, and one
 * with that of what it links, and each row has a `position`. The names are this program's own.
 */
struct LinkTable
{
    QLatin1StringView name;
    QLatin1StringView owner;        ///< The table of the record that links: "entry", by the column "entry_id".
    QLatin1StringView target;       ///< The table of what it links.
    QLatin1StringView further = {}; ///< Columns that say more of a link: ", l.part".
};

/** Whose links are read. */
struct LinksWanted
{
    QString owners; ///< Their ids as one value, by idList().
    LinksToTrash toTrash = LinksToTrash::Hidden;
};

/** SQL that gives a row for each link: the owner's id, the target's, and the further columns. */
QString linkQuery(const LinkTable &table);

/** Calls `visit` with each row of linkQuery(), each owner's links in their order. */
template<typename Visit>
Result<void> eachLink(Session &session, const LinkTable &table, const LinksWanted &wanted, Visit visit)
{
    return session.each(linkQuery(table), {wanted.toTrash == LinksToTrash::Given, wanted.owners}, visit);
}

/**
 * Writes only the rows that differ between what was read and what is wanted. Links to what is in the trash, which were
 * not read, stay. Rows keep their positions as long as these rise: adding at the end or taking away touches no other.
 */
Result<void> writeLinkRows(Session &session, const LinkTable &table, const QByteArray &owner,
                           const QByteArrayList &stored, const QByteArrayList &wanted);

/** Typed ids, as writeLinkRows() takes them. */
template<typename TargetId>
QByteArrayList bytesOf(const QList<TargetId> &ids)
{
    QByteArrayList bytes;
    bytes.reserve(ids.size());
    for (const TargetId &id : ids)
        bytes << id.bytes();
    return bytes;
}

} // namespace Headway
