// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchnarrowing.h"

#include "searchediting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

bool isDates(const SearchCondition &condition)
{
    return condition.field == SearchField::From || condition.field == SearchField::To ||
           condition.field == SearchField::On;
}

template<typename Predicate>
QString withoutThose(const SearchQuery &query, Predicate isOne)
{
    QList<SearchCondition> those;
    std::ranges::copy_if(query.conditions, std::back_inserter(those), isOne);
    return withoutConditions(query.text, those);
}

/** As short as it can be said: a year, a month or a day; else empty. */
QString writtenAsOne(const DateSpan &days)
{
    const QDate first = days.first;
    if (days.last == first)
        return first.toString(Qt::ISODate);
    if (first.day() == 1 && days.last == first.addMonths(1).addDays(-1))
        return first.toString(u"yyyy-MM"_s);
    const bool isYear = first.dayOfYear() == 1 && days.last == first.addYears(1).addDays(-1);
    return isYear ? first.toString(u"yyyy"_s) : QString();
}

void narrow(std::optional<DateSpan> &days, QDate first, QDate last)
{
    if (!days)
        days = DateSpan();
    if (first.isValid())
        days->first = days->first.isValid() ? std::max(days->first, first) : first;
    if (last.isValid())
        days->last = days->last.isValid() ? std::min(days->last, last) : last;
}

bool asksForResults(const SearchCondition &condition)
{
    return condition.value == SearchValue(SearchTrait::Result) && !condition.isExcluded;
}

/** The word for a value, as it is written. */
QString choiceWord(const SearchWords &words, SearchField field, const SearchValue &value)
{
    const QList<SearchChoice> &choices = words.choices(field);
    const auto choice = std::ranges::find(choices, value, &SearchChoice::value);
    return choice == choices.cend() ? QString() : choice->word;
}

} // namespace

std::optional<DateSpan> daysOf(const SearchQuery &query)
{
    std::optional<DateSpan> days;
    std::optional<DateSpan> anyOf; // Of several `on:` each may be meant.
    for (const SearchCondition &condition : query.conditions) {
        const auto *span = std::get_if<DateSpan>(&condition.value);
        if (!span || condition.isExcluded)
            continue;
        if (condition.field == SearchField::From)
            narrow(days, span->first, {});
        else if (condition.field == SearchField::To)
            narrow(days, {}, span->last);
        else
            anyOf = anyOf ? DateSpan{std::min(anyOf->first, span->first), std::max(anyOf->last, span->last)} : *span;
    }
    if (anyOf)
        narrow(days, anyOf->first, anyOf->last);
    return days;
}

QString withDays(const SearchQuery &query, const SearchWords &words, const DateSpan &days)
{
    const QString rest = withoutDays(query);
    if (const QString one = writtenAsOne(days); !one.isEmpty())
        return withOperator(rest, words.word(SearchField::On), one);
    const QString from = withOperator(rest, words.word(SearchField::From), days.first.toString(Qt::ISODate));
    return withOperator(from, words.word(SearchField::To), days.last.toString(Qt::ISODate));
}

QString withoutDays(const SearchQuery &query)
{
    return withoutThose(query, isDates);
}

SearchQuery onAnyDay(SearchQuery query)
{
    query.conditions.removeIf([](const SearchCondition &one) { return isDates(one) && !one.isExcluded; });
    return query;
}

QString withResults(const SearchQuery &query, const SearchWords &words)
{
    const QString rest = withoutThose(query, asksForResults);
    return withOperator(rest, words.word(SearchField::Is), choiceWord(words, SearchField::Is, SearchTrait::Result));
}

QString withResultsOf(const SearchQuery &query, const SearchWords &words, SearchField field, const QString &name)
{
    const SearchPart part = field == SearchField::Goal ? SearchPart::Goal : SearchPart::Strength;
    const QString rest = withoutThose(query, [&](const SearchCondition &condition) {
        return condition.field == field || asksForResults(condition) || condition.value == SearchValue(part);
    });
    const QString results =
        withOperator(rest, words.word(SearchField::Is), choiceWord(words, SearchField::Is, SearchTrait::Result));
    if (!name.isEmpty())
        return withOperator(results, words.word(field), name);
    return withOperator(results, u'-' + words.word(SearchField::Has), choiceWord(words, SearchField::Has, part));
}

} // namespace Headway
