// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchwords.h"

namespace Headway {

// How what is chosen in a drawing narrows a search: by its text alone, which people see and go on with.

/** The days to which a search keeps by its operators; nothing where it asks for none. An open end is a null date. */
std::optional<DateSpan> daysOf(const SearchQuery &query);
/** The text of a search for these days in the place of those that it asks for. */
QString withDays(const SearchQuery &query, const SearchWords &words, const DateSpan &days);
QString withoutDays(const SearchQuery &query);
/** The same search on whichever day; days that it excludes stay excluded. Places still mean the whole text. */
SearchQuery onAnyDay(SearchQuery query);
/** The text of a search for results alone; see isResult(). */
QString withResults(const SearchQuery &query, const SearchWords &words);
/** The same, whose operators on `field` give way to this name; empty: those without. */
QString withResultsOf(const SearchQuery &query, const SearchWords &words, SearchField field, const QString &name);

} // namespace Headway
