// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchediting.h"

#include "nameindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

bool isPlain(QChar c)
{
    const auto category = c.category();
    return !c.isSpace() && category != QChar::Other_Control && category != QChar::Other_Format &&
           !QStringView(u"\"“”„«»").contains(c);
}

bool isSameValue(const SearchValue &a, const SearchValue &b)
{
    const auto *name = std::get_if<QString>(&a);
    const auto *other = std::get_if<QString>(&b);
    return name && other ? isSameName(*name, *other) : a == b;
}

} // namespace

QString withoutPlace(const QString &text, const SearchPlace &place)
{
    const QString before = text.first(place.start).trimmed();
    const QString behind = text.sliced(place.end()).trimmed();
    return before.isEmpty() || behind.isEmpty() ? QString(before + behind) : QString(before + u' ' + behind);
}

QString withoutConditions(const QString &text, QList<SearchCondition> conditions)
{
    std::ranges::sort(conditions, std::ranges::greater(), [](const SearchCondition &one) { return one.place.start; });
    QString left = text;
    for (const SearchCondition &condition : std::as_const(conditions))
        left = withoutPlace(left, condition.place);
    return left;
}

QString quotedValue(const QString &value)
{
    if (!value.isEmpty() && std::ranges::all_of(value, isPlain))
        return value;
    return u'"' + QString(value).replace(u'"', "\"\""_L1) + u'"';
}

QString withOperator(const QString &text, const QString &word, const QString &value)
{
    const QString before = text.trimmed();
    return (before.isEmpty() ? QString() : QString(before + u' ')) + word + u':' + quotedValue(value);
}

std::optional<SearchPlace> placeOfValue(const SearchQuery &query, SearchField field, const SearchValue &value)
{
    const auto asks = [&](const SearchCondition &condition) {
        return condition.field == field && !condition.isExcluded && isSameValue(condition.value, value);
    };
    const auto at = std::ranges::find_if(query.conditions, asks);
    return at == query.conditions.cend() ? std::nullopt : std::optional(at->place);
}

} // namespace Headway
