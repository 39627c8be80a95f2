// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "result.h"

#include <QByteArray>

namespace Headway {

/**
 * Reads jrnl's text export, or a journal file of its own: `[2026-08-29 11:11] Title. *` and the body below.
 *
 * As jrnl does it: the date in one of jrnl's formats; the star at either end of the first line; the title ends with
 * that line, or with the first sentence of an entry that is one line. `name` is how sentences call the file.
 */
Result<ImportedJournal> readJrnlText(const QByteArray &text, const QString &name, const ImportControl &control = {});

/** No date is longer; what a line holds behind as many characters without one is not looked at. */
inline constexpr qsizetype longestJrnlHeader = 100;

/** Whether a line begins an entry of jrnl's text export. */
bool beginsJrnlEntry(QStringView line);

} // namespace Headway
