// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releaseedits.h"

#include "recordwords.h"
#include "release.h"

namespace Headway {

namespace {

/** The field of each record that JournalEdits and RecordEdits write a chosen audience into. */
QList<RecordField> audiencesOf(const ReleasePlan &plan)
{
    QList<RecordField> fields;
    const auto add = [&fields](const auto &ids) {
        for (const auto &id : ids)
            fields << RecordField{id.uuid(), Field::audience};
    };
    add(plan.entries);
    add(plan.asks);
    add(plan.people);
    add(plan.goals);
    return fields;
}

/** Those of the plan's records whose audience is still to be written. */
RecordIds recordsOf(const ReleasePlan &plan, const QList<RecordField> &wanted)
{
    const auto among = [&wanted](auto ids) {
        ids.removeIf([&wanted](const auto &id) { return !wanted.contains(RecordField{id.uuid(), Field::audience}); });
        return ids;
    };
    return {.entries = among(plan.entries),
            .asks = among(plan.asks),
            .people = among(plan.people),
            .goals = among(plan.goals)};
}

} // namespace

ReleaseEdits::ReleaseEdits(PendingEdits &pending, const Clock &clock)
    : m_pending(pending)
    , m_clock(clock)
{}

QFuture<Result<void>> ReleaseEdits::release(const ReleasePlan &plan, Audience reader)
{
    const auto work = [plan, reader, now = m_clock.now()](Session &session, const QList<RecordField> &wanted) {
        return Headway::release(session, recordsOf(plan, wanted), reader, now);
    };
    return m_pending.perform({actionText(plan)}, audiencesOf(plan), work);
}

QString ReleaseEdits::actionText(const ReleasePlan &plan)
{
    const QStringList names = plan.titles + plan.personNames + plan.goalNames;
    return names.size() == 1 ? tr("Release “%1”").arg(RecordText::called(names.constFirst()))
                             : tr("Release %n record(s)", nullptr, int(names.size()));
}

} // namespace Headway
