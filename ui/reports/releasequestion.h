// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "releaseplan.h"

namespace Headway {

/** What is asked before records are released: what would become readable, and by whom. */
struct ReleaseQuestion
{
    QString question;
    QString detail;
};
ReleaseQuestion releaseQuestion(const ReleasePlan &plan, Audience reader);

} // namespace Headway
