// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchquery.h"

#include <algorithm>

namespace Headway {

bool SearchQuery::isEmpty() const
{
    return terms.isEmpty() && std::ranges::none_of(conditions, &SearchCondition::isUnderstood);
}

bool SearchQuery::hasWords() const
{
    return !std::ranges::all_of(terms, &SearchTerm::isExcluded);
}

SearchQuery SearchQuery::withoutConditions() const
{
    return {.text = text, .terms = terms};
}

SearchQuery SearchQuery::withoutCondition(qsizetype at) const
{
    SearchQuery fewer = *this;
    fewer.conditions.removeAt(at);
    return fewer;
}

} // namespace Headway
