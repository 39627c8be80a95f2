// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * The one path by which a file is known: links and ".." resolved. Of a file that is not there yet, its folder's; where
 * that is not there either, the absolute path as it stands.
 */
QString canonicalPath(const QString &file);

} // namespace Headway
