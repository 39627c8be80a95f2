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

/** Whether the character belongs to a script that sets no spaces between its words, and so is a word by itself. */
bool writesNoSpaces(char32_t c);

/** Whether the index holds anything of the word: letters or digits, not signs and pictures alone. */
bool isIndexed(const QString &word);

/**
 * A word, or words in a row, as one term of an FTS5 query: quoted, so that `c++`, `o'brien`, `AND` or `"` are words and
 * never operators or syntax errors.
 */
QString indexTerm(const QString &words);

/** The same where the last word may be the beginning of a longer one. */
QString indexBeginning(const QString &words);

/**
 * Plain words, as an FTS5 query: every one must occur, the last may be the beginning of a longer one. Empty where
 * nothing can be searched for: no words.
 */
QString indexQuery(const QString &typed);

} // namespace Headway
