// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace Headway {

/** Every colour on the screen, derived from the palette so that light and dark follow the system. */
struct Colours
{
    QColor page;       ///< What is read and written on.
    QColor list;       ///< Behind a list beside a page.
    QColor navigation; ///< Behind the navigation.
    QColor hairline;   ///< Between surfaces.
    QColor text;
    QColor muted;     ///< Second lines; at least 4.5 : 1.
    QColor fieldEdge; ///< At least 3 : 1 against the page.
    QColor accent;    ///< Text and marks in the one accent; at least 4.5 : 1 against the page.
    QColor onAccent;  ///< Text on a surface of the accent.
    QColor selection; ///< Behind a selected row, in the active window.
    QColor hover;
    QColor found; ///< Behind words that a search found.
    QColor good;
    QColor warning;
    QColor bad;
    QColor person; ///< Words recognised in a captured line.
    QColor goal;
    QColor tag;
    QColor number;
    QColor date;

    static Colours of(const QPalette &palette);
};

/** The contrast of two opaque colours by WCAG 2.2: 1 to 21. */
double contrast(const QColor &a, const QColor &b);

/** `colour` moved towards black or white until its contrast against `ground` is at least `ratio`. */
QColor withContrast(const QColor &colour, const QColor &ground, double ratio);

/** `share` of `top` over `ground`. */
QColor blend(const QColor &ground, const QColor &top, double share);

} // namespace Headway
