// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "clock.h"
#include "editedrecord.h"
#include "entry.h"
#include "newrecords.h"
#include "recordfield.h"

namespace Headway {

class PendingEdits;

/**
 * The edits that people make to entries, each one user action with its words for the undo menu.
 *
 * An edit changes one field, and is kept by PendingEdits where it cannot be saved. `session` groups the edits of one
 * visit to a field into one action.
 */
class JournalEdits final : public QObject
{
    Q_OBJECT

public:
    JournalEdits(PendingEdits &pending, const Clock &clock, QObject *parent = nullptr);

    /** An entry to write into. It is stored with the first edit: one that is left empty never was. */
    EntryId begin(QDate date);
    /** The entry that begin() gave, as long as it is not stored. */
    std::optional<Entry> unstored(const EntryId &id) const { return m_new.unstored(id); }
    /** Forgets an entry that nothing was written into; tells whether it is one. */
    bool abandon(const EntryId &id) { return m_new.abandon(id.uuid()); }

    QFuture<Result<void>> setTitle(const EditedEntry &entry, const QString &title, int session);
    QFuture<Result<void>> setBody(const EditedEntry &entry, const QString &body, int session);
    QFuture<Result<void>> setDate(const EditedEntry &entry, QDate date, int session = 0);
    QFuture<Result<void>> setKind(const EditedEntry &entry, EntryKind kind);
    QFuture<Result<void>> setAudience(const EditedEntry &entry, Audience audience);
    /** By a key, where the field of the audience need not be in sight: told, so that it is seen and can be undone. */
    QFuture<Result<void>> releaseToBoss(const EntryId &id, const QString &title);
    QFuture<Result<void>> setStarred(const EditedEntry &entry, bool starred);
    QFuture<Result<void>> setAboveAndBeyond(const EditedEntry &entry, bool aboveAndBeyond);
    QFuture<Result<void>> setMetrics(const EditedEntry &entry, const QList<Metric> &metrics, int session);
    /**
     * Links the person, goal or tag that a name means, as NameIndex finds it; a name without a record gets one. All
     * that is linked besides stays. `known` is the record's id where one is seen already: by that a later edit of the
     * same link takes the place of an older one that could not be saved.
     */
    template<typename Record>
    QFuture<Result<void>> link(const EditedEntry &entry, const Id<Record> &known, const QString &name);
    /** Takes one link off: that of a record, or where its id is not known yet, of what the name means. */
    template<typename Record>
    QFuture<Result<void>> unlink(const EditedEntry &entry, const Id<Record> &known, const QString &name);
    /** Also where it is not stored yet: what of it could not be saved goes to the trash with it. */
    QFuture<Result<void>> moveToTrash(const EntryId &id, const QString &title);

Q_SIGNALS:
    /** Before an edit: see PendingEdits. */
    void aboutToPerform();

private:
    using Change = std::function<Result<void>(Session &, Entry &)>;
    /** What the undo menu says of it has %1 for the entry's title. */
    QFuture<Result<void>> edit(const RecordField &field, const QString &title, int session, UserAction action,
                               const Change &change);
    template<typename Value>
    QFuture<Result<void>> set(const EditedEntry &entry, QLatin1StringView field, const QString &text,
                              Value Entry::*member, const std::type_identity_t<Value> &value, int session = 0);

    PendingEdits &m_pending;
    const Clock &m_clock;
    NewRecords m_new;
};

} // namespace Headway
