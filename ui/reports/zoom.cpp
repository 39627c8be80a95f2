// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zoom.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace Headway {

namespace {

constexpr std::array steps = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};

/** A fitted factor is seldom round; one that differs less is the same step. */
constexpr double tolerance = 0.01;

} // namespace

Zoom Zoom::to(double factor)
{
    return {Fit::None, std::clamp(factor, Least, Most)};
}

double nextZoomStep(double factor, int direction)
{
    if (direction > 0) {
        const auto *above = std::ranges::upper_bound(steps, factor + tolerance);
        return above == steps.end() ? steps.back() : *above;
    }
    const auto *at = std::ranges::lower_bound(steps, factor - tolerance);
    return at == steps.begin() ? steps.front() : *std::prev(at);
}

} // namespace Headway
