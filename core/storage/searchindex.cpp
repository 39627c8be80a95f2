// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchindex.h"

#include "columns.h"
#include "searchtext.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

bool isOfDay(qint64 key, QDate date)
{
    return key >> 32 == date.toJulianDay();
}

EntryId entryOf(const QSqlQuery &row)
{
    return EntryId::fromBytes(row.value(0).toByteArray());
}

} // namespace

SearchIndex::SearchIndex(Session &session)
    : m_session(session)
{}

/** A day has 2³² of them. */
qint64 SearchIndex::firstKeyOf(QDate date)
{
    return date.toJulianDay() << 32;
}

Result<void> SearchIndex::refresh(const ChangeSet &changes)
{
    const auto entries = affected(changes).and_then([this](const QSet<EntryId> &ids) { return inOrder(ids); });
    if (!entries)
        return std::unexpected(entries.error());
    for (const EntryId &entry : *entries) {
        if (Result<void> done = refresh(entry); !done)
            return done;
    }
    return {};
}

/**
 * Those that are gone, and the others by their days: the index keeps what it is told in memory as long as the keys
 * rise, and writes it all to the file where one does not.
 */
Result<QList<EntryId>> SearchIndex::inOrder(const QSet<EntryId> &entries)
{
    if (entries.size() < 2)
        return entries.values();
    return m_session
        .rows(u"SELECT id FROM entry WHERE id IN (SELECT unhex(value) FROM json_each(?)) ORDER BY date, id"_s,
              {idList(entries)}, entryOf)
        .transform([&](const QList<EntryId> &ordered) {
            const QSet<EntryId> there(ordered.cbegin(), ordered.cend());
            return (entries - there).values() + ordered;
        });
}

Result<void> SearchIndex::forgetRemoved()
{
    return m_session.write(u"INSERT INTO entry_text (entry_text) VALUES ('optimize')"_s);
}

/** Not those of which only a star, a kind or an audience changed: there may be a whole journal of them. */
Result<QSet<EntryId>> SearchIndex::rewritten()
{
    return m_session.rows(u"SELECT id FROM touched WHERE record = 'entry_text'"_s, {}, entryOf)
        .transform([](const QList<EntryId> &ids) { return QSet<EntryId>(ids.cbegin(), ids.cend()); });
}

Result<QSet<EntryId>> SearchIndex::affected(const ChangeSet &changes)
{
    const auto entries = rewritten();
    if (!entries)
        return entries;
    const ChangeSet unnamed{.entries = changes.entries,
                            .asks = changes.asks,
                            .savedSearches = changes.savedSearches,
                            .feedback = changes.feedback,
                            .reputationAreas = changes.reputationAreas,
                            .profile = changes.profile};
    if (unnamed == changes)
        return entries; // Nothing was changed that entries name.
    return m_session
        .rows(u"SELECT entry_id FROM entry_person WHERE person_id IN (SELECT unhex(value) FROM json_each(?)) "
              "UNION SELECT entry_id FROM entry_goal WHERE goal_id IN (SELECT unhex(value) FROM json_each(?)) "
              "UNION SELECT entry_id FROM entry_tag WHERE tag_id IN (SELECT unhex(value) FROM json_each(?)) "
              "UNION SELECT entry_id FROM entry_strength WHERE strength_id IN (SELECT unhex(value) FROM json_each(?)) "
              "UNION SELECT entry_id FROM entry_criterion WHERE criterion_id IN (SELECT unhex(value) FROM "
              "json_each(?))"_s,
              {idList(changes.people), idList(changes.goals), idList(changes.tags), idList(changes.strengths),
               idList(changes.criteria)},
              entryOf)
        .transform(
            [&](const QList<EntryId> &linked) { return QSet<EntryId>(linked.cbegin(), linked.cend()) | *entries; });
}

Result<void> SearchIndex::refresh(const EntryId &entry)
{
    const auto oldKey = m_session.value(u"SELECT key FROM entry_key WHERE entry_id = ?"_s, {entry.bytes()});
    if (!oldKey)
        return std::unexpected(oldKey.error());
    const auto wanted = content(entry);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (!*wanted)
        return oldKey->isValid() ? remove(entry, oldKey->toLongLong()) : Result<void>();
    return keyFor(entry, oldKey->toLongLong(), (*wanted)->date).and_then([&](qint64 key) {
        return write(key, **wanted);
    });
}

Result<std::optional<SearchIndex::Content>> SearchIndex::content(const EntryId &entry)
{
    return m_session.row(
        u"SELECT e.date, e.title, e.body || char(10) || e.situation || char(10) || e.action || char(10) || e.result, "
        "(SELECT group_concat(name, char(10)) FROM ("
        "SELECT p.name FROM entry_person l JOIN person p ON p.id = l.person_id AND p.deleted_at IS NULL "
        "WHERE l.entry_id = e.id UNION ALL "
        "SELECT g.name FROM entry_goal l JOIN goal g ON g.id = l.goal_id AND g.deleted_at IS NULL "
        "WHERE l.entry_id = e.id UNION ALL "
        "SELECT t.name FROM entry_tag l JOIN tag t ON t.id = l.tag_id AND t.deleted_at IS NULL "
        "WHERE l.entry_id = e.id UNION ALL "
        "SELECT s.name FROM entry_strength l JOIN strength s ON s.id = l.strength_id AND s.deleted_at IS NULL "
        "WHERE l.entry_id = e.id UNION ALL "
        "SELECT c.name FROM entry_criterion l JOIN criterion c ON c.id = l.criterion_id AND c.deleted_at IS NULL "
        "WHERE l.entry_id = e.id UNION ALL "
        "SELECT a.file_name FROM attachment a WHERE a.entry_id = e.id)) FROM entry e WHERE e.id = ? AND e.deleted_at IS NULL"_s,
        {entry.bytes()}, [](const QSqlQuery &row) {
            return Content{dateFrom(row.value(0)), row.value(1).toString(), row.value(2).toString(),
                           row.value(3).toString()};
        });
}

Result<void> SearchIndex::remove(const EntryId &entry, qint64 key)
{
    return m_session.write(u"DELETE FROM entry_text WHERE rowid = ?"_s, {key}).and_then([&] {
        return m_session.write(u"DELETE FROM entry_key WHERE entry_id = ?"_s, {entry.bytes()});
    });
}

/** An entry keeps its key as long as its day stays; else the next free one of the new day is its. */
Result<qint64> SearchIndex::keyFor(const EntryId &entry, qint64 oldKey, QDate date)
{
    if (oldKey != 0 && isOfDay(oldKey, date))
        return oldKey;
    return (oldKey != 0 ? remove(entry, oldKey) : Result<void>()).and_then([&] { return newKeyFor(entry, date); });
}

/** In two statements: one that reads the table it writes into would copy what it reads into one of its own first. */
Result<qint64> SearchIndex::newKeyFor(const EntryId &entry, QDate date)
{
    const auto last =
        m_session.value(u"SELECT key FROM entry_key WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT 1"_s,
                        {firstKeyOf(date), firstKeyOf(date.addDays(1))});
    if (!last)
        return std::unexpected(last.error());
    const qint64 key = last->isValid() ? last->toLongLong() + 1 : firstKeyOf(date);
    return m_session.write(u"INSERT INTO entry_key (key, entry_id) VALUES (?, ?)"_s, {key, entry.bytes()})
        .transform([key] { return key; });
}

Result<void> SearchIndex::write(qint64 key, const Content &content)
{
    return m_session.write(
        u"INSERT OR REPLACE INTO entry_text (rowid, title, body, marks) VALUES (?, ?, ?, ?)"_s,
        {key, segmentForIndex(content.title), segmentForIndex(content.body), segmentForIndex(content.marks)});
}

} // namespace Headway
