// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doomedrecords.h"

#include "columns.h"
#include "profilerepository.h"
#include "purgedhistory.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QUuid idFrom(const QSqlQuery &row)
{
    return QUuid::fromRfc4122(row.value(0).toByteArray());
}

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
    case TrashKind::Strength:
    case TrashKind::Criterion:
    case TrashKind::SavedSearch:
    case TrashKind::Feedback:
    case TrashKind::ReputationArea:
        return;
    }
}

/** Under each name that they have, or had as far as undo reaches; a former one has an id of its own. */
Result<PurgedRecords> purgedBy(Session &session, const RecordKind &kind, const Doomed &doomed)
{
    const QString sql =
        u"WITH doomed AS (SELECT id, %1 AS name, audience FROM %2 WHERE deleted_at IS NOT NULL AND %3), remembered AS "
        "(SELECT DISTINCT row_key, iif(json_valid(before), before, '{}') ->> '%1' AS name FROM audit_change WHERE "
        "table_name = '%2') SELECT id, name, audience, id FROM doomed UNION ALL SELECT randomblob(16), r.name, "
        "audience, id FROM doomed d JOIN remembered r ON row_key = json_object('id', hex(id)) AND r.name <> d.name"_s;
    PurgedRecords purged;
    const auto takeRow = [&](const QSqlQuery &row) {
        take(kind.kind, row.value(0).toByteArray(), row.value(1).toString(), enumFrom<Audience>(row.value(2)), purged);
        purged.bearers.insert(idFrom(row), QUuid::fromRfc4122(row.value(3).toByteArray()));
    };
    return session.each(sql.arg(kind.nameColumn, kind.table, doomed.condition), {doomed.value}, takeRow).transform([&] {
        return purged;
    });
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

/** Those that more people read than those who know of the purged. All texts are gone through, so not for nobody. */
Result<QList<PrintedRecord>> recordsThatName(Session &session, const PurgedRecords &purged, Audience reader)
{
    if (purged.isEmpty())
        return {};
    return PurgedNames::load(session, purged).and_then([&](const PurgedNames &names) {
        return recordsNaming(session, names, {reader});
    });
}

/** No undo takes a record back to what it was. */
Result<void> narrowForGood(Session &session, const QList<PrintedRecord> &records, Audience audience,
                           const QDateTime &now)
{
    QList<QUuid> ids;
    for (const PrintedRecord &record : records)
        ids << record.id;
    return narrow(session, records, audience, now).and_then([&] { return forgetHistoryOf(session, ids); });
}

/**
 * What was kept from paper only by a record that it links or names must not appear there because that record is gone
 * for good: it is read by no more people than that record was.
 */
Result<void> keepAudiencesOf(Session &session, const RecordKind &kind, const Doomed &doomed,
                             const PurgedRecords &purged, const QDateTime &now)
{
    for (const Audience kept : {Audience::Sponsor, Audience::Private}) {
        for (const Audience reader : audiencesBeyond(kept)) {
            const auto done = recordsLinking(session, kind, doomed, kept, reader).and_then([&](const auto &linking) {
                return recordsThatName(session, purged.of({kept}), reader).and_then([&](const auto &naming) {
                    return narrowForGood(session, linking + naming, kept, now);
                });
            });
            if (!done)
                return done;
        }
    }
    return {};
}

/** The entries that link one of the doomed who is kept from somebody, or that did as far as undo reaches. */
Result<QList<QUuid>> everKeptByALink(Session &session, const RecordKind &kind, const Doomed &doomed)
{
    const QString sql =
        u"WITH doomed AS (SELECT id FROM %1 WHERE audience <> '%2' AND deleted_at IS NOT NULL AND %3), "
        "remembered AS (SELECT iif(json_valid(row_key), row_key, '{}') AS link FROM audit_change WHERE table_name = "
        "'entry_%1') SELECT entry_id FROM entry_%1 WHERE %1_id IN doomed UNION SELECT unhex(link ->> 'entry_id') FROM "
        "remembered WHERE unhex(link ->> '%1_id') IN doomed"_s;
    return session.rows(sql.arg(kind.table, nameOf(Audience::Boss), doomed.condition), {doomed.value}, idFrom);
}

/** No step shall bring back a text with a name that is gone, nor an entry without the link that kept it. */
Result<void> forgetNames(Session &session, const RecordKind &kind, const Doomed &doomed, const PurgedRecords &purged)
{
    if (purged.isEmpty())
        return {};
    return everKeptByALink(session, kind, doomed)
        .and_then([&](const QList<QUuid> &entries) { return forgetHistoryOf(session, entries); })
        .and_then([&] { return PurgedNames::load(session, purged); })
        .and_then([&](const PurgedNames &names) { return forgetHistoryNaming(session, names); });
}

bool keepsFromPaper(const RecordKind &kind)
{
    return kind.hasAudience && kind.isLinkedByEntries;
}

} // namespace

Result<void> letGoOfNames(Session &session, const RecordKind &kind, const Doomed &doomed, const QDateTime &now)
{
    if (!keepsFromPaper(kind))
        return {};
    return purgedBy(session, kind, doomed).and_then([&](const PurgedRecords &purged) {
        return keepAudiencesOf(session, kind, doomed, purged, now).and_then([&] {
            return forgetNames(session, kind, doomed, purged);
        });
    });
}

Result<QHash<QUuid, QString>> namedInProfile(Session &session, const RecordKind &kind, const Doomed &doomed)
{
    if (!keepsFromPaper(kind))
        return {};
    return purgedBy(session, kind, doomed).and_then([&](const PurgedRecords &all) -> Result<QHash<QUuid, QString>> {
        const PurgedRecords kept = all.of({Audience::Private, Audience::Sponsor});
        if (kept.isEmpty())
            return {};
        return PurgedNames::load(session, kept).and_then([&](const PurgedNames &names) {
            return ProfileRepository(session).load().transform([&](const Profile &profile) {
                QHash<QUuid, QString> named;
                for (const LeftOutReason &reason : names.inProfile(profile))
                    named.insert(all.bearers.value(idOf(reason)), reason.name);
                return named;
            });
        });
    });
}

} // namespace Headway
