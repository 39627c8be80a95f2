// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchparser.h"

namespace Headway {

/** The names that operators may mean, sorted for people to read. */
struct SearchNames
{
    QStringList goals = {};
    QStringList people = {};
    QStringList tags = {};
    QStringList strengths = {};
    QStringList criteria = {};

    QStringList of(SearchField field) const;
};

/** One way to go on with the value that is being typed. */
struct SearchCompletion
{
    QString label; ///< What a list shows.
    QString value; ///< What is written, in quotation marks where it needs them.

    friend bool operator==(const SearchCompletion &, const SearchCompletion &) = default;
};

/** The ways to go on, and what of the text they take the place of. */
struct SearchCompletions
{
    SearchPlace place = {};
    QList<SearchCompletion> offered = {};
};

/**
 * What can be meant by the value at the cursor: first what begins with it, then what has a later word that does; at
 * most eight. None where the cursor is in no value, and where that is complete already.
 */
SearchCompletions searchCompletionsAt(const SearchQuery &query, qsizetype cursor, const QList<SearchChoice> &choices,
                                      const SearchNames &names);
/** The operator at whose value the cursor is; nothing where it is at none. */
std::optional<SearchCondition> conditionAt(const SearchQuery &query, qsizetype cursor);

} // namespace Headway
