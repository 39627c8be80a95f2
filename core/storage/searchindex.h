// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "session.h"

#include <QDate>

namespace Headway {

/**
 * Keeps the full-text index of the journal, inside of the transaction that changes it.
 *
 * The index holds no text of its own (contentless FTS5): title, body, and as "marks" the names of people, goals and
 * tags. Its keys rise with the entry's date, so that "newest first" is the index's own order and the first page of a
 * result needs no sorting. Entries in the trash are not in it.
 */
class SearchIndex final
{
public:
    explicit SearchIndex(Session &session);

    /** A day's entries have keys from its first on, those of later days higher ones. */
    static qint64 firstKeyOf(QDate date);

    /** Brings the entries of these changes up to date; a renamed person, goal or tag takes its entries along. */
    Result<void> refresh(const ChangeSet &changes);
    /** What was removed stays written in the index, marked as gone, until its parts are merged: now. */
    Result<void> forgetRemoved();

private:
    struct Content
    {
        QDate date;
        QString title, body, marks;
    };

    Result<QSet<EntryId>> rewritten();
    Result<QSet<EntryId>> affected(const ChangeSet &changes);
    Result<void> refresh(const EntryId &entry);
    Result<std::optional<Content>> content(const EntryId &entry);
    Result<void> remove(const EntryId &entry, qint64 key);
    Result<QList<EntryId>> inOrder(const QSet<EntryId> &entries);
    Result<qint64> keyFor(const EntryId &entry, qint64 oldKey, QDate date);
    Result<qint64> newKeyFor(const EntryId &entry, QDate date);
    Result<void> write(qint64 key, const Content &content);

    Session &m_session;
};

} // namespace Headway
