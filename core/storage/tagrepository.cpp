// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tagrepository.h"

#include "columns.h"
#include "recordrows.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString select()
{
    return u"SELECT id, name FROM tag WHERE deleted_at IS NULL"_s;
}

Tag tagFrom(const QSqlQuery &row)
{
    return {.id = TagId::fromBytes(row.value(0).toByteArray()), .name = row.value(1).toString()};
}

} // namespace

TagRepository::TagRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<Tag>> TagRepository::find(const TagId &id)
{
    return m_session.row(select() + u" AND id = ?"_s, {id.bytes()}, tagFrom);
}

Result<QList<Tag>> TagRepository::all()
{
    return m_session.rows(select() + u" ORDER BY name, id"_s, {}, tagFrom);
}

Result<void> TagRepository::insert(const Tag &tag, const QDateTime &now)
{
    return m_session
        .execute(u"INSERT INTO tag (id, name, created_at, changed_at) VALUES (?, ?, ?, ?)"_s,
                 {tag.id.bytes(), textOf(tag.name), now, now})
        .transform([](int) {});
}

Result<void> TagRepository::update(const Tag &tag, const QDateTime &now)
{
    return updateWhereItDiffers(*this, tag, [&] {
        return m_session.execute(u"UPDATE tag SET name = ?, changed_at = ? WHERE id = ?"_s,
                                 {textOf(tag.name), now, tag.id.bytes()});
    });
}

Result<void> TagRepository::moveToTrash(const TagId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "tag"_L1, id.bytes(), now);
}

} // namespace Headway
