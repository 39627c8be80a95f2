// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"

#include <QLocale>

namespace Headway {

// The figures of a promotion case, as its table and its first page write them alike.

bool hasFigure(const Metric &metric);

/** "−15 %" alone says how far something moved, and not where it stands. */
bool isBareChange(const Metric &metric);

/** What was measured: the metric's name, else the entry's title; with a unit that is too long to stand in a column. */
QString whatWasMeasured(const Entry &entry, const Metric &metric);

/** One of a metric's two figures with its unit; empty where it is missing. */
QString figureBefore(const Metric &metric, const QLocale &locale);
QString figureAfter(const Metric &metric, const QLocale &locale);

/** Both figures with their unit, or the one there is: "46 → 14 shifts". */
QString fromTo(const Metric &metric, const QLocale &locale);

/** The change in percent; between two percentages, the difference in points: "−2.3 pts". */
QString changeOf(const Metric &metric, const QLocale &locale);

} // namespace Headway
