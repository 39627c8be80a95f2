// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordedits.h"

#include "askrepository.h"
#include "goalrepository.h"
#include "pendingedits.h"
#include "personrepository.h"
#include "recordwork.h"

using namespace Qt::StringLiterals;

namespace Headway {

RecordEdits::RecordEdits(PendingEdits &pending, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pending(pending)
    , m_clock(clock)
{
    connect(&pending, &PendingEdits::saved, this, [this](const RecordField &field) { noteStored(field.record); });
}

/** Identities are unique through all kinds of records. */
void RecordEdits::noteStored(const QUuid &record)
{
    std::get<NewRecords<Person>>(m_new).noteStored(PersonId(record));
    std::get<NewRecords<Goal>>(m_new).noteStored(GoalId(record));
    std::get<NewRecords<Ask>>(m_new).noteStored(AskId(record));
}

template<typename Repository, typename Record>
QFuture<Result<void>> RecordEdits::change(const Words &words, const Id<Record> &id, QLatin1StringView name, int session,
                                          const std::function<void(Record &)> &how)
{
    auto &fresh = std::get<NewRecords<Record>>(m_new);
    const RecordField field{id.uuid(), name};
    const QString text = fresh.noteEdit(id, session) ? words.making : words.editing;
    const auto work =
        recordWork<Repository>(id, fresh.unstored(id), tr("This record is in the trash. Undo brings it back."),
                               m_clock.now(), [how](Session &, Record &record) -> Result<void> {
                                   how(record);
                                   return {};
                               });
    return m_pending.perform({text, field.visitKey(session)}, field, work);
}

template<typename Repository, typename Record>
QFuture<Result<void>> RecordEdits::trash(const Id<Record> &id, const QString &name)
{
    return m_pending.perform({.text = tr("Delete “%1”").arg(name), .notice = tr("Moved “%1” to the trash").arg(name)},
                             {id.uuid(), "trash"_L1}, [id, now = m_clock.now()](Session &session) {
                                 return Repository(session).moveToTrash(id, now);
                             });
}

QFuture<Result<void>> RecordEdits::edit(const PersonId &id, QLatin1StringView field, int session,
                                        const std::function<void(Person &)> &how)
{
    return change<PersonRepository>({tr("New person"), tr("Edit person")}, id, field, session, how);
}

QFuture<Result<void>> RecordEdits::edit(const GoalId &id, QLatin1StringView field, int session,
                                        const std::function<void(Goal &)> &how)
{
    return change<GoalRepository>({tr("New goal"), tr("Edit goal")}, id, field, session, how);
}

QFuture<Result<void>> RecordEdits::edit(const AskId &id, QLatin1StringView field, int session,
                                        const std::function<void(Ask &)> &how)
{
    return change<AskRepository>({tr("New ask"), tr("Edit ask")}, id, field, session, how);
}

QFuture<Result<void>> RecordEdits::moveToTrash(const PersonId &id, const QString &name)
{
    return trash<PersonRepository>(id, name);
}

QFuture<Result<void>> RecordEdits::moveToTrash(const GoalId &id, const QString &name)
{
    return trash<GoalRepository>(id, name);
}

QFuture<Result<void>> RecordEdits::moveToTrash(const AskId &id, const QString &name)
{
    return trash<AskRepository>(id, name);
}

} // namespace Headway
