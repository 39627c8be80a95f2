// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "importprobe.h"

#include <memory>

namespace Headway {

class ImportTree;

/** An archive or a folder with journals and their photos, or a journal by itself. */
bool isDayOne(const ImportProbe &probe);

/**
 * Reads an export of Day One: a zip with one JSON file for each journal and the media beside them, the same unpacked,
 * or such a JSON file, whose media are looked for in its folder. Photos, videos, recordings and PDFs become
 * attachments. An entry is known again by Day One's own id, so that one that was changed there does not come twice.
 */
Result<ImportedJournal> readDayOne(const QString &path, const ImportOptions &options, const ImportControl &control);
/** The same of a tree; `only` is the one journal to read where not all are meant. */
Result<ImportedJournal> readDayOne(const std::shared_ptr<const ImportTree> &tree, const ImportControl &control,
                                   const QString &only = {});

} // namespace Headway
