// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textrecordrepository.h"

#include "columns.h"
#include "criterion.h"
#include "recordrows.h"
#include "reputationarea.h"
#include "strength.h"
#include "tag.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Where a kind of record stands, and which of its texts in which column. */
template<typename Record>
struct TextTable
{
    QString name;
    QStringList columns;
    QList<QString Record::*> texts;
};

template<typename Record>
const TextTable<Record> &tableOf();

template<>
const TextTable<Tag> &tableOf()
{
    static const TextTable<Tag> table{u"tag"_s, {u"name"_s}, {&Tag::name}};
    return table;
}

template<>
const TextTable<Strength> &tableOf()
{
    static const TextTable<Strength> table{
        u"strength"_s, {u"name"_s, u"description"_s}, {&Strength::name, &Strength::description}};
    return table;
}

template<>
const TextTable<Criterion> &tableOf()
{
    static const TextTable<Criterion> table{
        u"criterion"_s, {u"name"_s, u"description"_s}, {&Criterion::name, &Criterion::description}};
    return table;
}

template<>
const TextTable<ReputationArea> &tableOf()
{
    static const TextTable<ReputationArea> table{
        u"reputation_area"_s,
        {u"name"_s, u"seen_as"_s, u"wanted_as"_s},
        {&ReputationArea::name, &ReputationArea::seenAs, &ReputationArea::wantedAs}};
    return table;
}

template<typename Record>
QString select()
{
    const TextTable<Record> &table = tableOf<Record>();
    return u"SELECT id, %1 FROM %2 WHERE deleted_at IS NULL"_s.arg(table.columns.join(u", "_s), table.name);
}

template<typename Record>
Record recordFrom(const QSqlQuery &row)
{
    Record record;
    record.id = decltype(Record::id)::fromBytes(row.value(0).toByteArray());
    int column = 0;
    for (const auto text : tableOf<Record>().texts)
        record.*text = row.value(++column).toString();
    return record;
}

template<typename Record>
QVariantList textsOf(const Record &record)
{
    QVariantList texts;
    for (const auto text : tableOf<Record>().texts)
        texts << textOf(record.*text);
    return texts;
}

} // namespace

template<typename Record>
Result<std::optional<Record>> TextRecordRepository<Record>::find(const decltype(Record::id) &id)
{
    return m_session.row(select<Record>() + u" AND id = ?"_s, {id.bytes()}, recordFrom<Record>);
}

template<typename Record>
Result<QList<Record>> TextRecordRepository<Record>::all()
{
    return m_session.rows(select<Record>() + u" ORDER BY name, id"_s, {}, recordFrom<Record>);
}

template<typename Record>
Result<void> TextRecordRepository<Record>::insert(const Record &record, const QDateTime &now)
{
    const TextTable<Record> &table = tableOf<Record>();
    return m_session.write(u"INSERT INTO %1 (%2, id, created_at, changed_at) VALUES (%3?, ?, ?)"_s.arg(
                               table.name, table.columns.join(u", "_s), u"?, "_s.repeated(table.columns.size())),
                           textsOf(record) << record.id.bytes() << now << now);
}

template<typename Record>
Result<void> TextRecordRepository<Record>::update(const Record &record, const QDateTime &now)
{
    const TextTable<Record> &table = tableOf<Record>();
    return updateWhereItDiffers(*this, record, [&] {
        return m_session.execute(
            u"UPDATE %1 SET %2 = ?, changed_at = ? WHERE id = ?"_s.arg(table.name, table.columns.join(u" = ?, "_s)),
            textsOf(record) << now << record.id.bytes());
    });
}

template<typename Record>
Result<void> TextRecordRepository<Record>::moveToTrash(const decltype(Record::id) &id, const QDateTime &now)
{
    return moveRowToTrash(m_session, tableOf<Record>().name, id.bytes(), now);
}

template class TextRecordRepository<Tag>;
template class TextRecordRepository<Strength>;
template class TextRecordRepository<Criterion>;
template class TextRecordRepository<ReputationArea>;

} // namespace Headway
