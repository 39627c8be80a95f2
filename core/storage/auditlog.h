// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "recordtables.h"
#include "useraction.h"

#include <QDateTime>

namespace Headway {

/**
 * The audit table: every user action with its inverse, which is undo and redo. Lives beside the one writing connection.
 *
 * All but install() and the texts run inside of a transaction of the caller's. SQLite's session extension would do
 * much of this, but the SQLCipher of distributions comes without it.
 */
class AuditLog final
{
public:
    static constexpr int maximumActions = 1000;
    static constexpr int maximumDays = 30;

    explicit AuditLog(Session &session);

    /** Sets up the recording on the connection, once. */
    Result<void> install();

    /**
     * From here on, changes belong to this action; what had been undone can no longer be redone. Those of an action
     * that cannot be undone belong to none.
     */
    Result<void> begin(const UserAction &action, const QDateTime &now);
    /** What the transaction has changed so far. */
    Result<ChangeSet> changes();
    /** Ends the recording and drops what is too old or too much. */
    Result<void> end(const QDateTime &now);
    /** The transaction of the last action was committed: an action with the same merge key may now join it. */
    void noteCommitted();

    /** Takes the last action back, or does it again. Refuses where there is none. */
    Result<void> undo();
    Result<void> redo();

    Result<QString> undoText();
    Result<QString> redoText();

private:
    struct Recorded
    {
        qint64 number = 0;
        QString mergeKey = {};
    };
    struct Change
    {
        qint64 number;
        RecordTable table;
        QString rowKey, before, after;
    };

    Result<QVariant> actionNumber(const UserAction &action, const QDateTime &now);
    Result<bool> joinsLast(const UserAction &action);
    Result<qint64> insertAction(const UserAction &action, const QDateTime &now);
    Result<void> record(const QVariant &action);
    Result<void> forgetTouched();
    Result<qint64> lastDone();
    Result<qint64> firstUndone();
    Result<QList<Change>> changesOf(qint64 action);
    Result<Change> changeFrom(const QSqlQuery &row) const;
    Result<void> keepAfter(const QList<Change> &changes);
    Result<void> setUndone(qint64 action, bool undone);

    Session &m_session;
    QList<RecordTable> m_tables;
    Recorded m_current, m_last;
};

} // namespace Headway
