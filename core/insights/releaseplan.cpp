// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releaseplan.h"

#include <algorithm>

namespace Headway {

namespace {

bool canBeReleased(const LeftOutReason &reason)
{
    switch (reason.kind) {
    case LeftOutReason::Kind::NotEvidence:
    case LeftOutReason::Kind::SetbackAlone:
    case LeftOutReason::Kind::NoLeaveToQuote:
        return false;
    case LeftOutReason::Kind::NotReleased:
        return true;
    default:
        return !reason.name.isEmpty(); // What is gone for good has no name any more.
    }
}

template<typename Id>
void add(const Id &id, const QString &name, QList<Id> &ids, QStringList &names)
{
    if (id.isNull() || ids.contains(id))
        return;
    ids << id;
    names << name;
}

void add(const LeftOut &leftOut, const LeftOutReason &reason, ReleasePlan &plan)
{
    if (reason.kind != LeftOutReason::Kind::NotReleased) {
        add(reason.person, reason.name, plan.people, plan.personNames);
        add(reason.goal, reason.name, plan.goals, plan.goalNames);
        return;
    }
    add(leftOut.entry, leftOut.what, plan.entries, plan.titles);
    add(leftOut.ask, leftOut.what, plan.asks, plan.titles);
}

void add(const LeftOut &leftOut, ReleasePlan &plan)
{
    for (const LeftOutReason &reason : leftOut.reasons)
        add(leftOut, reason, plan);
    if (!std::ranges::contains(leftOut.reasons, LeftOutReason::Kind::NotReleased, &LeftOutReason::kind))
        plan.heldByNames << leftOut.what;
}

bool isPrintedWith(const LeftOut &leftOut, const ReleasePlan &plan)
{
    return std::ranges::all_of(leftOut.reasons, [&](const LeftOutReason &reason) {
        return canBeReleased(reason) && (plan.people.contains(reason.person) || plan.goals.contains(reason.goal));
    });
}

} // namespace

bool canBeReleased(const LeftOut &leftOut)
{
    return std::ranges::all_of(leftOut.reasons, [](const LeftOutReason &reason) { return canBeReleased(reason); });
}

ReleasePlan releasePlan(const QList<LeftOut> &wanted, const QList<LeftOut> &all)
{
    ReleasePlan plan;
    for (const LeftOut &leftOut : wanted) {
        if (canBeReleased(leftOut))
            add(leftOut, plan);
    }
    for (const LeftOut &leftOut : all) {
        if (!wanted.contains(leftOut) && isPrintedWith(leftOut, plan))
            plan.alsoPrinted << leftOut.what;
    }
    return plan;
}

} // namespace Headway
