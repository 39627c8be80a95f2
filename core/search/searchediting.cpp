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

/** What stands in front of the place stays where it is, so that other places in it still mean what they meant. */
QString withoutStretch(QString text, const SearchPlace &place)
{
    const bool isFreeBefore = place.start == 0 || text.at(place.start - 1).isSpace();
    const bool isFreeBehind = place.end() == text.size() || text.at(place.end()).isSpace();
    if (!isFreeBefore && !isFreeBehind)
        return text.replace(place.start, place.length, u' ');
    const bool takesSpace = isFreeBefore && isFreeBehind && place.end() < text.size();
    return text.remove(place.start, place.length + (takesSpace ? 1 : 0));
}

} // namespace

QString withoutPlace(const QString &text, const SearchPlace &place)
{
    return withoutStretch(text, place).trimmed();
}

QString withoutConditions(const QString &text, QList<SearchCondition> conditions)
{
    std::ranges::sort(conditions, std::ranges::greater(), [](const SearchCondition &one) { return one.place.start; });
    QString left = text;
    for (const SearchCondition &condition : std::as_const(conditions))
        left = withoutStretch(left, condition.place);
    return left.trimmed();
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
