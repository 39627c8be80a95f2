// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "importprobe.h"

namespace Headway {

/** A note, or a folder that holds one, be it in a folder below. */
bool isMarkdown(const ImportProbe &probe);

/**
 * Reads a folder of Markdown files, or one of them: notes of Obsidian, an export of Joplin ("MD – Markdown + Front
 * Matter"), or Headway's own. How a note is read, readMarkdownNote() says; the files to which it points come along as
 * attachments where they lie inside of the folder.
 */
Result<ImportedJournal> readMarkdownFolder(const QString &path, const ImportOptions &options,
                                           const ImportControl &control);

} // namespace Headway
