// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QDateTime>
#include <QUuid>

namespace Headway {

/** What can lie in the trash. */
enum class TrashKind { Entry, Person, Goal, Ask, Tag, Strength, Criterion, SavedSearch, Feedback, ReputationArea };

/** A record that was deleted and can still be brought back. */
struct TrashedRecord
{
    TrashKind kind = TrashKind::Entry;
    QUuid id;
    QString name; ///< Empty where it has none.
    QDateTime deletedAt;

    /** From then on it may be gone: what is older is removed when the career is opened. */
    QDateTime keptUntil() const;

    friend bool operator==(const TrashedRecord &, const TrashedRecord &) = default;
};

/** All that lies in the trash, what was deleted last first. */
Result<QList<TrashedRecord>> trashedRecords(Session &session);

/** Brings a record back, with all that hung on it. NotFound where it does not lie in the trash. */
Result<void> restore(Session &session, TrashKind kind, const QUuid &id, const QDateTime &now);

/**
 * Removes records of one kind that lie in the trash, and all that the audit log remembers of them: no undo can bring
 * back a part. NotFound where one of them does not lie there.
 * The action around it shall be one that is not undoable. Cancelled where the profile names one of whom not everybody
 * may know: what is in the trash keeps that from paper.
 */
Result<void> removeForGood(Session &session, TrashKind kind, const QList<QUuid> &ids, const QDateTime &now);

/**
 * Removes for good what has been in the trash for 30 days, inside of a transaction of the caller's; whom the profile
 * names stays.
 */
Result<void> emptyTrash(Session &session, const QDateTime &now);

} // namespace Headway
