// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "entry.h"

#include <QList>

#include <variant>

namespace Headway {

/** What an operator of a search asks about: `kind:`, `from:` … */
enum class SearchField { Kind, From, To, On, Goal, Person, Tag, Strength, Criterion, Has, Is, Audience };

template<>
inline constexpr auto enumNames<SearchField> = enumTable<SearchField>({
    {SearchField::Kind, QLatin1StringView("kind")},
    {SearchField::From, QLatin1StringView("from")},
    {SearchField::To, QLatin1StringView("to")},
    {SearchField::On, QLatin1StringView("on")},
    {SearchField::Goal, QLatin1StringView("goal")},
    {SearchField::Person, QLatin1StringView("person")},
    {SearchField::Tag, QLatin1StringView("tag")},
    {SearchField::Strength, QLatin1StringView("strength")},
    {SearchField::Criterion, QLatin1StringView("criterion")},
    {SearchField::Has, QLatin1StringView("has")},
    {SearchField::Is, QLatin1StringView("is")},
    {SearchField::Audience, QLatin1StringView("audience")},
});

/** What an entry can have: `has:metric` … */
enum class SearchPart {
    Metric,
    Attachment,
    Goal,
    Person,
    Tag,
    Strength,
    Criterion,
    Text, ///< Below its title.
    Situation,
    Action,
    Result,
};

template<>
inline constexpr auto enumNames<SearchPart> = enumTable<SearchPart>({
    {SearchPart::Metric, QLatin1StringView("metric")},
    {SearchPart::Attachment, QLatin1StringView("attachment")},
    {SearchPart::Goal, QLatin1StringView("goal")},
    {SearchPart::Person, QLatin1StringView("person")},
    {SearchPart::Tag, QLatin1StringView("tag")},
    {SearchPart::Strength, QLatin1StringView("strength")},
    {SearchPart::Criterion, QLatin1StringView("criterion")},
    {SearchPart::Text, QLatin1StringView("text")},
    {SearchPart::Situation, QLatin1StringView("situation")},
    {SearchPart::Action, QLatin1StringView("action")},
    {SearchPart::Result, QLatin1StringView("result")},
});

/** What an entry can be: `is:starred` … */
enum class SearchTrait { Starred, Released, Private, AboveAndBeyond, Result, Lasting, Ended };

template<>
inline constexpr auto enumNames<SearchTrait> = enumTable<SearchTrait>({
    {SearchTrait::Starred, QLatin1StringView("starred")},
    {SearchTrait::Released, QLatin1StringView("released")},
    {SearchTrait::Private, QLatin1StringView("private")},
    {SearchTrait::AboveAndBeyond, QLatin1StringView("above_and_beyond")},
    {SearchTrait::Result, QLatin1StringView("result")},
    {SearchTrait::Lasting, QLatin1StringView("lasting")},
    {SearchTrait::Ended, QLatin1StringView("ended")},
});

/** A day, month, quarter or year; both ends belong to it. */
struct DateSpan
{
    QDate first;
    QDate last;

    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

/** What is asked for. A text: a name, as of a goal. Nothing: what is written means nothing (yet). */
using SearchValue = std::variant<std::monostate, EntryKind, SearchPart, SearchTrait, Audience, DateSpan, QString>;

/** A stretch of the text of a search. */
struct SearchPlace
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const SearchPlace &, const SearchPlace &) = default;
};

/** A word, or words in a row, that an entry must have, or must not. */
struct SearchTerm
{
    QString text;
    bool isExcluded = false;
    bool mayGoOn = false; ///< The last word may be the beginning of a longer one: it is still being typed.
    SearchPlace place = {};

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/** An operator with its value. */
struct SearchCondition
{
    SearchField field = SearchField::Kind;
    SearchValue value = {};
    QString written = {}; ///< The value as it was typed, without quotation marks.
    bool isExcluded = false;
    SearchPlace place = {};      ///< The whole operator, with its sign.
    SearchPlace valuePlace = {}; ///< With its quotation marks.

    bool isUnderstood() const { return !std::holds_alternative<std::monostate>(value); }
    friend bool operator==(const SearchCondition &, const SearchCondition &) = default;
};

/** What somebody looks for: a search text, read. Made by SearchParser. */
struct SearchQuery
{
    QString text = {};
    QList<SearchTerm> terms = {};
    /** In the order of the text, also those that are not understood; these find nothing and hold nothing back. */
    QList<SearchCondition> conditions = {};

    /** Whether there is nothing to look for (yet): it means the whole journal. */
    bool isEmpty() const;
    /** Whether an entry must have some words: only then one is more relevant than another. */
    bool hasWords() const;
    /** The same search without some of its conditions. Places still mean the whole text. */
    SearchQuery withoutConditions() const;
    SearchQuery withoutCondition(qsizetype at) const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

} // namespace Headway
