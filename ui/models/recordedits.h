// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "career.h"
#include "clock.h"
#include "goal.h"
#include "person.h"

#include <QCoreApplication>

namespace Headway {

/**
 * The edits of people, goals and asks, each one user action. A field's edits of one visit (`session`) are one
 * action; a choice (`session` 0) is one of its own.
 * An edit reads the record in its transaction and changes one thing of it.
 */
class RecordEdits final
{
    Q_DECLARE_TR_FUNCTIONS(Headway::RecordEdits)

public:
    RecordEdits(Career &career, const Clock &clock);

    QFuture<Result<void>> add(const Person &person);
    QFuture<Result<void>> add(const Goal &goal);
    QFuture<Result<void>> add(const Ask &ask);

    QFuture<Result<void>> edit(const PersonId &id, int session, std::function<void(Person &)> change);
    QFuture<Result<void>> edit(const GoalId &id, int session, std::function<void(Goal &)> change);
    QFuture<Result<void>> edit(const AskId &id, int session, std::function<void(Ask &)> change);

    QFuture<Result<void>> moveToTrash(const PersonId &id, const QString &name);
    QFuture<Result<void>> moveToTrash(const GoalId &id, const QString &name);
    QFuture<Result<void>> moveToTrash(const AskId &id, const QString &name);

private:
    template<typename Repository, typename Record>
    QFuture<Result<void>> insert(const QString &text, const Record &record);
    template<typename Repository, typename Record>
    QFuture<Result<void>> change(const QString &text, const Id<Record> &id, int session,
                                 std::function<void(Record &)> change);
    template<typename Repository, typename Record>
    QFuture<Result<void>> trash(const Id<Record> &id, const QString &name);

    Career &m_career;
    const Clock &m_clock;
};

} // namespace Headway
