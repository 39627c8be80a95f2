// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

namespace Headway {

/**
 * Writes a file at once: all of it, synced to disk and then renamed into place, or nothing. A file that was there
 * before stays as it was until then. A career file is never replaced.
 */
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace Headway
