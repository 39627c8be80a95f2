// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preparedreport.h"
#include "reportformat.h"
#include "result.h"

#include <QFuture>

namespace Headway {

/**
 * Writes `report`, which must be complete, to `path` on a thread of the global pool; all of the file or nothing. It is
 * finished even if nobody waits for it any more.
 */
QFuture<Result<void>> exportReport(const PreparedReport &report, ReportFormat format, const QString &path);

} // namespace Headway
