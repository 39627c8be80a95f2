// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

#include <functional>

namespace Headway {

/**
 * Where everything in the drawing of a period stands, apart from how it is painted.
 *
 * Lengths in points. x grows in the direction in which the document is read and counts from the drawing's beginning;
 * y counts from the top of the axis or of the lane.
 */
struct TimelineFigureLayout
{
    /** How wide texts are, and how high the lanes' names become when they are set `nameWidth` wide. */
    struct Measures
    {
        double width = 0;
        double nameWidth = 0;
        QList<double> nameHeights = {};
        std::function<double(const QString &)> textWidth = {};
    };

    struct Tick
    {
        double x = 0;
        QString month = {}; ///< Empty where there is no room for its name.
        QString year = {};  ///< At the first tick of each year alone.
        bool startsYear = false;
    };

    struct Mark
    {
        double x = 0;
        double y = 0;         ///< The middle of the dot.
        double textX = 0;     ///< Where its text begins.
        double textWidth = 0; ///< 0 if there was no room for any text.
        QString evidence = {};
        QString label = {};
    };

    struct Lane
    {
        double height = 0;
        QList<Mark> marks;
    };

    static constexpr double trackPitch = 11.5; ///< From one row of marks in a lane to the next.
    static constexpr double lanePadding = 4.5;
    static constexpr double dotRadius = 2.5;
    static constexpr double textGap = 3; ///< Between the dot and its text.

    QList<Tick> ticks;
    QList<Lane> lanes;

    static TimelineFigureLayout of(const TimelineFigure &figure, const QLocale &locale, const Measures &measures);
};

} // namespace Headway
