// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportsummary.h"
#include "importcontrol.h"

namespace Headway {

class Session;

/**
 * The journal as a folder: `2026-11-03-title.md` for each entry, as markdownOf() writes it, and `attachments/` with the
 * files that belong to them, each content once. All names are such as every system takes.
 *
 * The folder must not be there, or be empty; it is written whole or not at all. readMarkdownFolder() brings it back.
 */
Result<ExportSummary> exportMarkdown(Session &session, const QString &folder, const ImportControl &control);

} // namespace Headway
