// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureentry.h"
#include "entryrepository.h"
#include "entrytitle.h"
#include "goalrepository.h"
#include "namedrecords.h"
#include "personrepository.h"
#include "recordsbyname.h"
#include "shortname.h"
#include "tagrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct CaptureText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Capture)
};

/** The ids of the names, with a new record for each that has none. */
template<typename Record, typename RecordId>
QList<RecordId> idsOf(const QList<Named<RecordId>> &names, QList<Record> &made)
{
    QList<RecordId> ids;
    for (const Named<RecordId> &named : names) {
        if (named.isNew())
            made.append(Record{.id = RecordId::make(), .name = named.name});
        ids << (named.isNew() ? made.constLast().id : named.id);
    }
    return ids;
}

template<typename RecordId, typename Record>
QList<Named<RecordId>> namesOf(const QList<Record> &records)
{
    QList<Named<RecordId>> names;
    names.reserve(records.size());
    for (const Record &record : records)
        names.append({record.id, record.name});
    return names;
}

/** Inserts the new records that are still new, and puts those that are there in their place in `ids`. */
template<typename Record, typename Link>
Result<void> insertNew(Session &session, const QList<Record> &fresh, QList<Link> &ids, const QDateTime &now)
{
    if (fresh.isEmpty())
        return {};
    auto records = RecordsByName<Record>::load(session);
    if (!records)
        return std::unexpected(records.error());
    for (const Record &record : fresh) {
        const auto id = records->findOrInsert(record, now);
        if (!id)
            return std::unexpected(id.error());
        ids.replace(ids.indexOf(record.id), *id);
    }
    return {};
}

} // namespace

CapturedRecords recordsOf(const CaptureLine &line)
{
    CapturedRecords records;
    records.entry.id = EntryId::make();
    records.entry.date = line.date;
    records.entry.title = line.title;
    records.entry.metrics = line.metrics;
    for (Metric &metric : records.entry.metrics)
        metric.id = MetricId::make();
    const QList<PersonId> people = idsOf(line.people, records.people);
    records.entry.people = {people.cbegin(), people.cend()};
    records.entry.goals = idsOf(line.goals, records.goals);
    records.entry.tags = idsOf(line.tags, records.tags);
    for (const Named<StrengthId> &strength : line.strengths) {
        if (!strength.isNew())
            records.entry.strengths << strength.id;
    }
    records.entry = withFittingTitle(records.entry);
    return records;
}

UserAction captureAction(const CaptureLine &line)
{
    //: What undo takes back; %1 is the title of an entry
    return {CaptureText::tr("Capture “%1”").arg(shortName(line.title))};
}

Result<void> insertCaptured(Session &session, const CapturedRecords &records, const QDateTime &now)
{
    Entry entry = records.entry;
    return insertNew(session, records.people, entry.people, now)
        .and_then([&] { return insertNew(session, records.goals, entry.goals, now); })
        .and_then([&] { return insertNew(session, records.tags, entry.tags, now); })
        .and_then([&] { return EntryRepository(session).insert(entry, now); });
}

Result<KnownNames> readKnownNames(Session &session)
{
    return readNamedRecords(session).transform([](const NamedRecords &records) {
        return KnownNames{namesOf<PersonId>(records.people), namesOf<GoalId>(records.goals),
                          namesOf<TagId>(records.tags), namesOf<StrengthId>(records.strengths)};
    });
}

} // namespace Headway
