// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"

#include <QDate>
#include <QList>

namespace Headway {

/** The days that a report covers: by a word that moves on with the calendar, or two dates of the user's choice. */
struct ReportPeriod
{
    enum class Preset { LastThreeMonths, LastTwelveMonths, ThisYear, LastYear, Everything, Chosen };

    Preset preset = Preset::LastTwelveMonths;
    QDate from = {}; ///< Of Chosen alone; included.
    QDate to = {};   ///< Of Chosen alone; included.

    friend bool operator==(const ReportPeriod &, const ReportPeriod &) = default;
};

template<>
inline constexpr auto enumNames<ReportPeriod::Preset> = enumTable<ReportPeriod::Preset>({
    {ReportPeriod::Preset::LastThreeMonths, QLatin1StringView("last-three-months")},
    {ReportPeriod::Preset::LastTwelveMonths, QLatin1StringView("last-twelve-months")},
    {ReportPeriod::Preset::ThisYear, QLatin1StringView("this-year")},
    {ReportPeriod::Preset::LastYear, QLatin1StringView("last-year")},
    {ReportPeriod::Preset::Everything, QLatin1StringView("everything")},
    {ReportPeriod::Preset::Chosen, QLatin1StringView("chosen")},
});

/** First and last day, both included. Null where that end is open. */
struct DaySpan
{
    QDate from;
    QDate to;

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

QList<ReportPeriod::Preset> allPresets();
/** What people see: "Last 12 months". */
QString label(ReportPeriod::Preset preset);

/** Two chosen dates in the wrong order are put right. */
DaySpan daysOf(const ReportPeriod &period, QDate today);
/** The preset that covers just these days today, else these days as chosen. */
ReportPeriod periodOf(const DaySpan &days, QDate today);

} // namespace Headway
