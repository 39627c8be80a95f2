// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultcounts.h"

#include <algorithm>

namespace Headway {

namespace {

constexpr int mostMonths = 24; // Of more than two years each month says little.

void sortMostFirst(QList<NamedCount> &counts)
{
    std::ranges::sort(counts, [](const NamedCount &a, const NamedCount &b) {
        return a.count != b.count ? a.count > b.count : a.name.localeAwareCompare(b.name) < 0;
    });
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/** The months or years that a period touches. */
QList<PeriodCount> periodsOf(QDate first, QDate last)
{
    const int months = 12 * (last.year() - first.year()) + last.month() - first.month() + 1;
    const int step = months > mostMonths ? 12 : 1;
    QList<PeriodCount> periods;
    for (QDate begin = step == 1 ? firstOfMonth(first) : QDate(first.year(), 1, 1); begin <= last;
         begin = begin.addMonths(step))
        periods << PeriodCount{begin, begin.addMonths(step).addDays(-1)};
    return periods;
}

} // namespace

ResultCounts ResultCounts::of(CountedResults counted, QDate first, QDate last)
{
    sortMostFirst(counted.goals);
    sortMostFirst(counted.strengths);
    ResultCounts result{.goals = counted.goals,
                        .strengths = counted.strengths,
                        .periods = periodsOf(first, last),
                        .withoutGoal = counted.withoutGoal,
                        .withoutStrength = counted.withoutStrength};
    for (const auto &[month, count] : std::as_const(counted.months)) {
        result.total += count;
        const auto period = std::ranges::find_if(
            result.periods, [month](const PeriodCount &one) { return one.first <= month && month <= one.last; });
        if (period != result.periods.end())
            period->count += count;
    }
    return result;
}

} // namespace Headway
