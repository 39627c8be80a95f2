// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

namespace Headway {

/** Returns when what was written to the file is on the disk itself. Never for a live database: see filesync.cpp. */
Result<void> syncFile(const QString &path);

/** The same for the names in a folder, after a file was made or renamed in it; where the system has such a thing. */
Result<void> syncFolder(const QString &path);

/** The same for a folder with all that was written into it and below. */
Result<void> syncTree(const QString &folder);

/** Gives a file another name in one step, in place of a file that has it now. */
Result<void> replaceFile(const QString &from, const QString &to);

} // namespace Headway
