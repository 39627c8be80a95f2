// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Headway {

/** How large pages stand on the screen: a factor of their real size, or fitted to the pane. */
struct Zoom
{
    enum class Fit { None, Width, Page };

    static constexpr double Least = 0.25;
    static constexpr double Most = 4;

    Fit fit = Fit::Width;
    double factor = 1; ///< Where nothing is fitted; 1 is the size of the paper.

    static Zoom to(double factor);

    friend bool operator==(const Zoom &, const Zoom &) = default;
};

/** The next round step of the scale above (`direction` > 0) or below `factor`; the last one stays. */
double nextZoomStep(double factor, int direction);

} // namespace Headway
