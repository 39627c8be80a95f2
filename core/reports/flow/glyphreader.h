// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textline.h"

#include <QTextLine>

namespace Headway {

/** Dots in a point at the resolution at which text is laid out. */
inline constexpr double layoutScale = 1200.0 / 72;

/**
 * The shaped glyphs of a part of a laid-out line, as runs of one direction. `described` gives what they have in common:
 * face, colour, element, link. The part must be set in one face throughout.
 */
std::vector<TextRun> readGlyphs(const QTextLine &line, const QString &text, qsizetype start, qsizetype length,
                                const TextRun &described);

} // namespace Headway
