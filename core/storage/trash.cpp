// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trash.h"

#include "columns.h"
#include "purgednames.h"
#include "recordkinds.h"
#include "recordrows.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** As long as undo reaches back, so that nothing can be undone into a record that is gone. */
constexpr int daysInTrash = 30;

QString selectFrom(const RecordKind &kind)
{
    return u"SELECT %1 AS kind, id, %2 AS name, deleted_at FROM %3 WHERE deleted_at IS NOT NULL"_s.arg(int(kind.kind))
        .arg(kind.nameColumn, kind.table);
}

TrashedRecord trashedFrom(const QSqlQuery &row)
{
    return {TrashKind(row.value(0).toInt()), QUuid::fromRfc4122(row.value(1).toByteArray()), row.value(2).toString(),
            instantFrom(row.value(3))};
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

/** Each kind says what becomes of a name that goes for good, or that no text is kept from paper for it. */
void take(TrashKind kind, const QByteArray &id, const QString &name, Audience audience, PurgedRecords &purged)
{
    switch (kind) {
    case TrashKind::Person:
        purged.people.append({.id = PersonId::fromBytes(id), .name = name, .audience = audience});
        return;
    case TrashKind::Goal:
        purged.goals.append({.id = GoalId::fromBytes(id), .name = name, .audience = audience});
        return;
    case TrashKind::Entry:
    case TrashKind::Ask:
    case TrashKind::Tag:
        return;
    }
}

Result<PurgedRecords> purgedFor(Session &session, const RecordKind &kind, const Doomed &doomed, Audience audience)
{
    const QString sql = u"SELECT id, %1 FROM %2 WHERE audience = ? AND deleted_at IS NOT NULL AND %3"_s.arg(
        kind.nameColumn, kind.table, doomed.condition);
    PurgedRecords purged;
    const auto takeRow = [&](const QSqlQuery &row) {
        take(kind.kind, row.value(0).toByteArray(), row.value(1).toString(), audience, purged);
    };
    return session.each(sql, {nameOf(audience), doomed.value}, takeRow).transform([&] { return purged; });
}

/** The entries for `reader` that link one of the doomed for `audience`. */
Result<QList<PrintedRecord>> recordsLinking(Session &session, const RecordKind &kind, const Doomed &doomed,
                                            Audience audience, Audience reader)
{
    const QString linking = u"SELECT id FROM entry WHERE audience = ? AND id IN (SELECT entry_id FROM entry_%1 WHERE "
                            "%1_id IN (SELECT id FROM %1 WHERE audience = ? AND deleted_at IS NOT NULL AND %2))"_s;
    return session.rows(linking.arg(kind.table, doomed.condition), {nameOf(reader), nameOf(audience), doomed.value},
                        [](const QSqlQuery &row) { return PrintedRecord{"entry"_L1, idFrom(row)}; });
}

/** What names one of the doomed for `audience`. All texts are gone through, so not where there is nobody to name. */
Result<QList<PrintedRecord>> recordsThatName(Session &session, const RecordKind &kind, const Doomed &doomed,
                                             Audience audience, Audience reader)
{
    return purgedFor(session, kind, doomed, audience)
        .and_then([&](const PurgedRecords &purged) -> Result<QList<PrintedRecord>> {
            if (purged.isEmpty())
                return {};
            return recordsNaming(session, purged, reader);
        });
}

/** What one of the doomed for `audience` kept from `reader`, by a link or by its name. */
Result<QList<PrintedRecord>> keptBy(Session &session, const RecordKind &kind, const Doomed &doomed, Audience audience,
                                    Audience reader)
{
    return recordsLinking(session, kind, doomed, audience, reader).and_then([&](const QList<PrintedRecord> &linking) {
        return recordsThatName(session, kind, doomed, audience, reader)
            .transform([&](const QList<PrintedRecord> &naming) { return linking + naming; });
    });
}

/** No undo takes the record back to what it was. */
Result<void> narrow(Session &session, const PrintedRecord &record, Audience audience, const QDateTime &now)
{
    return session
        .execute(u"UPDATE %1 SET audience = ?, changed_at = ? WHERE id = ?"_s.arg(record.table),
                 {nameOf(audience), now, record.id.toRfc4122()})
        .and_then([&](int) { return partsOf(session, record.id); })
        .and_then([&](const QList<QUuid> &parts) { return forgetInAudit(session, parts); });
}

/**
 * What was kept from paper only by a record that it links or names must not appear there because that record is gone
 * for good: it is read by no more people than that record was.
 */
Result<void> keepAudiencesOf(Session &session, const RecordKind &kind, const Doomed &doomed, const QDateTime &now)
{
    struct Step
    {
        Audience kept;
        Audience reader;
    };
    constexpr std::array steps{Step{Audience::Sponsor, Audience::Boss}, Step{Audience::Private, Audience::Boss},
                               Step{Audience::Private, Audience::Sponsor}};
    for (const auto &[kept, reader] : steps) {
        const Result<QList<PrintedRecord>> records = keptBy(session, kind, doomed, kept, reader);
        if (!records)
            return std::unexpected(records.error());
        for (const PrintedRecord &record : *records) {
            if (const Result<void> narrowed = narrow(session, record, kept, now); !narrowed)
                return narrowed;
        }
    }
    return {};
}

Result<int> remove(Session &session, const RecordKind &kind, const Doomed &doomed, const QDateTime &now)
{
    const bool keepsFromPaper = kind.hasAudience && kind.isLinkedByEntries;
    const Result<void> kept = keepsFromPaper ? keepAudiencesOf(session, kind, doomed, now) : Result<void>();
    return kept.and_then([&] {
        return session.execute(
            u"DELETE FROM %1 WHERE deleted_at IS NOT NULL AND %2"_s.arg(kind.table, doomed.condition), {doomed.value});
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
    for (const RecordKind &kind : recordKinds)
        selects << selectFrom(kind);
    return session.rows(selects.join(u" UNION ALL "_s) + u" ORDER BY deleted_at DESC, id DESC"_s, {}, trashedFrom);
}

Result<void> restore(Session &session, TrashKind kind, const QUuid &id, const QDateTime &now)
{
    const QString sql = u"UPDATE %1 SET deleted_at = NULL, changed_at = ? WHERE id = ? AND deleted_at IS NOT NULL"_s;
    return expectOne(session.execute(sql.arg(recordKind(kind).table), {now, id.toRfc4122()}));
}

Result<void> removeForGood(Session &session, TrashKind kind, const QUuid &id, const QDateTime &now)
{
    return partsOf(session, id).and_then([&](const QList<QUuid> &parts) {
        return expectOne(remove(session, recordKind(kind), {u"id = ?"_s, id.toRfc4122()}, now)).and_then([&] {
            return forgetInAudit(session, parts);
        });
    });
}

Result<void> emptyTrash(Session &session, const QDateTime &now)
{
    const Doomed doomed{u"deleted_at < ?"_s, now.addDays(-daysInTrash)};
    for (const RecordKind &kind : recordKinds) {
        if (const auto removed = remove(session, kind, doomed, now); !removed)
            return std::unexpected(removed.error());
    }
    return {};
}

} // namespace Headway
