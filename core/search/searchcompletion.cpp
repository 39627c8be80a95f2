// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchcompletion.h"

#include "nameindex.h"
#include "searchediting.h"

#include <algorithm>

namespace Headway {

namespace {

constexpr qsizetype mostOffered = 8;

/** What is compared: hyphens stand for the spaces of a value that needs no quotation marks. */
QString key(const QString &text)
{
    return foldedName(text).replace(u'-', u' ').replace(u'_', u' ');
}

/** 0: it begins with what is typed; 1: a later word does; 2: none. */
int rankOf(const QString &label, const QString &typed)
{
    const QString whole = key(label);
    if (whole.startsWith(typed))
        return 0;
    for (qsizetype at = whole.indexOf(typed); at >= 0; at = whole.indexOf(typed, at + 1)) {
        if (!whole.at(at - 1).isLetterOrNumber())
            return 1;
    }
    return 2;
}

QList<SearchCompletion> candidates(const SearchCondition &condition, const QList<SearchChoice> &choices,
                                   const SearchNames &names)
{
    QList<SearchCompletion> all;
    for (const SearchChoice &choice : choices)
        all << SearchCompletion{choice.label, choice.word};
    for (const QString &name : names.of(condition.field))
        all << SearchCompletion{name, quotedValue(name)};
    return all;
}

} // namespace

QStringList SearchNames::of(SearchField field) const
{
    switch (field) {
    case SearchField::Goal:
        return goals;
    case SearchField::Person:
        return people;
    case SearchField::Tag:
        return tags;
    case SearchField::Strength:
        return strengths;
    case SearchField::Criterion:
        return criteria;
    default:
        return {};
    }
}

std::optional<SearchCondition> conditionAt(const SearchQuery &query, qsizetype cursor)
{
    const auto at = std::ranges::find_if(query.conditions, [cursor](const SearchCondition &condition) {
        return cursor >= condition.valuePlace.start && cursor <= condition.valuePlace.end();
    });
    return at == query.conditions.cend() ? std::nullopt : std::optional(*at);
}

SearchCompletions searchCompletionsAt(const SearchQuery &query, qsizetype cursor, const QList<SearchChoice> &choices,
                                      const SearchNames &names)
{
    const auto condition = conditionAt(query, cursor);
    if (!condition)
        return {};
    const QString typed = key(condition->written);
    const QList<SearchCompletion> all = candidates(*condition, choices, names);
    if (std::ranges::any_of(all, [&](const SearchCompletion &one) { return key(one.label) == typed; }))
        return {};
    SearchCompletions completions{.place = condition->valuePlace};
    for (const int rank : {0, 1}) {
        for (const SearchCompletion &one : all) {
            if (completions.offered.size() < mostOffered && rankOf(one.label, typed) == rank)
                completions.offered << one;
        }
    }
    return completions;
}

} // namespace Headway
