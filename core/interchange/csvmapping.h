// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvtable.h"
#include "entry.h"
#include "result.h"

#include <QHash>
#include <QLocale>

#include <optional>

namespace Headway {

/** What a column of a table says of an entry. Its names head the columns of Headway's own export. */
enum class CsvField {
    Ignored,
    Date,
    Title,
    Text,
    Kind,
    Tags,
    Goals,
    People,
    Situation,
    Action,
    Result,
    Metric,
    Before,
    After,
    Unit,
    MoreMetrics,
    Strengths,
    Criteria,
    Lasting,
    LastingDate,
    Starred,
    AboveAndBeyond,
    Audience,
    Id,
};

template<>
inline constexpr auto enumNames<CsvField> = enumTable<CsvField>({
    {CsvField::Ignored, QLatin1StringView("ignored")},
    {CsvField::Date, QLatin1StringView("date")},
    {CsvField::Title, QLatin1StringView("title")},
    {CsvField::Text, QLatin1StringView("text")},
    {CsvField::Kind, QLatin1StringView("kind")},
    {CsvField::Tags, QLatin1StringView("tags")},
    {CsvField::Goals, QLatin1StringView("goals")},
    {CsvField::People, QLatin1StringView("people")},
    {CsvField::Situation, QLatin1StringView("situation")},
    {CsvField::Action, QLatin1StringView("action")},
    {CsvField::Result, QLatin1StringView("result")},
    {CsvField::Metric, QLatin1StringView("metric")},
    {CsvField::Before, QLatin1StringView("before")},
    {CsvField::After, QLatin1StringView("after")},
    {CsvField::Unit, QLatin1StringView("unit")},
    {CsvField::MoreMetrics, QLatin1StringView("more_metrics")},
    {CsvField::Strengths, QLatin1StringView("strengths")},
    {CsvField::Criteria, QLatin1StringView("criteria")},
    {CsvField::Lasting, QLatin1StringView("lasting")},
    {CsvField::LastingDate, QLatin1StringView("lasting_date")},
    {CsvField::Starred, QLatin1StringView("starred")},
    {CsvField::AboveAndBeyond, QLatin1StringView("above_and_beyond")},
    {CsvField::Audience, QLatin1StringView("audience")},
    {CsvField::Id, QLatin1StringView("headway_id")},
});

/** What people see: "Do not import", "Date" … */
QString label(CsvField field);
/** Those that people choose among; the others stand in Headway's own export alone. */
QList<CsvField> choosableCsvFields();

/** In which order a date in figures is written. Year, month and day of ISO 8601 are read with any of them. */
enum class CsvDates { ByLocale, DayMonthYear, MonthDayYear, YearMonthDay };

template<>
inline constexpr auto enumNames<CsvDates> = enumTable<CsvDates>({
    {CsvDates::ByLocale, QLatin1StringView("locale")},
    {CsvDates::DayMonthYear, QLatin1StringView("dmy")},
    {CsvDates::MonthDayYear, QLatin1StringView("mdy")},
    {CsvDates::YearMonthDay, QLatin1StringView("ymd")},
});

/** Which sign parts the fraction of a number: the locale's, the point of 1,250.50, or the comma of 1.250,50. */
enum class CsvNumbers { ByLocale, Point, Comma };

template<>
inline constexpr auto enumNames<CsvNumbers> = enumTable<CsvNumbers>({
    {CsvNumbers::ByLocale, QLatin1StringView("locale")},
    {CsvNumbers::Point, QLatin1StringView("point")},
    {CsvNumbers::Comma, QLatin1StringView("comma")},
});

/** How a table is read as entries. */
struct CsvMapping
{
    QList<CsvField> columns = {}; ///< What each column says, in their order. Several texts are put one below another.
    CsvDates dates = CsvDates::ByLocale;
    CsvNumbers numbers = CsvNumbers::ByLocale;
    QLocale locale = QLocale::c(); ///< By which dates and numbers are read.

    bool has(CsvField field) const { return columns.contains(field); }
    /** Headway's own export: read to the letter, and believed in what may be shown to whom. */
    bool isOwn() const { return has(CsvField::Id); }

    friend bool operator==(const CsvMapping &, const CsvMapping &) = default;
};

/** A table as far as one looks at it to say what its columns are. */
struct CsvLook
{
    CsvTable beginning = {}; ///< Its header and its first rows.
    CsvMapping mapping = {}; ///< By which it was read.

    friend bool operator==(const CsvLook &, const CsvLook &) = default;
};

/**
 * What the columns seem to be, by their names in English and German and by whether dates stand in them. The locale is
 * the one given; the order of dates another, where that reads more of them, and the style of numbers, where they show
 * it.
 */
CsvMapping guessedMapping(const CsvTable &table, const QLocale &locale);

/** The mapping as `changes` say: "date=Datum,title=What"; a column is named, or counted from 1. */
Result<CsvMapping> changedMapping(CsvMapping mapping, const CsvTable &table, const QString &changes);

/** To be remembered, and read again for a table with the same header; nothing where it does not fit that. */
QString toText(const CsvMapping &mapping);
std::optional<CsvMapping> mappingFrom(const QString &text, const CsvTable &table);

} // namespace Headway
