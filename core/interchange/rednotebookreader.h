// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "importprobe.h"

namespace Headway {

class ImportTree;

/** A folder or an archive that holds months, or one month: "2026-01.txt". */
bool isRedNotebook(const ImportProbe &probe);

/**
 * Reads a RedNotebook journal: a folder or a zip of its months, or one of them. A day is an entry, or several where
 * its writer parted it as RedNotebook's help says. Its categories become tags, and so do #words in the text; what
 * stands below a category is kept at the end of the text.
 */
Result<ImportedJournal> readRedNotebook(const QString &path, const ImportOptions &options,
                                        const ImportControl &control);
Result<ImportedJournal> readRedNotebook(const ImportTree &tree, const ImportControl &control);

} // namespace Headway
