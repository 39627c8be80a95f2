// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing.h"

#include "reportcanvas.h"
#include "settext.h"

namespace Headway {

namespace {

template<typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

} // namespace

void Drawing::addLine(const TextLine &line, QPointF baseline)
{
    m_marks.emplace_back(Text{line, baseline});
    for (const TextRun &run : line.runs) {
        if (run.strikethrough) {
            const double y = baseline.y() - run.size * 0.28; // Half the height of the small letters.
            rule(baseline.x() + run.left, y, run.right - run.left, run.size * 0.06, run.color, run.element);
        }
    }
}

void Drawing::addText(const SetText &text, QPointF at)
{
    double y = at.y() + text.baseline;
    for (const TextLine &line : text.lines) {
        addLine(line, QPointF(at.x(), y));
        y += text.leading;
    }
}

void Drawing::fill(const QPainterPath &path, const QColor &color, ElementId element)
{
    m_marks.emplace_back(Fill{path, color, element});
}

void Drawing::fillRect(const QRectF &rect, const QColor &color, ElementId element)
{
    QPainterPath path;
    path.addRect(rect);
    fill(path, color, element);
}

void Drawing::rule(double left, double y, double width, double thickness, const QColor &color, ElementId element)
{
    fillRect(QRectF(left, y - thickness / 2, width, thickness), color, element);
}

void Drawing::stroke(const QPainterPath &path, const QColor &color, double width, ElementId element)
{
    m_marks.emplace_back(Stroke{path, color, width, element});
}

void Drawing::prepend(Drawing drawing)
{
    drawing.append(std::move(*this));
    *this = std::move(drawing);
}

void Drawing::append(Drawing drawing)
{
    std::ranges::move(drawing.m_marks, std::back_inserter(m_marks));
}

Drawing Drawing::translated(QPointF by) const
{
    Drawing moved = *this;
    const Overloaded mover{
        [by](Text &text) { text.baseline += by; },
        [by](auto &shape) { shape.path.translate(by); },
    };
    for (auto &mark : moved.m_marks)
        std::visit(mover, mark);
    return moved;
}

void Drawing::paint(ReportCanvas &canvas, QPointF at) const
{
    const Overloaded painter{
        [&](const Text &text) { canvas.drawText(text.line, text.baseline + at); },
        [&](const Fill &fill) { canvas.fill(fill.path.translated(at), fill.color, fill.element); },
        [&](const Stroke &stroke) {
            canvas.stroke(stroke.path.translated(at), stroke.color, stroke.width, stroke.element);
        },
    };
    for (const auto &mark : m_marks)
        std::visit(painter, mark);
}

QString Drawing::text() const
{
    QString words;
    for (const auto &mark : m_marks) {
        const auto *text = std::get_if<Text>(&mark);
        if (!text)
            continue;
        for (const TextRun &run : text->line.runs) {
            if (!isArtifact(run.element))
                words += run.text;
        }
        if (!words.isEmpty() && !words.back().isSpace())
            words += u' ';
    }
    return words;
}

LinkTarget Drawing::linkAt(QPointF point) const
{
    for (const auto &mark : m_marks) {
        const auto *text = std::get_if<Text>(&mark);
        if (!text)
            continue;
        const QPointF inLine = point - text->baseline;
        if (inLine.y() < -text->line.ascent || inLine.y() > text->line.descent)
            continue;
        for (const TextRun &run : text->line.runs) {
            if (!run.link.isEmpty() && inLine.x() >= run.left && inLine.x() <= run.right)
                return run.link;
        }
    }
    return {};
}

} // namespace Headway
