// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportcanvas.h"

#include <QHash>

class QPainter;

namespace Headway {

/**
 * Draws pages with a QPainter whose unit is one point: scale the painter by zoom × dots per inch / 72 beforehand.
 *
 * The painter is the caller's; beginning and ending a page does nothing but keep its state, so that a printing loop
 * calls QPrinter::newPage() itself and a preview draws one page and stops.
 */
class PainterCanvas final : public ReportCanvas
{
public:
    explicit PainterCanvas(QPainter &painter);

    void beginPage(QSizeF size) override;
    void endPage() override;
    void drawText(const TextLine &line, QPointF baseline) override;
    void fill(const QPainterPath &path, const QColor &color, ElementId element) override;
    void stroke(const QPainterPath &path, const QColor &color, double width, ElementId element) override;

private:
    QRawFont rawFont(const FontFace &face, double size);
    void drawGlyphs(const TextRun &run, QPointF baseline);
    void drawPictures(const TextRun &run, QPointF baseline);

    QPainter &m_painter;
    QHash<std::pair<FontFace, double>, QRawFont> m_fonts;
};

} // namespace Headway
