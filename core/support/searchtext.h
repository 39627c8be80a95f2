// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * Text as the full-text index sees it: a space around every ideograph, kana, hangul syllable, Thai and Lao letter.
 *
 * The index splits words at spaces; scripts that write none would be one endless word each. Text without such
 * characters comes back unchanged (and unshared). The same must be done to what is stored and to what is asked for.
 */
QString segmentForIndex(const QString &text);

/**
 * What a person typed, as an FTS5 query: every word must occur, the last one may be the beginning of a longer one.
 * Each word is quoted, so that `c++`, `o'brien`, `AND` or `"` are words and never operators or syntax errors.
 * Empty where nothing can be searched for: no words.
 */
QString indexQuery(const QString &typed);

} // namespace Headway
