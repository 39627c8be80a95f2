// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedsearchrepository.h"

#include "columns.h"
#include "recordrows.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString select()
{
    return u"SELECT id, name, query, position FROM saved_search WHERE deleted_at IS NULL"_s;
}

SavedSearch searchFrom(const QSqlQuery &row)
{
    return {.id = SavedSearchId::fromBytes(row.value(0).toByteArray()),
            .name = row.value(1).toString(),
            .query = row.value(2).toString(),
            .position = row.value(3).toInt()};
}

} // namespace

SavedSearchRepository::SavedSearchRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<SavedSearch>> SavedSearchRepository::find(const SavedSearchId &id)
{
    return m_session.row(select() + u" AND id = ?"_s, {id.bytes()}, searchFrom);
}

Result<QList<SavedSearch>> SavedSearchRepository::all()
{
    return m_session.rows(select() + u" ORDER BY position, name, id"_s, {}, searchFrom);
}

Result<void> SavedSearchRepository::insert(const SavedSearch &search, const QDateTime &now)
{
    return m_session.write(u"INSERT INTO saved_search (id, name, query, position, created_at, changed_at) "
                           "VALUES (?, ?, ?, ?, ?, ?)"_s,
                           {search.id.bytes(), textOf(search.name), textOf(search.query), search.position, now, now});
}

Result<void> SavedSearchRepository::update(const SavedSearch &search, const QDateTime &now)
{
    return updateWhereItDiffers(*this, search, [&] {
        return m_session.execute(
            u"UPDATE saved_search SET name = ?, query = ?, position = ?, changed_at = ? WHERE id = ?"_s,
            {textOf(search.name), textOf(search.query), search.position, now, search.id.bytes()});
    });
}

Result<void> SavedSearchRepository::moveToTrash(const SavedSearchId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "saved_search"_L1, id.bytes(), now);
}

} // namespace Headway
