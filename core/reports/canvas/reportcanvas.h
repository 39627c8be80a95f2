// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "structuretree.h"
#include "textline.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>

namespace Headway {

/**
 * What a page is drawn on: a PDF, a printer, the preview.
 *
 * Lengths are in points (1/72 inch) from the page's upper left corner, y grows downwards. Everything drawn belongs to
 * an element of the structure tree or is an artifact, so that a canvas which carries structure has it from the start.
 */
class ReportCanvas
{
public:
    virtual ~ReportCanvas() = default;

    virtual void beginPage(QSizeF size) = 0;
    virtual void endPage() = 0;

    /** Each run of the line carries its own element and link. `baseline` is the left end of the line's baseline. */
    virtual void drawText(const TextLine &line, QPointF baseline) = 0;
    virtual void fill(const QPainterPath &path, const QColor &color, ElementId element) = 0;
    virtual void stroke(const QPainterPath &path, const QColor &color, double width, ElementId element) = 0;

protected:
    ReportCanvas() = default;
    Q_DISABLE_COPY_MOVE(ReportCanvas)
};

} // namespace Headway
