// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureline.h"
#include "capturemarks.h"
#include "capturetitle.h"
#include "datewords.h"
#include "figurewords.h"
#include "wordlist.h"

namespace Headway {

/**
 * Reads the capture line: `Cut onboarding from 10 to 6 days @Dana #process >Onboarding goal`.
 *
 * - `@` person, `#` strength or tag, `>` goal, each at the start or behind a space or an opening bracket. The longest
 * known name wins, as NameIndex compares names; else what stands in quotes (`@"Dana Whitfield"`); else one word. A word
 * that begins only one known person's or goal's name means that one (`@Dana`). What is quoted means only the same name.
 *   What is longer than `longestName` is no name. A strength is meant by its whole name alone, also where a tag has
 *   the same; a line makes no new ones, since a word behind `#` is a tag until somebody says that it is a strength.
 * - Figures with a unit, a sign or from–to become metrics and stay in the title (see FigureWords).
 * - A date moves the entry and leaves the title (see DateWords). Where several are named, the first counts and all
 *   stay, since a sentence with two dates speaks of them.
 * - Tags, strengths and goals leave the title. A person's name stays as a word of the sentence; at the end of the line
 * it leaves too, unless the sentence needs it ("… with @Dana", "Trained @Dana").
 *
 * Recognising a title again changes nothing. Make one for a locale and keep it: it compiles its word lists once, in
 * the language of the application. Safe to use from several threads.
 */
class CaptureRecogniser final
{
public:
    explicit CaptureRecogniser(const QLocale &locale);

    CaptureLine recognise(const QString &text, const KnownNames &known, QDate today) const;

private:
    CaptureParts read(const QString &text, const CaptureMarks &marks, QDate today) const;

    DateWords m_dates;
    FigureWords m_figures;
    WordList m_joiningWords;
    WordList m_emptyBeginnings;
};

} // namespace Headway
