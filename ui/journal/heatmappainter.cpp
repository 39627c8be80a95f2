// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmappainter.h"

#include "colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace Headway {

namespace {

constexpr double palest = 3.05; // Contrast against the ground: what is to be seen at all must have 3.
constexpr double deepest = 10;

/** The accent, thinned or deepened until it has just this contrast. */
QColor accentOf(double ratio, const QColor &accent, const QColor &ground)
{
    constexpr double fine = 0.02;
    for (double share = 0; share < 1; share += fine) {
        const QColor thinned = blend(ground, accent, share);
        if (contrast(thinned, ground) >= ratio)
            return thinned;
    }
    return withContrast(accent, ground, ratio);
}

QList<QColor> depths(int steps, const QColor &accent, const QColor &ground)
{
    QList<QColor> colours;
    for (int step = 1; step <= steps; ++step) {
        const double share = steps == 1 ? 0.5 : double(step - 1) / (steps - 1);
        colours << accentOf(palest * std::pow(deepest / palest, share), accent, ground);
    }
    return colours;
}

void fillFrame(QPainter &painter, const QRect &square, int line, const QColor &colour)
{
    painter.fillRect(QRect(square.left(), square.top(), square.width(), line), colour);
    painter.fillRect(QRect(square.left(), square.bottom() - line + 1, square.width(), line), colour);
    painter.fillRect(QRect(square.left(), square.top(), line, square.height()), colour);
    painter.fillRect(QRect(square.right() - line + 1, square.top(), line, square.height()), colour);
}

QRect centred(const QRect &square, int width, int height)
{
    return {square.left() + (square.width() - width) / 2, square.top() + (square.height() - height) / 2, width, height};
}

/** Less than half of a square, so that it stands in its middle to the pixel. */
int smaller(int side)
{
    const int least = std::max(2, 2 * side / 5);
    return least + (side - least) % 2;
}

} // namespace

HeatMapPainter::HeatMapPainter(const QPalette &palette, const QColor &ground)
    : m_ground(ground)
{
    const Colours colours = Colours::of(palette);
    for (int steps = 1; steps <= ActivitySteps::mostSteps; ++steps)
        m_depths[size_t(steps - 1)] = depths(steps, colours.accent, ground);
    m_empty = blend(ground, colours.text, 0.08);
    m_sign = withContrast(colours.accent, ground, deepest / 2);
    m_names = withContrast(colours.muted, ground, 4.5);
    m_text = colours.text;
    m_focus = colours.accent;
}

QColor HeatMapPainter::colour(int step, int steps) const
{
    return step == 0 ? m_empty : m_depths.at(size_t(steps - 1)).at(step - 1);
}

void HeatMapPainter::paint(QPainter &painter, const HeatMapLayout &layout, const HeatMapContent &content) const
{
    paintNames(painter, layout.months());
    paintNames(painter, layout.weekdays());
    for (QDate day = layout.first(); day <= layout.last(); day = day.addDays(1))
        paintDay(painter, layout.rectOf(day), content.activity.on(day), content);
    if (content.chosen)
        paintChosen(painter, layout, *content.chosen);
    if (layout.has(content.hovered))
        paintRing(painter, layout.rectOf(content.hovered), m_names);
    if (layout.has(content.current))
        paintRing(painter, layout.rectOf(content.current), m_focus);
}

void HeatMapPainter::paintNames(QPainter &painter, const QList<HeatMapLayout::Name> &names) const
{
    painter.setPen(m_names);
    for (const HeatMapLayout::Name &name : names)
        painter.drawText(name.place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, name.text);
}

void HeatMapPainter::paintDay(QPainter &painter, const QRect &square, const DayActivity &day,
                              const HeatMapContent &content) const
{
    const auto group = content.telling == HeatMapTelling::Kinds ? day.foremost() : std::nullopt;
    if (group)
        paintSign(painter, square, *group);
    else
        paintStep(painter, square, content.steps.stepOf(day.total()), content.steps.count());
}

void HeatMapPainter::paintStep(QPainter &painter, const QRect &square, int step, int steps) const
{
    painter.fillRect(square, colour(step, steps));
}

void HeatMapPainter::paintSign(QPainter &painter, const QRect &square, KindGroup group) const
{
    const int side = square.width();
    painter.fillRect(square, group == KindGroup::Results ? m_sign : m_empty);
    if (group == KindGroup::Voices)
        fillFrame(painter, square, std::max(1, side / 5), m_sign);
    else if (group == KindGroup::Setbacks)
        painter.fillRect(centred(square, side, smaller(side)), m_sign);
    else if (group == KindGroup::Thoughts)
        painter.fillRect(centred(square, smaller(side), smaller(side)), m_sign);
}

/** A line around all of them together: of each week they are one piece. */
void HeatMapPainter::paintChosen(QPainter &painter, const HeatMapLayout &layout, const DateSpan &days) const
{
    const QDate first = days.first.isValid() ? std::max(days.first, layout.first()) : layout.first();
    const QDate last = days.last.isValid() ? std::min(days.last, layout.last()) : layout.last();
    QRegion region;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const int gap = HeatMapLayout::gap();
        region += layout.rectOf(day).adjusted(-gap, -gap, gap, gap);
    }
    QPainterPath outline;
    outline.addRegion(region);
    painter.strokePath(outline.simplified(), QPen(m_text, 1));
}

void HeatMapPainter::paintRing(QPainter &painter, const QRect &square, const QColor &ring) const
{
    fillFrame(painter, square.adjusted(-1, -1, 1, 1), 1, m_ground);
    fillFrame(painter, square.adjusted(-2, -2, 2, 2), 1, ring);
}

} // namespace Headway
