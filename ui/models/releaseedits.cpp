// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releaseedits.h"

#include "release.h"

namespace Headway {

ReleaseEdits::ReleaseEdits(Career &career, const Clock &clock)
    : m_career(career)
    , m_clock(clock)
{}

QFuture<Result<void>> ReleaseEdits::release(const ReleasePlan &plan, Audience reader)
{
    const RecordIds records{.entries = plan.entries, .asks = plan.asks, .people = plan.people, .goals = plan.goals};
    return m_career.perform({actionText(plan)}, [records, reader, now = m_clock.now()](Session &session) {
        return Headway::release(session, records, reader, now);
    });
}

QString ReleaseEdits::actionText(const ReleasePlan &plan)
{
    const QStringList names = plan.titles + plan.personNames + plan.goalNames;
    return names.size() == 1 ? tr("Release “%1”").arg(names.constFirst())
                             : tr("Release %n record(s)", nullptr, int(names.size()));
}

} // namespace Headway
