// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchoption.h"
#include "commandcontext.h"
#include "commandtext.h"
#include "searchparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

Error meaningless(const SearchCondition &condition, const SearchParser &parser, QDate today)
{
    QStringList choices;
    for (const SearchChoice &choice : parser.choices(condition.field, today))
        choices << choice.word;
    const QString word = parser.words().word(condition.field);
    return {Error::Kind::Refused,
            choices.isEmpty()
                ? CommandText::tr("“%1:” in the search has no value.").arg(word)
                : CommandText::tr("“%1:%2” means nothing in a search. Values of “%1:” are, for instance: %3.")
                      .arg(word, condition.written, choices.join(u", "))};
}

} // namespace

Result<SearchQuery> searchOption(const CommandContext &context)
{
    const auto locale = context.locale();
    if (!locale)
        return std::unexpected(locale.error());
    const SearchParser parser(*locale);
    const QDate today = context.clock().today();
    const SearchQuery query = parser.parse(context.value("search"_L1), today);
    const auto unread = std::ranges::find_if_not(query.conditions, &SearchCondition::isUnderstood);
    if (unread != query.conditions.cend())
        return std::unexpected(meaningless(*unread, parser, today));
    return query;
}

} // namespace Headway
