// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "criterion.h"
#include "entry.h"
#include "finding.h"

namespace Headway {

/** What is looked at as a whole. A null date leaves that end open. */
struct EvidencePeriod
{
    QDate from = {};
    QDate to = {};
    QList<Entry> entries = {}; ///< Those of the period.
    QList<Criterion> criteria = {};
};

/** One rule over a period, as a row of a table. */
struct PeriodRule
{
    QLatin1StringView id;
    QList<Finding> (*judge)(const EvidencePeriod &period, QDate today);
};

const QList<PeriodRule> &periodRules();

} // namespace Headway
