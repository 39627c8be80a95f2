// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace Headway {

/**
 * One measured figure of an entry.
 *
 * `before` and `after` are in `unit`. A figure that stands alone ("€ 184k saved", "−15 %", "3×") has no `before`.
 * The unit is what stands behind the number ("days", "per 1,000 bed days"), or a currency sign or ISO 4217 code,
 * which a locale may place in front of it.
 */
struct Metric
{
    MetricId id;
    QString name = {};
    std::optional<double> before = {};
    std::optional<double> after = {};
    QString unit = {};

    friend bool operator==(const Metric &, const Metric &) = default;
};

/**
 * The relative change from before to after in percent (10 → 6 is −40), or nothing where it has no meaning: a figure
 * is missing, before is zero, the figures differ in sign, or they are percentages already (their difference is in
 * percentage points).
 */
std::optional<double> changeInPercent(const Metric &metric);

/** "10 → 6 days", "€184,000", "−15 %", "3×": by locale, numbers bound to their units by no-break spaces. */
QString figures(const Metric &metric, const QLocale &locale);

/** "−40 %" with a true minus sign, "−34 pts" between percentages, or empty where neither has a meaning. */
QString changeText(const Metric &metric, const QLocale &locale);

} // namespace Headway
