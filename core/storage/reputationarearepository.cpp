// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reputationarearepository.h"

#include "columns.h"
#include "recordrows.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString select()
{
    return u"SELECT id, name, seen_as, wanted_as FROM reputation_area WHERE deleted_at IS NULL"_s;
}

ReputationArea areaFrom(const QSqlQuery &row)
{
    return {.id = ReputationAreaId::fromBytes(row.value(0).toByteArray()),
            .name = row.value(1).toString(),
            .seenAs = row.value(2).toString(),
            .wantedAs = row.value(3).toString()};
}

} // namespace

ReputationAreaRepository::ReputationAreaRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<ReputationArea>> ReputationAreaRepository::find(const ReputationAreaId &id)
{
    return m_session.row(select() + u" AND id = ?"_s, {id.bytes()}, areaFrom);
}

Result<QList<ReputationArea>> ReputationAreaRepository::all()
{
    return m_session.rows(select() + u" ORDER BY name, id"_s, {}, areaFrom);
}

Result<void> ReputationAreaRepository::insert(const ReputationArea &area, const QDateTime &now)
{
    return m_session
        .write(
            u"INSERT INTO reputation_area (id, name, seen_as, wanted_as, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {area.id.bytes(), textOf(area.name), textOf(area.seenAs), textOf(area.wantedAs), now, now});
}

Result<void> ReputationAreaRepository::update(const ReputationArea &area, const QDateTime &now)
{
    return updateWhereItDiffers(*this, area, [&] {
        return m_session.execute(
            u"UPDATE reputation_area SET name = ?, seen_as = ?, wanted_as = ?, changed_at = ? WHERE id = ?"_s,
            {textOf(area.name), textOf(area.seenAs), textOf(area.wantedAs), now, area.id.bytes()});
    });
}

Result<void> ReputationAreaRepository::moveToTrash(const ReputationAreaId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "reputation_area"_L1, id.bytes(), now);
}

} // namespace Headway
