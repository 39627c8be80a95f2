// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colourglyphs.h"

#include <QGlyphRun>
#include <QPainter>

namespace Headway {

namespace {

constexpr double drawnSize = 96; ///< In pixels; at text sizes some 600 to 700 dots per inch.

struct Cluster
{
    QList<quint32> glyphs = {};
    QList<QPointF> positions = {};
    QString text = {};
};

QRectF boundsOf(const QRawFont &font, const Cluster &cluster)
{
    QRectF bounds;
    for (qsizetype i = 0; i < cluster.glyphs.size(); ++i)
        bounds |= font.boundingRect(cluster.glyphs[i]).translated(cluster.positions[i]);
    return bounds;
}

QImage drawn(const QRawFont &font, const Cluster &cluster, const QRectF &bounds)
{
    QImage image(bounds.size().toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QGlyphRun glyphs;
    glyphs.setRawFont(font);
    glyphs.setGlyphIndexes(cluster.glyphs);
    glyphs.setPositions(cluster.positions);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawGlyphRun(-bounds.topLeft(), glyphs);
    return image;
}

Cluster clusterAt(const TextRun &run, qsizetype first, qsizetype last, double scale)
{
    Cluster cluster{.glyphs = run.glyphs.mid(first, last - first), .text = textOfCluster(run, first, last)};
    for (qsizetype i = first; i < last; ++i)
        cluster.positions << run.positions[i] * scale;
    return cluster;
}

} // namespace

QList<ColourGlyph> colourGlyphs(const TextRun &run)
{
    QList<ColourGlyph> pictures;
    const QRawFont font = rawFontOf(run.face, drawnSize);
    const double scale = drawnSize / run.size;
    for (qsizetype first = 0, last = 0; first < run.glyphs.size(); first = last) {
        last = endOfCluster(run, first);
        const Cluster cluster = clusterAt(run, first, last, scale);
        const QRectF bounds = boundsOf(font, cluster);
        if (bounds.isEmpty())
            continue;
        const QRectF whole = bounds.toAlignedRect();
        pictures << ColourGlyph{drawn(font, cluster, whole), QRectF(whole.topLeft() / scale, whole.size() / scale),
                                cluster.text};
    }
    return pictures;
}

} // namespace Headway
