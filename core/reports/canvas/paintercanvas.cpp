// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paintercanvas.h"

#include "colourglyphs.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPen>

namespace Headway {

PainterCanvas::PainterCanvas(QPainter &painter)
    : m_painter(painter)
{}

void PainterCanvas::beginPage(QSizeF size)
{
    m_painter.save();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    m_painter.setClipRect(QRectF({}, size), Qt::IntersectClip);
}

void PainterCanvas::endPage()
{
    m_painter.restore();
}

QRawFont PainterCanvas::rawFont(const FontFace &face, double size)
{
    QRawFont &font = m_fonts[{face, size}];
    if (!font.isValid())
        font = rawFontOf(face, size);
    return font;
}

void PainterCanvas::drawText(const TextLine &line, QPointF baseline)
{
    for (const TextRun &run : line.runs) {
        if (run.pictures)
            drawPictures(run, baseline);
        else
            drawGlyphs(run, baseline);
    }
}

void PainterCanvas::drawGlyphs(const TextRun &run, QPointF baseline)
{
    QGlyphRun glyphs;
    glyphs.setRawFont(rawFont(run.face, run.size));
    glyphs.setGlyphIndexes(run.glyphs);
    glyphs.setPositions(run.positions);
    m_painter.setPen(run.color);
    m_painter.drawGlyphRun(baseline, glyphs);
}

void PainterCanvas::drawPictures(const TextRun &run, QPointF baseline)
{
    for (const ColourGlyph &picture : colourGlyphs(run))
        m_painter.drawImage(picture.place.translated(baseline), picture.image);
}

void PainterCanvas::fill(const QPainterPath &path, const QColor &color, ElementId)
{
    m_painter.fillPath(path, color);
}

void PainterCanvas::stroke(const QPainterPath &path, const QColor &color, double width, ElementId)
{
    m_painter.strokePath(path, QPen(color, width));
}

} // namespace Headway
