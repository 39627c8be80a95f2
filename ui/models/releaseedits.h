// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "clock.h"
#include "pendingedits.h"
#include "releaseplan.h"

#include <QCoreApplication>

namespace Headway {

/**
 * Releases what a report leaves out: entries, asks, people and goals together, as one user action.
 *
 * A choice of audience that was made earlier and could not be saved is outdated by it.
 */
class ReleaseEdits final
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ReleaseEdits)

public:
    ReleaseEdits(PendingEdits &pending, const Clock &clock);

    QFuture<Result<void>> release(const ReleasePlan &plan, Audience reader);

private:
    static QString actionText(const ReleasePlan &plan);

    PendingEdits &m_pending;
    const Clock &m_clock;
};

} // namespace Headway
