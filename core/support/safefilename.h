// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * A name for a file that any system takes, made of a text that may be anything: without folders, signs that some system
 * forbids, what hides a file or turns its ending around, and names that Windows keeps for devices; at most 120 letters
 * long, the ending kept. Never empty.
 */
QString safeFileName(const QString &wanted);

} // namespace Headway
