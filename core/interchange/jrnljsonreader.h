// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "result.h"

#include <QByteArray>

namespace Headway {

/** Reads jrnl's JSON export, as jrnl 2 to 4 write it. `name` is how sentences call the file. */
Result<ImportedJournal> readJrnlJson(const QByteArray &text, const QString &name, const ImportControl &control = {});

} // namespace Headway
