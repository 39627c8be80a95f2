// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fontface.h"
#include "structuretree.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>

#include <vector>

namespace Headway {

/** Where a stretch of text leads: an address of the world, or the name of a place in the same document. */
struct LinkTarget
{
    QString address = {}; ///< https, http or mailto, percent-encoded.
    QString anchor = {};

    bool isEmpty() const { return address.isEmpty() && anchor.isEmpty(); }

    friend bool operator==(const LinkTarget &, const LinkTarget &) = default;
};

/**
 * Shaped text of one face, size, colour, direction and structure element.
 *
 * Glyphs stand in the order in which they are read: where the text runs from right to left, their positions do too.
 * Each names the place in `text` at which its cluster begins, so that a canvas can say what the glyphs mean.
 */
struct TextRun
{
    FontFace face;
    double size = 0; ///< In points.
    QColor color;
    QString text;
    bool pictures = false;      ///< The glyphs are coloured pictures (emoji), not outlines.
    bool strikethrough = false; ///< Known to whoever lays the line out; the stroke itself is drawn apart.
    QList<quint32> glyphs;
    QList<QPointF> positions; ///< In points, from the left end of the line's baseline; y grows downwards.
    QList<qsizetype> clusters;
    double left = 0; ///< The run's extent along the baseline, in points.
    double right = 0;
    ElementId element = ElementId::Artifact;
    LinkTarget link = {};
};

/** Where the glyphs of the cluster that begins with glyph `first` end. */
qsizetype endOfCluster(const TextRun &run, qsizetype first);
/** What the glyphs of a cluster stand for. */
QString textOfCluster(const TextRun &run, qsizetype first, qsizetype last);

struct TextLine
{
    std::vector<TextRun> runs;
    double ascent = 0; ///< Above the baseline, in points; the extent of links and selections.
    double descent = 0;
};

} // namespace Headway
