// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureentry.h"
#include "entryrepository.h"
#include "goalrepository.h"
#include "insertall.h"
#include "namedrecords.h"
#include "personrepository.h"
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
    records.entry.people = idsOf(line.people, records.people);
    records.entry.goals = idsOf(line.goals, records.goals);
    records.entry.tags = idsOf(line.tags, records.tags);
    return records;
}

UserAction captureAction(const CaptureLine &line)
{
    constexpr qsizetype most = 40;
    const bool isShort = line.title.size() <= most;
    //: What undo takes back; %1 is the title of an entry
    return {CaptureText::tr("Capture “%1”")
                .arg(isShort ? line.title : QString(line.title.left(most - 1).trimmed() + u'…'))};
}

Result<void> insertCaptured(Session &session, const CapturedRecords &records, const QDateTime &now)
{
    return insertAll(PersonRepository(session), records.people, now)
        .and_then([&] { return insertAll(GoalRepository(session), records.goals, now); })
        .and_then([&] { return insertAll(TagRepository(session), records.tags, now); })
        .and_then([&] { return EntryRepository(session).insert(records.entry, now); });
}

Result<KnownNames> readKnownNames(Session &session)
{
    return readNamedRecords(session).transform([](const NamedRecords &records) {
        return KnownNames{namesOf<PersonId>(records.people), namesOf<GoalId>(records.goals),
                          namesOf<TagId>(records.tags)};
    });
}

} // namespace Headway
