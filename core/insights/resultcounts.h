// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace Headway {

/** How many results name a goal or a strength. */
struct NamedCount
{
    QString name;
    int count = 0;

    friend bool operator==(const NamedCount &, const NamedCount &) = default;
};

/** How many results a month or a year has. */
struct PeriodCount
{
    QDate first;
    QDate last;
    int count = 0;

    friend bool operator==(const PeriodCount &, const PeriodCount &) = default;
};

/** The results of a period (see isResult()) as a career file counts them, in no order. */
struct CountedResults
{
    QList<NamedCount> goals = {};
    QList<NamedCount> strengths = {};
    QList<std::pair<QDate, int>> months = {}; ///< The first of a month; those without results are left out.
    int withoutGoal = 0;
    int withoutStrength = 0;
};

/** The same as people look at it. A result that names two goals counts towards both. */
struct ResultCounts
{
    int total = 0;
    QList<NamedCount> goals = {}; ///< The most results first, then by name.
    QList<NamedCount> strengths = {};
    QList<PeriodCount> periods = {}; ///< Each month, also those without a result; of long periods each year.
    int withoutGoal = 0;
    int withoutStrength = 0;

    static ResultCounts of(CountedResults counted, QDate first, QDate last);

    friend bool operator==(const ResultCounts &, const ResultCounts &) = default;
};

} // namespace Headway
