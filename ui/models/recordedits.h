// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "clock.h"
#include "editedrecord.h"
#include "newrecords.h"
#include "recordfield.h"
#include "recordwords.h"
#include "recordwork.h"

namespace Headway {

class PendingEdits;

/**
 * The edits of every kind of record that has RecordWords, each one user action with its words for the undo menu. A
 * field's edits of one `visit` are one action; a choice (`visit` 0) is one of its own.
 *
 * An edit that cannot be saved is kept by PendingEdits.
 */
class RecordEdits : public QObject
{
    Q_OBJECT

public:
    RecordEdits(PendingEdits &pending, const Clock &clock, QObject *parent = nullptr);

    /** A record to write into. It is stored with the first edit: one that is left empty never was. */
    template<typename Record>
    void begin(const Record &record)
    {
        m_new.begin(record);
    }
    /** The record that was begun, as long as it is not stored. */
    template<typename Record>
    std::optional<Record> unstored(const Id<Record> &id) const
    {
        const auto begun = m_new.unstored(id);
        return begun ? std::optional(begun->record) : std::nullopt;
    }
    /** Forgets a record that was begun and that nothing was written into; tells whether it is one. */
    template<typename Record>
    bool abandon(const Id<Record> &id)
    {
        return m_new.abandon(id.uuid());
    }

    /** Writes one thing of a record, which `field` names and `member` holds. */
    template<typename Record, typename Value>
    QFuture<Result<void>> set(const EditedRecord<Record> &edited, QLatin1StringView field, Value Record::*member,
                              const std::type_identity_t<Value> &value, int visit = 0)
    {
        return setAs(RecordWords<Record>::editing(), edited, field, member, value, visit);
    }

    /** More people may read it now. Told, so that it is seen and can be undone: what is printed is not taken back. */
    template<typename Record>
    QFuture<Result<void>> release(const EditedRecord<Record> &edited, Audience readers)
    {
        const auto change = [readers](Session &, Record &record) -> Result<void> {
            record.audience = readers;
            return {};
        };
        return edit(releasing(edited.name, readers), edited, {edited.id.uuid(), Field::audience}, change);
    }

    /** Also where it is not stored yet: what of it could not be saved goes to the trash with it. */
    template<typename Record>
    QFuture<Result<void>> moveToTrash(const Id<Record> &id, const QString &name)
    {
        const auto begun = m_new.unstored(id);
        if (begun)
            retryUnsaved(); // Of what is only now written, all goes with it.
        const auto moving = trash(id.uuid(), name, trashWork<RepositoryFor<Record>>(id, begun, m_clock.now()));
        m_new.noteStored(id.uuid()); // Nothing makes it again that is written later.
        return moving;
    }

    /** Where all of them go, and those of several records with them. */
    PendingEdits &pending() const { return m_pending; }

Q_SIGNALS:
    /** Before an edit: see PendingEdits. */
    void aboutToPerform();

protected:
    /** As set(), with words of its own for the undo menu, in which %1 stands for the record's name. */
    template<typename Record, typename Value>
    QFuture<Result<void>> setAs(const QString &words, const EditedRecord<Record> &edited, QLatin1StringView field,
                                Value Record::*member, const std::type_identity_t<Value> &value, int visit = 0)
    {
        const auto change = [member, value](Session &, Record &record) -> Result<void> {
            record.*member = value;
            return {};
        };
        return edit({words}, edited, {edited.id.uuid(), field}, change, visit);
    }

    /** Any edit of a record: `change` has it inside the transaction. In the action's text %1 stands for its name. */
    template<typename Record, typename Change>
    QFuture<Result<void>> edit(const UserAction &action, const EditedRecord<Record> &edited, const RecordField &field,
                               const Change &change, int visit = 0)
    {
        const auto work = recordWork<RepositoryFor<Record>>(edited.id, m_new.unstored(edited.id),
                                                            RecordText::inTrash(edited.name), m_clock.now(), change);
        return write({action, RecordWords<Record>::making(), edited.name}, field, visit, work);
    }

    QDateTime now() const { return m_clock.now(); }

    /** The same, where the action's text is whole: what it quotes may hold a %1 of its own. */
    template<typename Record, typename Change>
    QFuture<Result<void>> editAs(const UserAction &action, const EditedRecord<Record> &edited, const RecordField &field,
                                 const Change &change, int visit = 0)
    {
        const auto work = recordWork<RepositoryFor<Record>>(edited.id, m_new.unstored(edited.id),
                                                            RecordText::inTrash(edited.name), m_clock.now(), change);
        return write({action, RecordWords<Record>::making(), edited.name, true}, field, visit, work);
    }

private:
    /** What is said of an edit: `action`, or if it is the record's making, that. */
    struct Words
    {
        UserAction action;
        QString making;
        QString name;
        bool isWhole = false; ///< The action's text says already what it is of.
    };
    QFuture<Result<void>> write(const Words &words, const RecordField &field, int visit, const Career::Work &work);
    static UserAction releasing(const QString &name, Audience readers);
    QFuture<Result<void>> trash(const QUuid &id, const QString &name, const Career::Work &work);
    void retryUnsaved();

    PendingEdits &m_pending;
    const Clock &m_clock;
    NewRecords m_new;
};

} // namespace Headway
