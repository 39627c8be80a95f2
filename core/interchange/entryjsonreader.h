// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "importprobe.h"

#include <QByteArray>

namespace Headway {

bool isCareerJson(const ImportProbe &probe);

Result<ImportedJournal> readCareerJsonFile(const QString &path, const ImportOptions &options,
                                           const ImportControl &control);

/**
 * Reads the entries of careerAsJson() back, to the letter and for whom they are released. Of attached files it holds
 * the names alone: that they are missing is told.
 */
Result<ImportedJournal> readCareerJson(const QByteArray &text, const QString &name, const ImportControl &control = {});

} // namespace Headway
