// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * Text that can be set: without characters that disguise it (bidi controls), break its shaping (soft hyphens,
 * zero-width spaces) or mean nothing on paper (controls, private use, halves of pairs). Line feeds become forced line
 * ends, tabs spaces, ligature and presentation forms the letters they stand for.
 */
QString cleanText(const QString &text);

} // namespace Headway
