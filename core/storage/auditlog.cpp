// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditlog.h"

#include "attachmentcontents.h"
#include "audittriggers.h"
#include "columns.h"
#include "rowimage.h"
#include "storageerror.h"

#include <algorithm>
#include <ranges>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

template<typename Record>
using TouchedIds = QSet<Id<Record>> ChangeSet::*;

/** Where a change set has the ids of a kind of record, by the name that RecordTable has for it. */
constexpr std::tuple touchedIds{
    std::pair{"entry"_L1, TouchedIds<Entry>(&ChangeSet::entries)},
    std::pair{"person"_L1, TouchedIds<Person>(&ChangeSet::people)},
    std::pair{"goal"_L1, TouchedIds<Goal>(&ChangeSet::goals)},
    std::pair{"tag"_L1, TouchedIds<Tag>(&ChangeSet::tags)},
    std::pair{"ask"_L1, TouchedIds<Ask>(&ChangeSet::asks)},
    std::pair{"strength"_L1, TouchedIds<Strength>(&ChangeSet::strengths)},
    std::pair{"saved_search"_L1, TouchedIds<SavedSearch>(&ChangeSet::savedSearches)},
    std::pair{"feedback"_L1, TouchedIds<Feedback>(&ChangeSet::feedback)},
    std::pair{"reputation_area"_L1, TouchedIds<ReputationArea>(&ChangeSet::reputationAreas)},
    std::pair{"criterion"_L1, TouchedIds<Criterion>(&ChangeSet::criteria)},
};

void add(ChangeSet &changes, const QString &record, const QByteArray &id)
{
    const auto take = [&]<typename Record>(QLatin1StringView name, TouchedIds<Record> ids) {
        if (record == name)
            (changes.*ids) << Id<Record>::fromBytes(id);
    };
    std::apply([&](const auto &...kinds) { (take(kinds.first, kinds.second), ...); }, touchedIds);
    changes.profile = changes.profile || record == "profile"_L1;
}

std::unexpected<Error> unknownTable(const QString &name)
{
    return refuse(Error::Kind::Damaged,
                  StorageText::tr("This step cannot be undone or redone: its record in the career file is damaged. "
                                  "Nothing was changed."),
                  u"audit_change names the table "_s + name.left(100));
}

} // namespace

AuditLog::AuditLog(Session &session)
    : m_session(session)
{}

Result<void> AuditLog::install()
{
    return recordTables(m_session).and_then([this](const QList<RecordTable> &tables) {
        m_tables = tables;
        return m_session.runScript(auditTriggers(tables));
    });
}

Result<void> AuditLog::begin(const UserAction &action, const QDateTime &now)
{
    return forgetTouched().and_then([&] { return actionNumber(action, now); }).and_then([&](const QVariant &number) {
        m_current = {number.toLongLong(), action.mergeKey};
        return record(number);
    });
}

Result<QVariant> AuditLog::actionNumber(const UserAction &action, const QDateTime &now)
{
    if (!action.undoable)
        return QVariant();
    return joinsLast(action).and_then([&](bool joins) -> Result<QVariant> {
        if (!joins)
            return insertAction(action, now);
        return m_session
            .write(u"UPDATE audit_action SET at = ?, text = ? WHERE number = ?"_s,
                   {now, textOf(action.text), m_last.number})
            .transform([this] { return QVariant(m_last.number); });
    });
}

Result<bool> AuditLog::joinsLast(const UserAction &action)
{
    if (action.mergeKey.isEmpty() || action.mergeKey != m_last.mergeKey)
        return false;
    return m_session.value(u"SELECT max(number) FROM audit_action"_s).transform([this](const QVariant &newest) {
        return newest.toLongLong() == m_last.number;
    });
}

Result<qint64> AuditLog::insertAction(const UserAction &action, const QDateTime &now)
{
    return m_session.write(u"DELETE FROM audit_action WHERE undone = 1"_s)
        .and_then([&] {
            return m_session.value(u"INSERT INTO audit_action (at, text) VALUES (?, ?) RETURNING number"_s,
                                   {now, textOf(action.text)});
        })
        .transform([](const QVariant &number) { return number.toLongLong(); });
}

Result<void> AuditLog::record(const QVariant &action)
{
    return m_session.write(u"UPDATE recorder SET action = ?"_s, {action});
}

Result<void> AuditLog::forgetTouched()
{
    return m_session.write(u"DELETE FROM touched"_s);
}

Result<ChangeSet> AuditLog::changes()
{
    ChangeSet changes;
    const auto collect = [&](const QSqlQuery &row) {
        add(changes, row.value(0).toString(), row.value(1).toByteArray());
    };
    return m_session.each(u"SELECT record, id FROM touched"_s, {}, collect).transform([&] { return changes; });
}

Result<void> AuditLog::end(const QDateTime &now)
{
    return record({})
        .and_then([&] {
            return m_session.write(u"DELETE FROM audit_action WHERE number <= (SELECT number FROM audit_action "
                                   "ORDER BY number DESC LIMIT 1 OFFSET ?)"_s,
                                   {maximumActions});
        })
        .and_then(
            [&] { return m_session.write(u"DELETE FROM audit_action WHERE at < ?"_s, {now.addDays(-maximumDays)}); })
        .and_then([this] { return AttachmentContents(m_session).removeUnused(); });
}

void AuditLog::noteCommitted()
{
    m_last = m_current;
}

Result<void> AuditLog::undo()
{
    m_last = {};
    const Result<qint64> action = lastDone();
    if (!action)
        return std::unexpected(action.error());
    return forgetTouched().and_then([&] { return changesOf(*action); }).and_then([&](const QList<Change> &changes) {
        return keepAfter(changes).and_then([&]() -> Result<void> {
            for (const Change &change : std::views::reverse(changes)) {
                if (auto done = writeRow(m_session, change.table, change.rowKey, change.before); !done)
                    return done;
            }
            return setUndone(*action, true);
        });
    });
}

Result<void> AuditLog::redo()
{
    m_last = {};
    const Result<qint64> action = firstUndone();
    if (!action)
        return std::unexpected(action.error());
    return forgetTouched()
        .and_then([&] { return changesOf(*action); })
        .and_then([&](const QList<Change> &changes) -> Result<void> {
            for (const Change &change : changes) {
                if (auto done = writeRow(m_session, change.table, change.rowKey, change.after); !done)
                    return done;
            }
            return setUndone(*action, false);
        });
}

Result<qint64> AuditLog::lastDone()
{
    const auto number =
        m_session.value(u"SELECT number FROM audit_action WHERE undone = 0 ORDER BY number DESC LIMIT 1"_s);
    if (number && !number->isValid())
        return refuse(Error::Kind::NotFound, StorageText::tr("There is nothing to undo."));
    return number.transform([](const QVariant &found) { return found.toLongLong(); });
}

Result<qint64> AuditLog::firstUndone()
{
    const auto number = m_session.value(u"SELECT number FROM audit_action WHERE undone = 1 ORDER BY number LIMIT 1"_s);
    if (number && !number->isValid())
        return refuse(Error::Kind::NotFound, StorageText::tr("There is nothing to redo."));
    return number.transform([](const QVariant &found) { return found.toLongLong(); });
}

/** What stands in the file is only ever looked up in the known tables; it never becomes SQL. */
Result<AuditLog::Change> AuditLog::changeFrom(const QSqlQuery &row) const
{
    const QString name = row.value(1).toString();
    const auto table = std::ranges::find(m_tables, name, &RecordTable::name);
    if (table == m_tables.cend())
        return unknownTable(name);
    return Change{row.value(0).toLongLong(), *table, row.value(2).toString(), row.value(3).toString(),
                  row.value(4).toString()};
}

Result<QList<AuditLog::Change>> AuditLog::changesOf(qint64 action)
{
    const auto read = m_session.rows(u"SELECT number, table_name, row_key, before, after FROM audit_change "
                                     "WHERE action = ? ORDER BY number"_s,
                                     {action}, [this](const QSqlQuery &row) { return changeFrom(row); });
    if (!read)
        return std::unexpected(read.error());
    QList<Change> changes;
    for (const Result<Change> &change : *read) {
        if (!change)
            return std::unexpected(change.error());
        changes << *change;
    }
    return changes;
}

/** All of them before any is undone: undoing one may take away rows that hang on it. */
Result<void> AuditLog::keepAfter(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const auto kept = readRow(m_session, change.table, change.rowKey).and_then([&](const QString &image) {
            return m_session.execute(u"UPDATE audit_change SET after = ? WHERE number = ?"_s, {image, change.number});
        });
        if (!kept)
            return std::unexpected(kept.error());
    }
    return {};
}

Result<void> AuditLog::setUndone(qint64 action, bool undone)
{
    return m_session.write(u"UPDATE audit_action SET undone = ? WHERE number = ?"_s, {undone, action}).and_then([&] {
        return m_session.write(u"UPDATE audit_change SET after = NULL WHERE action = ? AND ?"_s, {action, !undone});
    });
}

Result<QString> AuditLog::undoText()
{
    return m_session.value(u"SELECT text FROM audit_action WHERE undone = 0 ORDER BY number DESC LIMIT 1"_s)
        .transform([](const QVariant &text) { return text.toString(); });
}

Result<QString> AuditLog::redoText()
{
    return m_session.value(u"SELECT text FROM audit_action WHERE undone = 1 ORDER BY number LIMIT 1"_s)
        .transform([](const QVariant &text) { return text.toString(); });
}

} // namespace Headway
