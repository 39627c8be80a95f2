// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalrepository.h"

#include "columns.h"
#include "formernames.h"
#include "recordrows.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString selectAny()
{
    return u"SELECT id, name, audience FROM goal"_s;
}

QString select()
{
    return selectAny() + u" WHERE deleted_at IS NULL"_s;
}

Goal goalFrom(const QSqlQuery &row)
{
    return {.id = GoalId::fromBytes(row.value(0).toByteArray()),
            .name = row.value(1).toString(),
            .audience = enumFrom<Audience>(row.value(2))};
}

} // namespace

GoalRepository::GoalRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<Goal>> GoalRepository::find(const GoalId &id)
{
    return m_session.row(select() + u" AND id = ?"_s, {id.bytes()}, goalFrom);
}

Result<QList<Goal>> GoalRepository::all()
{
    return m_session.rows(select() + u" ORDER BY name, id"_s, {}, goalFrom);
}

Result<QList<Goal>> GoalRepository::inTrash()
{
    return m_session.rows(selectAny() + u" WHERE deleted_at IS NOT NULL ORDER BY name, id"_s, {}, goalFrom);
}

Result<void> GoalRepository::insert(const Goal &goal, const QDateTime &now)
{
    return m_session.write(u"INSERT INTO goal (id, name, audience, created_at, changed_at) VALUES (?, ?, ?, ?, ?)"_s,
                           {goal.id.bytes(), textOf(goal.name), nameOf(goal.audience), now, now});
}

Result<void> GoalRepository::update(const Goal &goal, const QDateTime &now)
{
    return updateWithName(m_session, goal, now, [&] {
        return updateWhereItDiffers(*this, goal, [&] {
            return m_session.execute(u"UPDATE goal SET name = ?, audience = ?, changed_at = ? WHERE id = ?"_s,
                                     {textOf(goal.name), nameOf(goal.audience), now, goal.id.bytes()});
        });
    });
}

Result<void> GoalRepository::moveToTrash(const GoalId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "goal"_L1, id.bytes(), now);
}

} // namespace Headway
