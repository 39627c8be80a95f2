// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askrepository.h"

#include "columns.h"
#include "recordrows.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString select()
{
    return u"SELECT id, what, effective_date, why_now, sentence, audience FROM ask WHERE deleted_at IS NULL"_s;
}

Ask askFrom(const QSqlQuery &row)
{
    return {.id = AskId::fromBytes(row.value(0).toByteArray()),
            .what = row.value(1).toString(),
            .effectiveDate = dateFrom(row.value(2)),
            .whyNow = row.value(3).toString(),
            .sentence = row.value(4).toString(),
            .audience = enumFrom<Audience>(row.value(5))};
}

} // namespace

AskRepository::AskRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<Ask>> AskRepository::find(const AskId &id)
{
    return m_session.row(select() + u" AND id = ?"_s, {id.bytes()}, askFrom);
}

Result<QList<Ask>> AskRepository::all()
{
    return m_session.rows(select() + u" ORDER BY id DESC"_s, {}, askFrom);
}

Result<int> AskRepository::count(int atMost)
{
    return m_session.value(u"SELECT count(*) FROM (SELECT 1 FROM ask WHERE deleted_at IS NULL LIMIT ?)"_s, {atMost})
        .transform([](const QVariant &count) { return count.toInt(); });
}

Result<void> AskRepository::insert(const Ask &ask, const QDateTime &now)
{
    return m_session.write(
        u"INSERT INTO ask (id, what, effective_date, why_now, sentence, audience, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {ask.id.bytes(), textOf(ask.what), ask.effectiveDate, textOf(ask.whyNow), textOf(ask.sentence),
         nameOf(ask.audience), now, now});
}

Result<void> AskRepository::update(const Ask &ask, const QDateTime &now)
{
    return updateWhereItDiffers(*this, ask, [&] {
        return m_session.execute(
            u"UPDATE ask SET what = ?, effective_date = ?, why_now = ?, sentence = ?, audience = ?, changed_at = ? WHERE id = ?"_s,
            {textOf(ask.what), ask.effectiveDate, textOf(ask.whyNow), textOf(ask.sentence), nameOf(ask.audience), now,
             ask.id.bytes()});
    });
}

Result<void> AskRepository::moveToTrash(const AskId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "ask"_L1, id.bytes(), now);
}

} // namespace Headway
