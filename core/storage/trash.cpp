// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trash.h"

#include "attachmentcontents.h"
#include "columns.h"
#include "doomedrecords.h"
#include "entrytitle.h"
#include "purgedhistory.h"
#include "recordkinds.h"
#include "recordrows.h"
#include "searchindex.h"

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
    return {TrashKind(row.value(0).toInt()), QUuid::fromRfc4122(row.value(1).toByteArray()),
            titleParts(row.value(2).toString()).title, instantFrom(row.value(3))};
}

QUuid idFrom(const QSqlQuery &row)
{
    return QUuid::fromRfc4122(row.value(0).toByteArray());
}

Result<int> remove(Session &session, const RecordKind &kind, const Doomed &doomed, const QDateTime &now)
{
    const QString which = u" FROM %1 WHERE deleted_at IS NOT NULL AND %2"_s.arg(kind.table, doomed.condition);
    return session.rows(u"SELECT id"_s + which, {doomed.value}, idFrom)
        .and_then([&](const QList<QUuid> &ids) -> Result<int> {
            if (ids.isEmpty())
                return 0;
            return forgetStepsQuoting(session, kind, ids)
                .and_then([&] { return letGoOfNames(session, kind, doomed, now); })
                .and_then([&] { return forgetHistoryOf(session, ids); })
                .and_then([&] { return session.execute(u"DELETE"_s + which, {doomed.value}); });
        });
}

Result<void> forgetRemoved(Session &session)
{
    return AttachmentContents(session).removeUnused().and_then([&] { return SearchIndex(session).forgetRemoved(); });
}

/** Nothing to be tried again by itself: somebody has to decide. */
std::unexpected<Error> stillInProfile(const QString &name)
{
    return refuse(Error::Kind::Cancelled,
                  StorageText::tr("%1 stands in your role or in the name of where you work, which every report says, "
                                  "and may not be known to all who read one. Nothing was deleted: what is in the trash "
                                  "keeps the name from paper. Restore and release %1 first, if it may be known.")
                      .arg(name));
}

/** All but those whom the profile names: they stay in the trash, which keeps their names from paper. */
Result<int> removeWhatMayGo(Session &session, const RecordKind &kind, Doomed doomed, const QDateTime &now)
{
    return namedInProfile(session, kind, doomed).and_then([&](const QHash<QUuid, QString> &named) {
        for (auto id = named.keyBegin(); id != named.keyEnd(); ++id)
            doomed.condition += u" AND id <> x'%1'"_s.arg(QLatin1StringView(id->toRfc4122().toHex()));
        return remove(session, kind, doomed, now);
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

Result<void> removeForGood(Session &session, TrashKind kind, const QList<QUuid> &ids, const QDateTime &now)
{
    const Doomed doomed{u"hex(id) IN (SELECT value FROM json_each(?))"_s, hexList(ids)};
    return namedInProfile(session, recordKind(kind), doomed)
        .and_then([&](const QHash<QUuid, QString> &named) -> Result<int> {
            if (!named.isEmpty())
                return stillInProfile(named.constBegin().value());
            return remove(session, recordKind(kind), doomed, now);
        })
        .and_then([&](int removed) -> Result<void> {
            if (removed < ids.size())
                return std::unexpected(recordGone());
            return forgetRemoved(session);
        });
}

Result<void> emptyTrash(Session &session, const QDateTime &now)
{
    int removed = 0;
    for (const RecordKind &kind : recordKinds) {
        const auto done = removeWhatMayGo(session, kind, {u"deleted_at < ?"_s, now.addDays(-daysInTrash)}, now);
        if (!done)
            return std::unexpected(done.error());
        removed += *done;
    }
    return removed > 0 ? forgetRemoved(session) : Result<void>();
}

} // namespace Headway
