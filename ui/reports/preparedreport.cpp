// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preparedreport.h"

#include <algorithm>

namespace Headway {

ReportGap gapOf(const ReportRequest &request, const ReportMaterial &material, const BuiltReport &built, qint64 entries)
{
    if (entries == 0)
        return ReportGap::NoEntries;
    if (material.entries.isEmpty())
        return request.found ? ReportGap::NothingFound : ReportGap::NothingInPeriod;
    const auto isEntry = [](const LeftOut &leftOut) { return !leftOut.entry.isNull(); };
    const bool all = std::ranges::count_if(built.leftOut, isEntry) >= material.entries.size();
    return all ? ReportGap::NothingReleased : ReportGap::None;
}

} // namespace Headway
