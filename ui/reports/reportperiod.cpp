// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportperiod.h"

#include <QCoreApplication>

namespace Headway {

namespace {

using Preset = ReportPeriod::Preset;

/** A whole number of months that ends today: from 22 November 2025 where today is 21 November 2026. */
DaySpan monthsUpTo(QDate today, int months)
{
    return {today.addMonths(-months).addDays(1), today};
}

} // namespace

QList<Preset> allPresets()
{
    QList<Preset> presets;
    for (const auto &row : enumNames<Preset>)
        presets << row.value;
    return presets;
}

QString label(Preset preset)
{
    switch (preset) {
    case Preset::LastThreeMonths:
        return QCoreApplication::translate("Headway::ReportPeriod", "Last 3 months");
    case Preset::LastTwelveMonths:
        return QCoreApplication::translate("Headway::ReportPeriod", "Last 12 months");
    case Preset::ThisYear:
        return QCoreApplication::translate("Headway::ReportPeriod", "This year");
    case Preset::LastYear:
        return QCoreApplication::translate("Headway::ReportPeriod", "Last year");
    case Preset::Everything:
        return QCoreApplication::translate("Headway::ReportPeriod", "Everything");
    case Preset::Chosen:
        return QCoreApplication::translate("Headway::ReportPeriod", "Chosen dates");
    }
    Q_UNREACHABLE_RETURN(QString());
}

DaySpan daysOf(const ReportPeriod &period, QDate today)
{
    switch (period.preset) {
    case Preset::LastThreeMonths:
        return monthsUpTo(today, 3);
    case Preset::LastTwelveMonths:
        return monthsUpTo(today, 12);
    case Preset::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case Preset::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case Preset::Everything:
        return {};
    case Preset::Chosen:
        break;
    }
    const bool swapped = period.from.isValid() && period.to.isValid() && period.to < period.from;
    return swapped ? DaySpan{period.to, period.from} : DaySpan{period.from, period.to};
}

ReportPeriod periodOf(const DaySpan &days, QDate today)
{
    for (const Preset preset : allPresets()) {
        const ReportPeriod period{preset};
        if (preset != Preset::Chosen && daysOf(period, today) == days)
            return period;
    }
    return {Preset::Chosen, days.from, days.to};
}

} // namespace Headway
