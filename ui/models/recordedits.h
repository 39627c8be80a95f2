// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "editedrecord.h"
#include "newrecords.h"
#include "recordfield.h"
#include "recordwords.h"
#include "recordwork.h"

namespace Headway {

class PendingEdits;

/**
 * The edits of people, goals, asks and every further kind of record that has RecordWords, each one user action. A
 * field's edits of one `visit` are one action; a choice (`visit` 0) is one of its own.
 *
 * An edit that cannot be saved is kept by PendingEdits.
 */
class RecordEdits final : public QObject
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
        const Id<Record> &id = edited.id;
        const Words words{RecordWords<Record>::making(), RecordWords<Record>::editing(), edited.name};
        const auto change = [member, value](Session &, Record &record) -> Result<void> {
            record.*member = value;
            return {};
        };
        return write({id.uuid(), field}, visit, words,
                     recordWork<RepositoryFor<Record>>(id, m_new.unstored(id), inTrash(), m_clock.now(), change));
    }

    template<typename Record>
    QFuture<Result<void>> moveToTrash(const Id<Record> &id, const QString &name)
    {
        return trash(id.uuid(), name, [id, now = m_clock.now()](Session &session) {
            return RepositoryFor<Record>(session).moveToTrash(id, now);
        });
    }

Q_SIGNALS:
    /** Before an edit: see PendingEdits. */
    void aboutToPerform();

private:
    struct Words
    {
        QString making;
        QString editing;
        QString name;
    };
    QFuture<Result<void>> write(const RecordField &field, int visit, const Words &words, const Career::Work &work);
    QFuture<Result<void>> trash(const QUuid &id, const QString &name, const Career::Work &work);
    static QString inTrash();

    PendingEdits &m_pending;
    const Clock &m_clock;
    NewRecords m_new;
};

} // namespace Headway
