// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purgedhistory.h"

#include "columns.h"
#include "shortname.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QUuid idFrom(const QSqlQuery &row)
{
    return QUuid::fromRfc4122(row.value(0).toByteArray());
}

QUuid idFrom(const QJsonValue &hexadecimal)
{
    return QUuid::fromRfc4122(QByteArray::fromHex(hexadecimal.toString().toLatin1()));
}

/** The records and the figures and files of those that are entries, which have ids of their own. */
Result<QList<QUuid>> withParts(Session &session, const QList<QUuid> &records)
{
    return session
        .rows(u"SELECT id FROM metric WHERE hex(entry_id) IN (SELECT value FROM json_each(?)) UNION ALL "
              "SELECT id FROM attachment WHERE hex(entry_id) IN (SELECT value FROM json_each(?))"_s,
              {hexList(records), hexList(records)}, [](const QSqlQuery &row) { return idFrom(row); })
        .transform([&](const QList<QUuid> &parts) { return records + parts; });
}

/** An image of a row, and whose it is: a figure and a link are parts of their entry. */
struct Image
{
    QJsonObject row;

    QUuid record() const { return idFrom(row.contains("entry_id"_L1) ? row["entry_id"_L1] : row["id"_L1]); }
    QStringList texts() const;
};

QStringList Image::texts() const
{
    QStringList texts;
    for (const QJsonValue &value : row)
        texts += value.isString() ? printedForms(value.toString()) : QStringList();
    return texts;
}

/** What names somebody: the records, and the tables that have but one row, which has no id. */
struct Naming
{
    QSet<QUuid> records = {};
    QSet<QString> tables = {};
};

void collect(const QSqlQuery &row, const PurgedNames &names, Naming &naming)
{
    for (const int column : {1, 2}) {
        const Image image{QJsonDocument::fromJson(row.value(column).toByteArray()).object()};
        if (image.row.isEmpty() || names.in(image.texts()).isEmpty())
            continue;
        if (const QUuid record = image.record(); !record.isNull())
            naming.records << record;
        else
            naming.tables << row.value(0).toString();
    }
}

Result<Naming> namingImages(Session &session, const PurgedNames &names)
{
    Naming naming;
    return session
        .each(u"SELECT table_name, before, after FROM audit_change WHERE before IS NOT NULL OR after IS NOT NULL"_s, {},
              [&](const QSqlQuery &row) { collect(row, names, naming); })
        .transform([&] { return naming; });
}

Result<void> forgetTables(Session &session, const QSet<QString> &tables)
{
    for (const QString &table : tables) {
        if (const auto gone = session.execute(u"DELETE FROM audit_change WHERE table_name = ?"_s, {table}); !gone)
            return std::unexpected(gone.error());
    }
    return {};
}

/** Those that are left without a change: there is nothing to undo. */
Result<void> forgetEmptySteps(Session &session)
{
    return session.write(u"DELETE FROM audit_action WHERE number NOT IN (SELECT action FROM audit_change)"_s);
}

/** Of `steps`, which are number and text, those whose text is one to be forgotten. */
template<typename IsMeant>
Result<void> forgetStepsWhere(Session &session, const QString &steps, const QVariantList &values, IsMeant isMeant)
{
    QList<qint64> meant;
    const auto collectStep = [&](const QSqlQuery &row) {
        if (isMeant(row.value(1).toString()))
            meant << row.value(0).toLongLong();
    };
    return session.each(steps, values, collectStep).and_then([&]() -> Result<void> {
        for (const qint64 step : std::as_const(meant)) {
            if (const auto gone = session.execute(u"DELETE FROM audit_action WHERE number = ?"_s, {step}); !gone)
                return std::unexpected(gone.error());
        }
        return {};
    });
}

Result<void> forgetStepsNaming(Session &session, const PurgedNames &names)
{
    return forgetStepsWhere(session, u"SELECT number, text FROM audit_action"_s, {},
                            [&](const QString &text) { return !names.in({text}).isEmpty(); });
}

/** The changes of rows that are, or link, one of the records of a bound list. */
constexpr QLatin1StringView touching(
    "audit_change c, json_each(json_array(c.row_key, c.before, c.after)) AS image, "
    "json_each(iif(json_valid(image.value), image.value, '[]')) AS part WHERE part.value IN (SELECT value FROM "
    "json_each(?))");

/** As sentences call them. */
Result<QStringList> everyNameOf(Session &session, const RecordKind &kind, const QString &ids)
{
    const QString sql =
        u"WITH wanted AS (SELECT value FROM json_each(?)) SELECT %1 FROM %2 WHERE hex(id) IN wanted UNION SELECT "
        "iif(json_valid(before), before, '{}') ->> '%1' FROM audit_change WHERE table_name = '%2' AND "
        "iif(json_valid(row_key), row_key, '{}') ->> 'id' IN wanted"_s;
    const auto called = [](const QSqlQuery &row) { return shortName(row.value(0).toString()); };
    return session.rows(sql.arg(kind.nameColumn, kind.table), {ids}, called).transform([](QStringList names) {
        names.removeAll(QString());
        return names;
    });
}

} // namespace

/** Row by row: of a row of which one image goes all go, so that no older one comes back in its place. */
Result<void> forgetHistoryOf(Session &session, const QList<QUuid> &records)
{
    if (records.isEmpty())
        return {};
    return withParts(session, records)
        .and_then([&](const QList<QUuid> &ids) {
            return session.write(
                u"DELETE FROM audit_change WHERE (table_name, row_key) IN (SELECT c.table_name, c.row_key FROM %1)"_s
                    .arg(touching),
                {hexList(ids)});
        })
        .and_then([&] { return forgetEmptySteps(session); });
}

Result<void> forgetStepsQuoting(Session &session, const RecordKind &kind, const QList<QUuid> &records)
{
    const QString ids = hexList(records);
    const QString steps = u"SELECT number, text FROM audit_action WHERE number IN (SELECT c.action FROM %1)"_s;
    return everyNameOf(session, kind, ids).and_then([&](const QStringList &names) {
        return forgetStepsWhere(session, steps.arg(touching), {ids}, [&](const QString &text) {
            return std::ranges::any_of(names, [&](const QString &name) { return text.contains(name); });
        });
    });
}

Result<void> forgetHistoryNaming(Session &session, const PurgedNames &names)
{
    return recordsNaming(session, names, allAudiences()).and_then([&](const QList<PrintedRecord> &naming) {
        return namingImages(session, names).and_then([&](const Naming &images) {
            QList<QUuid> records = images.records.values();
            for (const PrintedRecord &record : naming)
                records << record.id;
            return forgetTables(session, images.tables)
                .and_then([&] { return forgetHistoryOf(session, records); })
                .and_then([&] { return forgetStepsNaming(session, names); });
        });
    });
}

} // namespace Headway
