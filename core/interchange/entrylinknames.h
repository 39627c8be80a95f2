// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "namedrecords.h"

#include <QHash>
#include <QStringList>

namespace Headway {

template<typename Record>
QHash<Id<Record>, QString> namesById(const QList<Record> &records)
{
    QHash<Id<Record>, QString> names;
    for (const Record &record : records)
        names.insert(record.id, record.name);
    return names;
}

/** The names of what entries link. What lies in the trash has none here. */
class EntryLinkNames final
{
public:
    explicit EntryLinkNames(const NamedRecords &records)
        : people(namesById(records.people))
        , goals(namesById(records.goals))
        , tags(namesById(records.tags))
        , strengths(namesById(records.strengths))
        , criteria(namesById(records.criteria))
    {}

    template<typename RecordId>
    static QStringList of(const QList<RecordId> &ids, const QHash<RecordId, QString> &names)
    {
        QStringList found;
        for (const RecordId &id : ids) {
            if (names.contains(id))
                found << names.value(id);
        }
        return found;
    }

    QHash<PersonId, QString> people;
    QHash<GoalId, QString> goals;
    QHash<TagId, QString> tags;
    QHash<StrengthId, QString> strengths;
    QHash<CriterionId, QString> criteria;
};

} // namespace Headway
