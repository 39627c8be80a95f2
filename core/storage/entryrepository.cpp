// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryrepository.h"

#include "columns.h"
#include "entrylinks.h"
#include "entryparts.h"
#include "entrytitle.h"
#include "recordrows.h"
#include "transaction.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString summaryColumns()
{
    return u"e.id, e.date, e.title, e.kind, e.audience, e.starred, e.above_and_beyond"_s;
}

QString entryColumns()
{
    return summaryColumns() + u", e.body, e.situation, e.action, e.result, e.lasting, e.lasting_date, e.created_at, "
                              "e.changed_at"_s;
}

/** The columns that both have; the order is that of summaryColumns. */
template<typename Record>
Record recordFrom(const QSqlQuery &row)
{
    Record record;
    record.id = EntryId::fromBytes(row.value(0).toByteArray());
    record.date = dateFrom(row.value(1));
    record.title = row.value(2).toString();
    record.kind = enumFrom<EntryKind>(row.value(3));
    record.audience = enumFrom<Audience>(row.value(4));
    record.starred = row.value(5).toBool();
    record.aboveAndBeyond = row.value(6).toBool();
    return record;
}

/** Whoever wrote a page into the title, no list is to set it on one line. */
EntrySummary summaryFrom(const QSqlQuery &row)
{
    auto summary = recordFrom<EntrySummary>(row);
    summary.title = titleParts(summary.title).title;
    return summary;
}

/** As it stands in the file. */
Entry storedFrom(const QSqlQuery &row)
{
    auto entry = recordFrom<Entry>(row);
    entry.body = row.value(7).toString();
    entry.situation = row.value(8).toString();
    entry.action = row.value(9).toString();
    entry.result = row.value(10).toString();
    entry.lasting = enumFrom<Lasting>(row.value(11));
    entry.lastingDate = dateFrom(row.value(12));
    entry.createdAt = instantFrom(row.value(13));
    entry.changedAt = instantFrom(row.value(14));
    return entry;
}

Entry entryFrom(const QSqlQuery &row)
{
    return withFittingTitle(storedFrom(row));
}

/** Reads records and, in the same state of the file, what belongs to them. */
template<typename Map>
auto readRecords(Session &session, const QString &sql, const QVariantList &values, Map map,
                 LinksToTrash toTrash = LinksToTrash::Hidden)
    -> Result<QList<std::invoke_result_t<Map, const QSqlQuery &>>>
{
    const auto view = ReadView::begin(session);
    if (!view)
        return std::unexpected(view.error());
    auto records = session.rows(sql, values, map);
    if (!records || records->isEmpty())
        return records;
    QList<EntryId> ids;
    for (const auto &record : std::as_const(*records))
        ids << record.id;
    return readEntryLinks(session, ids, toTrash).and_then([&](const QHash<EntryId, EntryLinks> &links) {
        return readEntryParts(session, ids).transform([&](const QHash<EntryId, EntryParts> &parts) {
            for (auto &record : *records) {
                setLinks(record, links.value(record.id));
                setParts(record, parts.value(record.id));
            }
            return *records;
        });
    });
}

/** Columns and their values. */
struct Assignments
{
    QStringList columns = {};
    QVariantList values = {};

    void add(const QString &column, const QVariant &value)
    {
        columns << column;
        values << value;
    }
};

/** A date that is not known is none. */
QVariant dateOrNull(QDate date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

/** The fields of an entry's own row, but its id and instants. */
Assignments fieldsOf(const Entry &entry)
{
    Assignments fields;
    fields.add(u"date"_s, entry.date);
    fields.add(u"title"_s, textOf(entry.title));
    fields.add(u"body"_s, textOf(entry.body));
    fields.add(u"kind"_s, nameOf(entry.kind));
    fields.add(u"audience"_s, nameOf(entry.audience));
    fields.add(u"starred"_s, entry.starred);
    fields.add(u"above_and_beyond"_s, entry.aboveAndBeyond);
    fields.add(u"situation"_s, textOf(entry.situation));
    fields.add(u"action"_s, textOf(entry.action));
    fields.add(u"result"_s, textOf(entry.result));
    fields.add(u"lasting"_s, nameOf(entry.lasting));
    fields.add(u"lasting_date"_s, dateOrNull(entry.lastingDate));
    return fields;
}

Assignments differences(const Entry &stored, const Entry &wanted)
{
    const Assignments before = fieldsOf(stored);
    const Assignments after = fieldsOf(wanted);
    Assignments differing;
    for (qsizetype i = 0; i < after.columns.size(); ++i) {
        if (before.values.at(i) != after.values.at(i))
            differing.add(after.columns.at(i), after.values.at(i));
    }
    return differing;
}

Result<void> writeFields(Session &session, const EntryId &id, Assignments fields, const QDateTime &now)
{
    fields.add(u"changed_at"_s, now);
    const QString sql = u"UPDATE entry SET "_s + fields.columns.join(u" = ?, ") + u" = ? WHERE id = ?"_s;
    return session.write(sql, fields.values << id.bytes());
}

} // namespace

EntryRepository::EntryRepository(Session &session)
    : m_session(session)
{}

Result<std::optional<Entry>> EntryRepository::find(const EntryId &id)
{
    return findAs(id, entryFrom);
}

Result<std::optional<Entry>> EntryRepository::findAs(const EntryId &id, Entry (*map)(const QSqlQuery &))
{
    const QString sql = u"SELECT "_s + entryColumns() + u" FROM entry e WHERE e.id = ? AND e.deleted_at IS NULL"_s;
    return readRecords(m_session, sql, {id.bytes()}, map).transform([](const QList<Entry> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    });
}

Result<QList<Entry>> EntryRepository::inPeriod(QDate from, QDate to, LinksToTrash toTrash)
{
    const QString sql = u"SELECT "_s + entryColumns() +
                        u" FROM entry e WHERE e.deleted_at IS NULL AND e.date BETWEEN ? AND ? ORDER BY e.date, e.id"_s;
    const QString first = from.isValid() ? from.toString(Qt::ISODate) : u""_s;
    const QString last = to.isValid() ? to.toString(Qt::ISODate) : u"9999-12-31"_s;
    return readRecords(m_session, sql, {first, last}, entryFrom, toTrash);
}

Result<QList<EntrySummary>> EntryRepository::page(const std::optional<EntryPosition> &after, int limit)
{
    const QString select = u"SELECT "_s + summaryColumns() + u" FROM entry e WHERE e.deleted_at IS NULL"_s;
    const QString order = u" ORDER BY e.date DESC, e.id DESC LIMIT ?"_s;
    if (!after)
        return readRecords(m_session, select + order, {limit}, summaryFrom);
    return readRecords(m_session, select + u" AND (e.date, e.id) < (?, ?)"_s + order,
                       {after->date, after->id.bytes(), limit}, summaryFrom);
}

Result<QList<EntrySummary>> EntryRepository::downTo(const EntryPosition &last)
{
    const QString sql = u"SELECT "_s + summaryColumns() +
                        u" FROM entry e WHERE e.deleted_at IS NULL AND (e.date, e.id) >= (?, ?) "
                        "ORDER BY e.date DESC, e.id DESC"_s;
    return readRecords(m_session, sql, {last.date, last.id.bytes()}, summaryFrom);
}

Result<std::optional<EntryPosition>> EntryRepository::placeOf(const EntryId &id)
{
    return m_session
        .rows(u"SELECT date FROM entry WHERE id = ? AND deleted_at IS NULL"_s, {id.bytes()},
              [](const QSqlQuery &row) { return dateFrom(row.value(0)); })
        .transform([&id](const QList<QDate> &dates) {
            return dates.isEmpty() ? std::nullopt : std::optional(EntryPosition{dates.constFirst(), id});
        });
}

Result<QList<EntrySummary>> EntryRepository::summaries(const QList<EntryId> &ids)
{
    const QString sql = u"SELECT "_s + summaryColumns() +
                        u" FROM json_each(?) wanted CROSS JOIN entry e ON e.id = unhex(wanted.value) "
                        "WHERE e.deleted_at IS NULL ORDER BY wanted.key"_s;
    return readRecords(m_session, sql, {idList(ids)}, summaryFrom);
}

Result<qint64> EntryRepository::count()
{
    return m_session.value(u"SELECT count(*) FROM entry WHERE deleted_at IS NULL"_s)
        .transform([](const QVariant &count) { return count.toLongLong(); });
}

Result<void> EntryRepository::insert(const Entry &entry, const QDateTime &now)
{
    Assignments fields = fieldsOf(entry);
    fields.add(u"id"_s, entry.id.bytes());
    fields.add(u"created_at"_s, now);
    fields.add(u"changed_at"_s, now);
    const QString sql = u"INSERT INTO entry (%1) VALUES (%2)"_s.arg(
        fields.columns.join(u", "), QStringList(fields.columns.size(), u"?"_s).join(u", "));
    return m_session.write(sql, fields.values).and_then([&] { return writeBesides(Entry(), entry); });
}

/** What stands in other tables than the entry's own. */
Result<void> EntryRepository::writeBesides(const Entry &stored, const Entry &wanted)
{
    return writeEntryParts(m_session, wanted.id, partsOf(stored), partsOf(wanted)).and_then([&] {
        return writeEntryLinks(m_session, wanted.id, linksOf(stored), linksOf(wanted));
    });
}

Result<void> EntryRepository::update(const Entry &entry, const QDateTime &now)
{
    // As it stands in the file, so that what is over of a title gets its place with the first edit.
    const Result<std::optional<Entry>> stored = findAs(entry.id, storedFrom);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return std::unexpected(recordGone());
    const Assignments fields = differences(**stored, entry);
    const bool isSame =
        fields.columns.isEmpty() && linksOf(**stored) == linksOf(entry) && partsOf(**stored) == partsOf(entry);
    if (isSame)
        return {};
    return writeBesides(**stored, entry).and_then([&] { return writeFields(m_session, entry.id, fields, now); });
}

Result<void> EntryRepository::moveToTrash(const EntryId &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, "entry"_L1, id.bytes(), now);
}

} // namespace Headway
