// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trash.h"

#include "columns.h"
#include "storageerror.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** As long as undo reaches back, so that nothing can be undone into a record that is gone. */
constexpr int daysInTrash = 30;

struct TrashTable
{
    TrashKind kind;
    QLatin1StringView name;
    QLatin1StringView nameColumn;
};

constexpr std::array tables{
    TrashTable{TrashKind::Entry, "entry"_L1, "title"_L1}, TrashTable{TrashKind::Ask, "ask"_L1, "what"_L1},
    TrashTable{TrashKind::Tag, "tag"_L1, "name"_L1}, TrashTable{TrashKind::Goal, "goal"_L1, "name"_L1},
    TrashTable{TrashKind::Person, "person"_L1, "name"_L1}};

const TrashTable &tableOf(TrashKind kind)
{
    return *std::ranges::find(tables, kind, &TrashTable::kind);
}

QString selectFrom(const TrashTable &table)
{
    return u"SELECT %1 AS kind, id, %2 AS name, deleted_at FROM %3 WHERE deleted_at IS NOT NULL"_s.arg(int(table.kind))
        .arg(table.nameColumn, table.name);
}

TrashedRecord trashedFrom(const QSqlQuery &row)
{
    return {TrashKind(row.value(0).toInt()), QUuid::fromRfc4122(row.value(1).toByteArray()), row.value(2).toString(),
            instantFrom(row.value(3))};
}

Result<void> expectOne(const Result<int> &written)
{
    if (written && *written == 0)
        return std::unexpected(recordGone());
    return written.transform([](int) {});
}

QUuid idFrom(const QSqlQuery &row)
{
    return QUuid::fromRfc4122(row.value(0).toByteArray());
}

/** The record and its figures, which have ids of their own. */
Result<QList<QUuid>> partsOf(Session &session, const QUuid &id)
{
    return session.rows(u"SELECT id FROM metric WHERE entry_id = ?"_s, {id.toRfc4122()}, idFrom)
        .transform([&id](const QList<QUuid> &figures) { return QList{id} + figures; });
}

/** In every image the id stands in hexadecimal: of the record itself, and of what was linked with it. */
Result<void> forgetInAudit(Session &session, const QList<QUuid> &ids)
{
    for (const QUuid &id : ids) {
        const QString hex = QString::fromLatin1(id.toRfc4122().toHex().toUpper());
        const auto forgotten =
            session.execute(u"DELETE FROM audit_change WHERE (table_name, row_key) IN (SELECT table_name, row_key FROM "
                            "audit_change WHERE instr(row_key, ?) OR instr(before, ?) OR instr(after, ?))"_s,
                            {hex, hex, hex});
        if (!forgotten)
            return std::unexpected(forgotten.error());
    }
    return session.execute(u"DELETE FROM audit_action WHERE number NOT IN (SELECT action FROM audit_change)"_s)
        .transform([](int) {});
}

/** Which records of the trash are meant: those for which `condition`, with its one value, holds. */
struct Doomed
{
    QString condition;
    QVariant value;
};

/**
 * An entry that was kept from paper only by a record that it links must not appear there because that record is gone
 * for good: it is read by no more people than that record was, and no undo takes it back to what it was.
 */
Result<void> keepAudiencesOf(Session &session, const TrashTable &table, const Doomed &doomed, const QDateTime &now)
{
    const QString sql = u"UPDATE entry SET audience = ?, changed_at = ? WHERE audience IN (%1) AND id IN "
                        "(SELECT entry_id FROM entry_%2 WHERE %2_id IN "
                        "(SELECT id FROM %2 WHERE audience = ? AND deleted_at IS NOT NULL AND %3)) RETURNING id"_s;
    const auto narrow = [&](const QString &wider, const QString &audience) {
        return session.rows(sql.arg(wider, table.name, doomed.condition), {audience, now, audience, doomed.value},
                            idFrom);
    };
    auto narrowed = narrow(u"'boss'"_s, u"sponsor"_s).and_then([&](const QList<QUuid> &first) {
        return narrow(u"'boss', 'sponsor'"_s, u"private"_s).transform([&](const QList<QUuid> &second) {
            return first + second;
        });
    });
    Result<void> kept = narrowed.transform([](const QList<QUuid> &) {});
    for (const QUuid &entry : narrowed.value_or(QList<QUuid>())) {
        kept = kept.and_then([&] { return partsOf(session, entry); }).and_then([&](const QList<QUuid> &parts) {
            return forgetInAudit(session, parts);
        });
    }
    return kept;
}

Result<int> remove(Session &session, const TrashTable &table, const Doomed &doomed, const QDateTime &now)
{
    const bool isLinkedByEntries = table.kind == TrashKind::Person || table.kind == TrashKind::Goal;
    const Result<void> kept = isLinkedByEntries ? keepAudiencesOf(session, table, doomed, now) : Result<void>();
    return kept.and_then([&] {
        return session.execute(
            u"DELETE FROM %1 WHERE deleted_at IS NOT NULL AND %2"_s.arg(table.name, doomed.condition), {doomed.value});
    });
}

} // namespace

QDateTime TrashedRecord::keptUntil() const
{
    return deletedAt.addDays(daysInTrash);
}

Result<QList<TrashedRecord>> trashedRecords(Session &session)
{
    QStringList selects;
    for (const TrashTable &table : tables)
        selects << selectFrom(table);
    return session.rows(selects.join(u" UNION ALL "_s) + u" ORDER BY deleted_at DESC, id DESC"_s, {}, trashedFrom);
}

Result<void> restore(Session &session, TrashKind kind, const QUuid &id, const QDateTime &now)
{
    const QString sql = u"UPDATE %1 SET deleted_at = NULL, changed_at = ? WHERE id = ? AND deleted_at IS NOT NULL"_s;
    return expectOne(session.execute(sql.arg(tableOf(kind).name), {now, id.toRfc4122()}));
}

Result<void> removeForGood(Session &session, TrashKind kind, const QUuid &id, const QDateTime &now)
{
    return partsOf(session, id).and_then([&](const QList<QUuid> &parts) {
        return expectOne(remove(session, tableOf(kind), {u"id = ?"_s, id.toRfc4122()}, now)).and_then([&] {
            return forgetInAudit(session, parts);
        });
    });
}

Result<void> emptyTrash(Session &session, const QDateTime &now)
{
    const Doomed doomed{u"deleted_at < ?"_s, now.addDays(-daysInTrash)};
    for (const TrashTable &table : tables) {
        if (const auto removed = remove(session, table, doomed, now); !removed)
            return std::unexpected(removed.error());
    }
    return {};
}

} // namespace Headway
