// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordsbyname.h"

namespace Headway {

// Links that people make and take off by a name that they type.

/** Most links are ids and nothing more. */
template<typename Record>
const QList<Id<Record>> &idsOf(const QList<Id<Record>> &links)
{
    return links;
}

/** The record that a name means, `linked` ones before others; one that is made for it where there is none. */
template<typename Record>
Result<Id<Record>> idByName(Session &session, const QString &name, const QDateTime &now,
                            const QList<Id<Record>> &linked)
{
    return RecordsByName<Record>::load(session)
        .and_then([&](RecordsByName<Record> records) { return records.idsOf({name}, now, linked); })
        .transform([](const QList<Id<Record>> &found) { return found.constFirst(); });
}

/** Which of the records `ids` the name means; a null id where none. */
template<typename Record>
Result<Id<Record>> linkedAs(Session &session, const QList<Id<Record>> &ids, const QString &name)
{
    return RepositoryFor<Record>(session).all().transform([&](QList<Record> records) {
        records.removeIf([&ids](const Record &record) { return !ids.contains(record.id); });
        NameIndex names;
        for (const Record &record : std::as_const(records))
            names.append(record.name);
        const qsizetype place = names.indexOf(name);
        return place < 0 ? Id<Record>() : records.at(place).id;
    });
}

/** By the name where the id is not known yet. */
template<typename Record>
Result<Id<Record>> linkedAs(Session &session, const QList<Id<Record>> &ids, const Id<Record> &known,
                            const QString &name)
{
    return known.isNull() ? linkedAs(session, ids, name) : Result<Id<Record>>(known);
}

} // namespace Headway
