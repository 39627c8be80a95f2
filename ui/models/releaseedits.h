// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "career.h"
#include "clock.h"
#include "releaseplan.h"

#include <QCoreApplication>

namespace Headway {

/** Releases what a report leaves out: entries, asks, people and goals together, as one user action. */
class ReleaseEdits final
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ReleaseEdits)

public:
    ReleaseEdits(Career &career, const Clock &clock);

    QFuture<Result<void>> release(const ReleasePlan &plan, Audience reader);

private:
    static QString actionText(const ReleasePlan &plan);

    Career &m_career;
    const Clock &m_clock;
};

} // namespace Headway
