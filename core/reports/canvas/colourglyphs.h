// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textline.h"

#include <QHash>
#include <QImage>

namespace Headway {

/** One emoji of a run, as a picture and the place where it is drawn. */
struct ColourGlyph
{
    QImage image;
    QRectF place; ///< In points, relative to the left end of the baseline.
    QString text;
};

/**
 * The pictures of a run whose glyphs are coloured.
 *
 * PDF could only hold coloured glyphs as Type 3 fonts, which many readers print badly, and printers' paint engines
 * drop them; so every canvas draws the same pictures.
 */
QList<ColourGlyph> colourGlyphs(const TextRun &run);

} // namespace Headway
