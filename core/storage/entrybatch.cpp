// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrybatch.h"

#include "columns.h"
#include "goalrepository.h"
#include "recordsbyname.h"
#include "tagrepository.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype part = 500; // Written in a moment, so that whoever stops a batch need not wait.

/** The names of a kind of record that entries link: they are this program's own. */
template<typename Record>
struct LinkName;

template<>
struct LinkName<Tag>
{
    static constexpr QLatin1StringView name{"tag"};
};

template<>
struct LinkName<Goal>
{
    static constexpr QLatin1StringView name{"goal"};
};

template<typename Record>
QString ofLinks(const QString &sql)
{
    return QString(sql).replace('@'_L1, LinkName<Record>::name);
}

/** The entries of one part that are there, in a statement that has them as its first value. */
QString wanted()
{
    return u"id IN (SELECT unhex(value) FROM json_each(?1)) AND deleted_at IS NULL"_s;
}

/** All that bear the name: a person would see but one. */
template<typename Record>
Result<QList<Id<Record>>> allMeantBy(Session &session, const QString &name)
{
    return RepositoryFor<Record>(session).all().transform([&name](const QList<Record> &records) {
        NameIndex names;
        for (const Record &record : records)
            names.append(record.name);
        QList<Id<Record>> ids;
        for (const qsizetype place : names.placesOf(name))
            ids << records.at(place).id;
        return ids;
    });
}

} // namespace

EntryBatch::EntryBatch(Session &session, QList<EntryId> entries, const QDateTime &now, GoOn goOn)
    : m_session(session)
    , m_entries(std::move(entries))
    , m_now(now)
    , m_goOn(std::move(goOn))
{}

/** Part by part; the first statement is the one that counts. */
Result<int> EntryBatch::write(const QList<Statement> &statements)
{
    int changed = 0;
    for (qsizetype first = 0; first < m_entries.size(); first += part) {
        if (const auto goesOn = m_goOn ? m_goOn(first) : Result<void>(); !goesOn)
            return std::unexpected(goesOn.error());
        const QString ids = idList(m_entries.sliced(first, std::min(part, m_entries.size() - first)));
        for (const Statement &statement : statements) {
            const auto written = m_session.execute(statement.sql, QVariantList{ids} + statement.values);
            if (!written)
                return written;
            changed += &statement == &statements.constFirst() ? *written : 0;
        }
    }
    return changed;
}

Result<int> EntryBatch::set(const QString &column, const QVariant &value)
{
    const QString sql = u"UPDATE entry SET %1 = ?2, changed_at = ?3 WHERE %2 AND %1 <> ?2"_s;
    return write({{sql.arg(column, wanted()), {value, m_now}}});
}

Result<int> EntryBatch::setKind(EntryKind kind)
{
    return set(u"kind"_s, nameOf(kind));
}

Result<int> EntryBatch::setAudience(Audience audience)
{
    return set(u"audience"_s, nameOf(audience));
}

Result<int> EntryBatch::setStarred(bool starred)
{
    return set(u"starred"_s, starred);
}

Result<int> EntryBatch::moveToTrash()
{
    return write({{u"UPDATE entry SET deleted_at = ?2, changed_at = ?2 WHERE "_s + wanted(), {m_now}}});
}

/** A name is looked up, and perhaps made, only where an entry is to have it. */
template<typename Record>
Result<Id<Record>> EntryBatch::meantBy(const Id<Record> &known, const QString &name)
{
    const auto found = known.isNull() ? Result<std::optional<Record>>() : RepositoryFor<Record>(m_session).find(known);
    return found.and_then([&](const std::optional<Record> &record) -> Result<Id<Record>> {
        if (record)
            return known;
        return RecordsByName<Record>::load(m_session).and_then(
            [&](RecordsByName<Record> records) { return records.idOf(name, m_now); });
    });
}

/** The entry's own row first, while it can be told from those that have the link already. */
template<typename Record>
Result<int> EntryBatch::link(const Id<Record> &known, const QString &name)
{
    if (m_entries.isEmpty())
        return 0;
    return meantBy(known, name).and_then([&](const Id<Record> &record) {
        const Statement touch{
            ofLinks<Record>(u"UPDATE entry SET changed_at = ?3 WHERE "_s + wanted() +
                            u" AND NOT EXISTS (SELECT 1 FROM entry_@ l WHERE l.entry_id = entry.id AND l.@_id = ?2)"_s),
            {record.bytes(), m_now}};
        const Statement add{
            ofLinks<Record>(
                u"INSERT INTO entry_@ (entry_id, @_id, position) SELECT id, ?2, "
                "(SELECT coalesce(max(l.position) + 1, 0) FROM entry_@ l WHERE l.entry_id = entry.id) FROM entry WHERE "_s +
                wanted() + u" ON CONFLICT DO NOTHING"_s),
            {record.bytes()}};
        return write({touch, add});
    });
}

template<typename Record>
Result<int> EntryBatch::unlink(const Id<Record> &known, const QString &name)
{
    const auto meant = known.isNull() ? allMeantBy<Record>(m_session, name) : Result<QList<Id<Record>>>({known});
    return meant.and_then([&](const QList<Id<Record>> &records) {
        const QString toThem = u"+l.@_id IN (SELECT unhex(value) FROM json_each(?2))"_s;
        const Statement touch{
            ofLinks<Record>(u"UPDATE entry SET changed_at = ?3 WHERE "_s + wanted() +
                            u" AND EXISTS (SELECT 1 FROM entry_@ l WHERE l.entry_id = entry.id AND "_s + toThem + u')'),
            {idList(records), m_now}};
        const Statement remove{ofLinks<Record>(u"DELETE FROM entry_@ AS l WHERE l.entry_id IN (SELECT id FROM entry "
                                               "WHERE "_s +
                                               wanted() + u") AND "_s + toThem),
                               {idList(records)}};
        return write({touch, remove});
    });
}

template Result<int> EntryBatch::link(const TagId &, const QString &);
template Result<int> EntryBatch::link(const GoalId &, const QString &);
template Result<int> EntryBatch::unlink(const TagId &, const QString &);
template Result<int> EntryBatch::unlink(const GoalId &, const QString &);

} // namespace Headway
