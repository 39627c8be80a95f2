// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strengthrepository.h"

#include "columns.h"
#include "recordrows.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString select()
{
    return u"SELECT id, name, description FROM strength WHERE deleted_at IS NULL"_s;
}

Strength strengthFrom(const QSqlQuery &row)
{
    return {.id = StrengthId::fromBytes(row.value(0).toByteArray()),
            .name = row.value(1).toString(),
            .description = row.value(2).toString()};
}

} // namespace

StrengthRepository::StrengthRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<Strength>> StrengthRepository::find(const StrengthId &id)
{
    return m_session.row(select() + u" AND id = ?"_s, {id.bytes()}, strengthFrom);
}

Result<QList<Strength>> StrengthRepository::all()
{
    return m_session.rows(select() + u" ORDER BY name, id"_s, {}, strengthFrom);
}

Result<void> StrengthRepository::insert(const Strength &strength, const QDateTime &now)
{
    return m_session
        .execute(u"INSERT INTO strength (id, name, description, created_at, changed_at) VALUES (?, ?, ?, ?, ?)"_s,
                 {strength.id.bytes(), textOf(strength.name), textOf(strength.description), now, now})
        .transform([](int) {});
}

Result<void> StrengthRepository::update(const Strength &strength, const QDateTime &now)
{
    return updateWhereItDiffers(*this, strength, [&] {
        return m_session.execute(u"UPDATE strength SET name = ?, description = ?, changed_at = ? WHERE id = ?"_s,
                                 {textOf(strength.name), textOf(strength.description), now, strength.id.bytes()});
    });
}

Result<void> StrengthRepository::moveToTrash(const StrengthId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "strength"_L1, id.bytes(), now);
}

} // namespace Headway
