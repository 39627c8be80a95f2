// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "importprobe.h"
#include "result.h"

#include <QByteArray>

namespace Headway {

/**
 * Reads a JSON or text export of jrnl: which it is, is seen by its beginning. `name` is how sentences call the file.
 * Error::Kind::Cancelled where it was asked to stop, which it notices between two lines or entries.
 */
Result<ImportedJournal> readJrnl(const QByteArray &text, const QString &name, const ImportControl &control = {});

/** The same of a file. */
Result<ImportedJournal> readJrnlFile(const QString &path, const ImportOptions &options, const ImportControl &control);
bool isJrnl(const ImportProbe &probe);

} // namespace Headway
