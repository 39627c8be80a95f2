// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

namespace Headway {

/** Whether people's records lie there: a career, whatever it is called, or those of another program. */
bool holdsDatabase(const QString &path);

/**
 * Whether what lies there may be replaced, were that agreed to: nothing, or an ordinary file that can be looked into
 * and holds no database. Refuses also where the file could not be in its folder.
 */
Result<void> checkReplaceable(const QString &path);

/** Who may read what is written: whom the user or the file in its place lets, or nobody else. */
enum class Readers { AsUsual, Owner };

/**
 * Writes a file at once: all of it, synced to disk and then renamed into place, or nothing. A file that was there
 * before stays as it was until then. Only what is replaceable is replaced.
 */
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, Readers readers = Readers::AsUsual);

} // namespace Headway
