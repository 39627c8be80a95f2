// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jrnljournal.h"
#include "result.h"

#include <QByteArray>

namespace Headway {

/** Reads a JSON or text export of jrnl: which it is, is seen by its beginning. `name` is how sentences call the file.
 */
Result<JrnlJournal> readJrnl(const QByteArray &text, const QString &name);

} // namespace Headway
