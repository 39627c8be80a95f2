// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releaseedits.h"

#include "release.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** The field of each record that JournalEdits and RecordEdits write a chosen audience into. */
QList<RecordField> audiencesOf(const ReleasePlan &plan)
{
    QList<RecordField> fields;
    const auto add = [&fields](const auto &ids) {
        for (const auto &id : ids)
            fields << RecordField{id.uuid(), "audience"_L1};
    };
    add(plan.entries);
    add(plan.asks);
    add(plan.people);
    add(plan.goals);
    return fields;
}

} // namespace

ReleaseEdits::ReleaseEdits(PendingEdits &pending, const Clock &clock)
    : m_pending(pending)
    , m_clock(clock)
{}

QFuture<Result<void>> ReleaseEdits::release(const ReleasePlan &plan, Audience reader)
{
    const RecordIds records{.entries = plan.entries, .asks = plan.asks, .people = plan.people, .goals = plan.goals};
    const auto work = [records, reader, now = m_clock.now()](Session &session) {
        return Headway::release(session, records, reader, now);
    };
    return m_pending.perform({actionText(plan)}, audiencesOf(plan), work);
}

QString ReleaseEdits::actionText(const ReleasePlan &plan)
{
    const QStringList names = plan.titles + plan.personNames + plan.goalNames;
    return names.size() == 1 ? tr("Release “%1”").arg(names.constFirst())
                             : tr("Release %n record(s)", nullptr, int(names.size()));
}

} // namespace Headway
