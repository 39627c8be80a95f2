// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

namespace Headway {

/**
 * Writes a report to `path`: all of it, synced to disk, or nothing; a file that was there before stays until the new
 * one is whole.
 */
Result<void> writeReportFile(const QString &path, const QByteArray &bytes);

} // namespace Headway
