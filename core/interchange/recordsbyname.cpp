// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordsbyname.h"
#include "foldedtext.h"
#include "personrepository.h"
#include "tagrepository.h"

namespace Headway {

namespace {

/** The first of several with the same name stays, as in the capture line. */
template<typename Record, typename RecordId>
void remember(QHash<QString, RecordId> &ids, const QList<Record> &records)
{
    for (const Record &record : records) {
        const QString name = foldedName(record.name);
        if (!ids.contains(name))
            ids.insert(name, record.id);
    }
}

template<typename Record, typename RecordId, typename Repository>
Result<RecordId> findOrMake(QHash<QString, RecordId> &ids, const QString &name, Repository repository,
                            const QDateTime &now)
{
    const QString folded = foldedName(name);
    if (const auto known = ids.constFind(folded); known != ids.constEnd())
        return *known;
    const Record record{.id = RecordId::make(), .name = name.simplified()};
    return repository.insert(record, now).transform([&] {
        ids.insert(folded, record.id);
        return record.id;
    });
}

} // namespace

RecordsByName::RecordsByName(Session &session)
    : m_session(session)
{}

Result<RecordsByName> RecordsByName::load(Session &session)
{
    RecordsByName records(session);
    const auto people = PersonRepository(session).all();
    if (!people)
        return std::unexpected(people.error());
    const auto tags = TagRepository(session).all();
    if (!tags)
        return std::unexpected(tags.error());
    remember(records.m_people, *people);
    remember(records.m_tags, *tags);
    return records;
}

Result<PersonId> RecordsByName::person(const QString &name, const QDateTime &now)
{
    return findOrMake<Person>(m_people, name, PersonRepository(m_session), now);
}

Result<TagId> RecordsByName::tag(const QString &name, const QDateTime &now)
{
    return findOrMake<Tag>(m_tags, name, TagRepository(m_session), now);
}

} // namespace Headway
