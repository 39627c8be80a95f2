// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "importprobe.h"

namespace Headway {

bool isCsv(const ImportProbe &probe);

/**
 * Reads a table as the options say: by their mapping where it fits the table, else by a guess and what they say of its
 * columns. The journal tells how it was read; where no column is the date, every row is skipped and says so.
 */
Result<ImportedJournal> readCsvFile(const QString &path, const ImportOptions &options, const ImportControl &control);

} // namespace Headway
