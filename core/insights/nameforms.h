// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Headway {

/**
 * The further forms that a name takes in a sentence, beside an s behind it; folded as NameWords folds.
 *
 * Only what a short rule tells without guessing, of names with three letters and more:
 * - Latin: "the Joneses", "the Vickeries".
 * - Cyrillic: the cases of Russian and Ukrainian (Ольга: Ольги, Ольге, Ольгу, Ольгой; Павел: Павла).
 * - Armenian and Georgian: the cases, and the article or "with" and "for" behind them (Արամ: Արամի; ნინო: ნინოს).
 * - Greek: the genitive, accusative and vocative (Γιώργος: Γιώργου, Γιώργο, Γιώργε).
 * - Arabic and Hebrew: what is written in one with the name, "and", "to", "in", "from", "that" (ولأحمد, ולדנה).
 *
 * An apostrophe or a hyphen parts words, so that Turkish (Ayşe'nin) needs no rule; nor do scripts without spaces. What
 * Czech, Finnish, Hungarian, Lithuanian or Polish put behind a name is not told from another name and not found: "Jana"
 * is of Jan or somebody else, and "Camille", "Martinek" and "Pauline" are no cases of Cami, Marti and Paul.
 */
QStringList furtherFormsOf(const QString &name);

} // namespace Headway
