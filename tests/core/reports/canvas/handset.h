// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textline.h"

namespace Headway::HandSet {

/** A run with one glyph for each character, so that canvases can be tested without anything that lays text out. */
inline TextRun run(const QString &text, ElementId element, const FontFace &face = {.family = QStringLiteral("Inter")},
                   double size = 10)
{
    const QRawFont font = rawFontOf(face, size);
    TextRun run{.face = face,
                .size = size,
                .color = QColor(Qt::black),
                .text = text,
                .glyphs = {},
                .positions = {},
                .clusters = {}};
    run.element = element;
    run.glyphs = font.glyphIndexesForString(text);
    const QList<QPointF> advances = font.advancesForGlyphIndexes(run.glyphs, QRawFont::UseDesignMetrics);
    for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
        run.positions << QPointF(run.right, 0);
        run.clusters << i;
        run.right += advances[i].x();
    }
    return run;
}

inline TextLine line(const QString &text, ElementId element)
{
    TextLine line{.runs = {}, .ascent = 9.7, .descent = 2.4};
    line.runs.push_back(run(text, element));
    return line;
}

} // namespace Headway::HandSet
