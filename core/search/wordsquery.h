// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchquery.h"

#include <QString>

namespace Headway {

/** The words of a search in the language of the full-text index. Either part is empty where there are none. */
struct WordsQuery
{
    QString wanted = {};   ///< All of these; the one that may go on stands last.
    QString excluded = {}; ///< None of these.

    static WordsQuery of(const SearchQuery &query);
};

} // namespace Headway
