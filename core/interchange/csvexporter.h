// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"

#include <QByteArray>

namespace Headway {

class Session;

/**
 * The journal as a table: a row for each entry, the oldest first, in UTF-8 with a byte order mark, by which Excel knows
 * it. The columns are called as CsvField names them. Dates are those of ISO 8601, numbers have a point.
 *
 * No text in it is a formula, and readCsvEntries() gives each back as it was.
 */
Result<QByteArray> entriesAsCsv(Session &session, const ImportControl &control = {});

} // namespace Headway
