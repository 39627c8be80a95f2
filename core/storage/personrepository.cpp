// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personrepository.h"

#include "columns.h"
#include "formernames.h"
#include "recordrows.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString selectAny()
{
    return u"SELECT id, name, title, audience FROM person"_s;
}

QString select()
{
    return selectAny() + u" WHERE deleted_at IS NULL"_s;
}

Person personFrom(const QSqlQuery &row)
{
    return {.id = PersonId::fromBytes(row.value(0).toByteArray()),
            .name = row.value(1).toString(),
            .title = row.value(2).toString(),
            .audience = enumFrom<Audience>(row.value(3))};
}

} // namespace

PersonRepository::PersonRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<Person>> PersonRepository::find(const PersonId &id)
{
    return m_session.row(select() + u" AND id = ?"_s, {id.bytes()}, personFrom);
}

Result<QList<Person>> PersonRepository::all()
{
    return m_session.rows(select() + u" ORDER BY name, id"_s, {}, personFrom);
}

Result<QList<Person>> PersonRepository::inTrash()
{
    return m_session.rows(selectAny() + u" WHERE deleted_at IS NOT NULL ORDER BY name, id"_s, {}, personFrom);
}

Result<void> PersonRepository::insert(const Person &person, const QDateTime &now)
{
    return m_session.write(
        u"INSERT INTO person (id, name, title, audience, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {person.id.bytes(), textOf(person.name), textOf(person.title), nameOf(person.audience), now, now});
}

Result<void> PersonRepository::update(const Person &person, const QDateTime &now)
{
    return updateWithName(m_session, person, now, [&] {
        return updateWhereItDiffers(*this, person, [&] {
            return m_session.execute(
                u"UPDATE person SET name = ?, title = ?, audience = ?, changed_at = ? WHERE id = ?"_s,
                {textOf(person.name), textOf(person.title), nameOf(person.audience), now, person.id.bytes()});
        });
    });
}

Result<void> PersonRepository::moveToTrash(const PersonId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "person"_L1, id.bytes(), now);
}

} // namespace Headway
