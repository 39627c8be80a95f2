// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordedits.h"

#include "askrepository.h"
#include "goalrepository.h"
#include "personrepository.h"

using namespace Qt::StringLiterals;

namespace Headway {

RecordEdits::RecordEdits(Career &career, const Clock &clock)
    : m_career(career)
    , m_clock(clock)
{}

template<typename Repository, typename Record>
QFuture<Result<void>> RecordEdits::insert(const QString &text, const Record &record)
{
    return m_career.perform(
        {text}, [record, now = m_clock.now()](Session &session) { return Repository(session).insert(record, now); });
}

template<typename Repository, typename Record>
QFuture<Result<void>> RecordEdits::change(const QString &text, const Id<Record> &id, int session,
                                          std::function<void(Record &)> change)
{
    const QString visit =
        session == 0 ? QString() : u"record/%1/%2"_s.arg(id.uuid().toString(QUuid::WithoutBraces)).arg(session);
    return m_career.perform(
        {text, visit}, [id, change = std::move(change), now = m_clock.now()](Session &connection) -> Result<void> {
            Repository repository(connection);
            auto record = repository.find(id);
            if (!record)
                return std::unexpected(record.error());
            if (!*record)
                return refuse(Error::Kind::NotFound, tr("This record is in the trash. Undo brings it back."));
            change(**record);
            return repository.update(**record, now);
        });
}

template<typename Repository, typename Record>
QFuture<Result<void>> RecordEdits::trash(const Id<Record> &id, const QString &name)
{
    return m_career.perform({tr("Delete “%1”").arg(name)}, [id, now = m_clock.now()](Session &session) {
        return Repository(session).moveToTrash(id, now);
    });
}

QFuture<Result<void>> RecordEdits::add(const Person &person)
{
    return insert<PersonRepository>(tr("New person"), person);
}

QFuture<Result<void>> RecordEdits::add(const Goal &goal)
{
    return insert<GoalRepository>(tr("New goal"), goal);
}

QFuture<Result<void>> RecordEdits::add(const Ask &ask)
{
    return insert<AskRepository>(tr("New ask"), ask);
}

QFuture<Result<void>> RecordEdits::edit(const PersonId &id, int session, std::function<void(Person &)> how)
{
    return change<PersonRepository>(tr("Edit person"), id, session, std::move(how));
}

QFuture<Result<void>> RecordEdits::edit(const GoalId &id, int session, std::function<void(Goal &)> how)
{
    return change<GoalRepository>(tr("Edit goal"), id, session, std::move(how));
}

QFuture<Result<void>> RecordEdits::edit(const AskId &id, int session, std::function<void(Ask &)> how)
{
    return change<AskRepository>(tr("Edit ask"), id, session, std::move(how));
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
