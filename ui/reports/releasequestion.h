// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "releaseplan.h"

namespace Headway {

/** What is asked before records are released: what would become readable, and by whom. */
struct ReleaseQuestion
{
    QString question; ///< Counts what was asked for; what comes along is counted in the list.
    QString detail;
    QString list; ///< All of it by name, each kind beneath its count.
};
ReleaseQuestion releaseQuestion(const ReleasePlan &plan, Audience reader);

} // namespace Headway
