// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textline.h"

#include <QColor>
#include <QPainterPath>

#include <variant>
#include <vector>

namespace Headway {

class ReportCanvas;
struct SetText;

/** What is to be drawn, as a value, in reading order. In points; the origin is its upper left corner. */
class Drawing
{
public:
    void addLine(const TextLine &line, QPointF baseline);
    /** All lines, the first one's top at `at`. */
    void addText(const SetText &text, QPointF at);
    void fill(const QPainterPath &path, const QColor &color, ElementId element = ElementId::Artifact);
    void fillRect(const QRectF &rect, const QColor &color, ElementId element = ElementId::Artifact);
    /** A line across, as a filled rectangle: hairlines stay thin on every surface. */
    void rule(double left, double y, double width, double thickness, const QColor &color,
              ElementId element = ElementId::Artifact);
    /** Before all that is there already: the bullet before the words. */
    void prepend(Drawing drawing);
    void append(Drawing drawing);
    Drawing translated(QPointF by) const;
    void stroke(const QPainterPath &path, const QColor &color, double width, ElementId element = ElementId::Artifact);

    bool isEmpty() const { return m_marks.empty(); }
    void paint(ReportCanvas &canvas, QPointF at) const;

    /** Its words, in reading order, without artifacts. */
    QString text() const;
    LinkTarget linkAt(QPointF point) const;

private:
    struct Text
    {
        TextLine line;
        QPointF baseline;
    };
    struct Fill
    {
        QPainterPath path;
        QColor color;
        ElementId element;
    };
    struct Stroke
    {
        QPainterPath path;
        QColor color;
        double width;
        ElementId element;
    };

    std::vector<std::variant<Text, Fill, Stroke>> m_marks;
};

} // namespace Headway
