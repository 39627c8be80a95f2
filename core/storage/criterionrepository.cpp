// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "criterionrepository.h"

#include "columns.h"
#include "recordrows.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString select()
{
    return u"SELECT id, name, description FROM criterion WHERE deleted_at IS NULL"_s;
}

Criterion criterionFrom(const QSqlQuery &row)
{
    return {.id = CriterionId::fromBytes(row.value(0).toByteArray()),
            .name = row.value(1).toString(),
            .description = row.value(2).toString()};
}

} // namespace

CriterionRepository::CriterionRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<Criterion>> CriterionRepository::find(const CriterionId &id)
{
    return m_session.row(select() + u" AND id = ?"_s, {id.bytes()}, criterionFrom);
}

Result<QList<Criterion>> CriterionRepository::all()
{
    return m_session.rows(select() + u" ORDER BY name, id"_s, {}, criterionFrom);
}

Result<void> CriterionRepository::insert(const Criterion &criterion, const QDateTime &now)
{
    return m_session
        .execute(u"INSERT INTO criterion (id, name, description, created_at, changed_at) VALUES (?, ?, ?, ?, ?)"_s,
                 {criterion.id.bytes(), textOf(criterion.name), textOf(criterion.description), now, now})
        .transform([](int) {});
}

Result<void> CriterionRepository::update(const Criterion &criterion, const QDateTime &now)
{
    return updateWhereItDiffers(*this, criterion, [&] {
        return m_session.execute(u"UPDATE criterion SET name = ?, description = ?, changed_at = ? WHERE id = ?"_s,
                                 {textOf(criterion.name), textOf(criterion.description), now, criterion.id.bytes()});
    });
}

Result<void> CriterionRepository::moveToTrash(const CriterionId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "criterion"_L1, id.bytes(), now);
}

} // namespace Headway
