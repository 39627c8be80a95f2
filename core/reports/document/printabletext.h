// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * Text without the characters that could disguise or break what is printed. Line ends become `\n`; tabs stay.
 *
 * Dropped are controls, bidi controls, soft hyphens, zero-width characters (joiners between letters or emoji stay),
 * lone surrogates, private-use and non-characters, and combining marks beyond eight on one letter. Presentation forms
 * (the ligature "ﬁ", shaped Arabic, Kangxi radicals) become the letters that they show, so that they can be found.
 */
QString withoutDisguises(const QString &text);

/**
 * Text with the space between a number and its unit, or a currency sign and its figure, made a no-break space. What
 * looks like a year is not a number of something: "in 2026 the ward" stays.
 */
QString withBoundNumbers(QString text);

/** Plain text made safe in the way of blocksFromMarkdown(), in one line, as one span. */
QString printableText(const QString &text);

} // namespace Headway
