// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "builtreport.h"
#include "pagedreport.h"

#include <memory>

namespace Headway {

/** Why a report would have nothing to show. */
enum class ReportGap {
    None,
    NoEntries, ///< The journal is empty.
    NothingInPeriod,
    NothingFound,    ///< Nor does what is searched for occur in it.
    NothingReleased, ///< All there is in the period is kept from this reader.
};

/** A report set on pages: what the preview shows, and what is then saved and printed, to the same line. */
struct PreparedReport
{
    ReportRequest request = {};
    std::shared_ptr<const BuiltReport> built = {};
    PagedReport pages = {}; ///< The first ones only, while it is not complete.
    ReportGap gap = ReportGap::None;
};

/** `entries` is how many the whole journal holds. */
ReportGap gapOf(const ReportRequest &request, const ReportMaterial &material, const BuiltReport &built, qint64 entries);

} // namespace Headway
