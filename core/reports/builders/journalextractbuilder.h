// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "builtreport.h"

namespace Headway {

/** The entries of a period, or those that a search found in it, month by month, with figures at the front. */
BuiltReport buildJournalExtract(const ReportRequest &request, const ReportMaterial &material);

/** Its sections in the order in which they are printed. */
QList<ReportSection> journalExtractSections();

} // namespace Headway
