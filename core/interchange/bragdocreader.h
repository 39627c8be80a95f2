// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "importprobe.h"

#include <QByteArray>

namespace Headway {

bool isBragdoc(const ImportProbe &probe);

Result<ImportedJournal> readBragdocFile(const QString &path, const ImportOptions &options,
                                        const ImportControl &control);

/**
 * Reads the account export of bragdoc.ai. What is relied on, of its version 1.0:
 *
 *     {"version": "1.0", "companies": [{"id", "name"}], "projects": [{"id", "name"}],
 *      "achievements": [{"id", "title", "summary", "details", "eventStart", "eventEnd", "createdAt", "impact",
 *                        "projectId", "companyId"}], "documents": [{"title"}]}
 *
 * A list of achievements alone is read, too. All but a title or a text and one of the dates may be missing or null; the
 * day is that of eventStart, else eventEnd, else createdAt, as it is written. Projects and companies become tags, since
 * they are what its entries are found by. The documents that it writes of achievements are told as left out.
 */
Result<ImportedJournal> readBragdoc(const QByteArray &json, const QString &name, const ImportControl &control = {});

} // namespace Headway
