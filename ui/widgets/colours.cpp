// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colours.h"

#include <cmath>

namespace Headway {

namespace {

/** Relative luminance by WCAG 2.2. */
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

constexpr double readable = 4.5;
constexpr double visible = 3.0;

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blend(const QColor &ground, const QColor &top, double share)
{
    const auto mix = [share](float g, float t) { return float(g + (t - g) * share); };
    return QColor::fromRgbF(mix(ground.redF(), top.redF()), mix(ground.greenF(), top.greenF()),
                            mix(ground.blueF(), top.blueF()));
}

QColor withContrast(const QColor &colour, const QColor &ground, double ratio)
{
    const QColor end = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    QColor moved = colour;
    for (double share = 0; share <= 1 && contrast(moved, ground) < ratio; share += 0.04)
        moved = blend(colour, end, share);
    return moved;
}

Colours Colours::of(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    const bool dark = luminance(ground) < 0.18;
    const QColor accent = withContrast(palette.color(QPalette::Accent), ground, readable);
    const auto state = [&](const char *light, const char *night) {
        return withContrast(QColor::fromString(QLatin1StringView(dark ? night : light)), ground, readable);
    };

    Colours c;
    c.page = ground;
    c.list = blend(ground, ink, dark ? 0.03 : 0.025);
    c.navigation = palette.color(QPalette::Window);
    c.hairline = blend(ground, ink, dark ? 0.16 : 0.13);
    c.text = ink;
    c.muted = withContrast(blend(ground, ink, 0.62), c.navigation, readable);
    c.fieldEdge = withContrast(blend(ground, ink, 0.4), ground, visible);
    c.accent = accent;
    c.onAccent = luminance(accent) > 0.36 ? QColor(0x10, 0x16, 0x1c) : QColor(Qt::white);
    c.selection = blend(ground, accent, dark ? 0.26 : 0.14);
    c.hover = blend(ground, ink, dark ? 0.07 : 0.05);
    c.good = state("#1b7f4b", "#6fce9b");
    c.warning = state("#94600a", "#e5b567");
    c.bad = state("#b3362b", "#f08b80");
    c.person = state("#2558a8", "#8ab4f8");
    c.goal = state("#1b7f4b", "#6fce9b");
    c.tag = state("#7a4a9e", "#cfa8f0");
    c.number = state("#94600a", "#e5b567");
    c.date = state("#0f7480", "#6fcbd6");
    c.found = blend(ground, QColor(0xff, 0xc1, 0x07), dark ? 0.28 : 0.36);
    return c;
}

} // namespace Headway
