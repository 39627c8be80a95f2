// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * Whether the user lets a file, or a folder, be written. Whoever sealed it meant it: a file that nobody may write is
 * left alone even by an administrator, who could.
 */
bool mayBeWritten(const QString &path);

} // namespace Headway
