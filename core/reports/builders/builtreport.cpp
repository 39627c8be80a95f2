// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtreport.h"

#include "journalextractbuilder.h"
#include "promotioncasebuilder.h"

namespace Headway {

namespace {

BuiltReport built(const ReportRequest &request, const ReportMaterial &material)
{
    switch (request.kind) {
    case ReportKind::PromotionCase:
        return buildPromotionCase(request, material);
    case ReportKind::JournalExtract:
        return buildJournalExtract(request, material);
    }
    Q_UNREACHABLE_RETURN(BuiltReport());
}

} // namespace

BuiltReport buildReport(const ReportRequest &request, const ReportMaterial &material)
{
    BuiltReport report = built(request, material);
    report.leftOut = newestFirst(std::move(report.leftOut));
    return report;
}

} // namespace Headway
