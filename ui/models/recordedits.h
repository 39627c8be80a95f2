// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "career.h"
#include "clock.h"
#include "goal.h"
#include "newrecords.h"
#include "person.h"
#include "recordfield.h"

#include <tuple>

namespace Headway {

class PendingEdits;

/**
 * The edits of people, goals and asks, each one user action. A field's edits of one visit (`session`) are one
 * action; a choice (`session` 0) is one of its own.
 *
 * An edit changes one thing of a record; `field` is that thing's name, which stays the same. It is kept by PendingEdits
 * where it cannot be saved.
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
        std::get<NewRecords<Record>>(m_new).begin(record);
    }
    /** Forgets a record that was begun and that nothing was written into; tells whether it is one. */
    template<typename Record>
    bool abandon(const Id<Record> &id)
    {
        return std::get<NewRecords<Record>>(m_new).abandon(id);
    }

    QFuture<Result<void>> edit(const PersonId &id, QLatin1StringView field, int session,
                               const std::function<void(Person &)> &change);
    QFuture<Result<void>> edit(const GoalId &id, QLatin1StringView field, int session,
                               const std::function<void(Goal &)> &change);
    QFuture<Result<void>> edit(const AskId &id, QLatin1StringView field, int session,
                               const std::function<void(Ask &)> &change);

    QFuture<Result<void>> moveToTrash(const PersonId &id, const QString &name);
    QFuture<Result<void>> moveToTrash(const GoalId &id, const QString &name);
    QFuture<Result<void>> moveToTrash(const AskId &id, const QString &name);

private:
    /** What an edit is called in the undo menu: while it is the making of the record, and later. */
    struct Words
    {
        QString making;
        QString editing;
    };
    template<typename Repository, typename Record>
    QFuture<Result<void>> change(const Words &words, const Id<Record> &id, QLatin1StringView name, int session,
                                 const std::function<void(Record &)> &how);
    template<typename Repository, typename Record>
    QFuture<Result<void>> trash(const Id<Record> &id, const QString &name);
    void noteStored(const QUuid &record);

    PendingEdits &m_pending;
    const Clock &m_clock;
    std::tuple<NewRecords<Person>, NewRecords<Goal>, NewRecords<Ask>> m_new;
};

} // namespace Headway
