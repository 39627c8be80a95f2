// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "clock.h"
#include "entry.h"

#include <QFuture>
#include <QObject>

namespace Headway {

/**
 * The edits that people make to entries, each one user action with its words for the undo menu.
 *
 * An edit reads the entry inside its transaction and changes one field of it, so that what another edit changed
 * meanwhile stays. An edit that cannot be saved is kept and can be tried again. `session` groups the edits of one visit
 * to a field into one action.
 */
class JournalEdits final : public QObject
{
    Q_OBJECT

public:
    JournalEdits(Career &career, const Clock &clock, QObject *parent = nullptr);

    /** How many edits could not be saved. They are kept, with all that was typed, until retry() succeeds. */
    int unsaved() const { return int(m_unsaved.size()); }
    /** How many are on their way to the disk. */
    int pending() const { return m_pending; }
    void retry();

    QFuture<Result<void>> add(const Entry &entry);
    QFuture<Result<void>> setTitle(const EntryId &id, const QString &title, int session);
    QFuture<Result<void>> setBody(const EntryId &id, const QString &body, int session);
    QFuture<Result<void>> setDate(const EntryId &id, QDate date);
    QFuture<Result<void>> setKind(const EntryId &id, EntryKind kind);
    QFuture<Result<void>> setAudience(const EntryId &id, Audience audience);
    QFuture<Result<void>> setStarred(const EntryId &id, bool starred);
    QFuture<Result<void>> setAboveAndBeyond(const EntryId &id, bool aboveAndBeyond);
    QFuture<Result<void>> setMetrics(const EntryId &id, const QList<Metric> &metrics, int session);
    /** Links by name; a name without a record gets one. */
    QFuture<Result<void>> setPeople(const EntryId &id, const QStringList &names);
    QFuture<Result<void>> setGoals(const EntryId &id, const QStringList &names);
    QFuture<Result<void>> setTags(const EntryId &id, const QStringList &names);
    QFuture<Result<void>> moveToTrash(const EntryId &id, const QString &title);

Q_SIGNALS:
    void unsavedChanged(int count);
    /** Nothing is on its way any more. */
    void settled();

private:
    using Change = std::function<Result<void>(Session &, Entry &)>;
    struct Attempt
    {
        UserAction action;
        Career::Work work;
        QString field = {}; ///< What it writes; a newer attempt at the same takes its place. Empty: nothing else does.
    };
    QFuture<Result<void>> edit(const EntryId &id, const QString &text, const QString &mergeKey, Change change);
    QFuture<Result<void>> perform(const Attempt &attempt);
    void settle(const Attempt &attempt, const Result<void> &saved);

    Career &m_career;
    const Clock &m_clock;
    QList<Attempt> m_unsaved;
    int m_pending = 0;
};

} // namespace Headway
