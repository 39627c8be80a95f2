// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purgednames.h"

#include "enumnames.h"
#include "goalrepository.h"
#include "personrepository.h"
#include "profilerepository.h"
#include "withheldnames.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Beside whom and what the reader may know, who lends a name to whom shares it, only what goes for good. */
RecordDirectory directoryFor(Audience reader, QList<Person> people, QList<Goal> goals, const PurgedRecords &purged)
{
    people.removeIf([reader](const Person &person) { return !mayRead(reader, person.audience); });
    goals.removeIf([reader](const Goal &goal) { return !mayRead(reader, goal.audience); });
    return {people + purged.people, goals + purged.goals};
}

Result<WithheldNames> namesOf(Session &session, const PurgedRecords &purged, Audience reader)
{
    return PersonRepository(session).all().and_then([&](const QList<Person> &people) {
        return GoalRepository(session).all().and_then([&](const QList<Goal> &goals) {
            return ProfileRepository(session).load().transform([&](const Profile &profile) {
                return WithheldNames(reader, directoryFor(reader, people, goals, purged), {.author = profile.name});
            });
        });
    });
}

QStringList textsOf(const QSqlQuery &row)
{
    return {row.value(1).toString(), row.value(2).toString(), row.value(3).toString()};
}

} // namespace

Result<QList<EntryId>> entriesNaming(Session &session, const PurgedRecords &purged, Audience reader)
{
    return namesOf(session, purged, reader).and_then([&](const WithheldNames &names) -> Result<QList<EntryId>> {
        if (names.isEmpty())
            return {};
        QList<EntryId> naming;
        return session
            .each(u"SELECT id, title, body, (SELECT group_concat(name || char(10) || unit, char(10)) FROM metric "
                  "WHERE entry_id = entry.id) FROM entry WHERE audience = ?"_s,
                  {nameOf(reader)},
                  [&](const QSqlQuery &row) {
                      if (!names.namedIn(textsOf(row)).isEmpty())
                          naming << EntryId::fromBytes(row.value(0).toByteArray());
                  })
            .transform([&] { return naming; });
    });
}

} // namespace Headway
