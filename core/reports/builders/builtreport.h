// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leftout.h"
#include "reportdocument.h"
#include "reportmaterial.h"
#include "reportrequest.h"

namespace Headway {

/** A report, and beside it, for its author only, what it does not hold. */
struct BuiltReport
{
    ReportDocument document;
    QList<LeftOut> leftOut; ///< The newest first.
};

/** Builds the report that `request` names. Pure: the same material and request give the same report, always. */
BuiltReport buildReport(const ReportRequest &request, const ReportMaterial &material);

} // namespace Headway
