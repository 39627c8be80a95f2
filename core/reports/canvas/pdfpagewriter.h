// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfpage.h"
#include "pdfresources.h"

#include <QColor>
#include <QPainterPath>

#include <optional>

namespace Headway {

/** Writes the content stream of one page, from its first mark to its last. */
class PdfPageWriter
{
public:
    PdfPageWriter(QSizeF size, const StructureTree &structure, PdfResources &resources);

    void drawText(const TextLine &line, QPointF baseline);
    void fill(const QPainterPath &path, const QColor &color, ElementId element);
    void stroke(const QPainterPath &path, const QColor &color, double width, ElementId element);

    /** The page, all that was opened closed. */
    PdfPage finish();

private:
    void belongTo(ElementId element, const QRectF &box);
    void closeContent();
    void openContent(ElementId element);
    void setFillColor(const QColor &color);
    void writePath(const QPainterPath &path);
    void drawRun(const TextRun &run, QPointF baseline);
    void drawPictures(const TextRun &run, QPointF baseline);
    void drawPicture(const ColourGlyph &picture, QPointF baseline);
    void carryText(const TextRun &run, const QRectF &place, QPointF baseline);
    void addLink(const TextRun &run, const QRectF &place);

    const StructureTree &m_structure;
    PdfResources &m_resources;
    PdfPage m_page;
    std::optional<ElementId> m_open;
    QColor m_fillColor;
    int m_lastTextFont = -1;
};

} // namespace Headway
