// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "builtreport.h"

namespace Headway {

/** A decision brief on one page, the results by goal behind it, and the evidence numbered as it was cited. */
BuiltReport buildPromotionCase(const ReportRequest &request, const ReportMaterial &material);

/** Its sections in the order in which they are printed. */
QList<ReportSection> promotionCaseSections();

} // namespace Headway
