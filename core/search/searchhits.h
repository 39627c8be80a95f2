// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchquery.h"

#include <QStringList>

namespace Headway {

/**
 * Where the words of a search stand in a text, by the rules of the full-text index: whole words whatever their case
 * and accents, the one that is still being typed by its beginning, words in a row in their row.
 */
class SearchHits final
{
public:
    SearchHits() = default;
    explicit SearchHits(const SearchQuery &query);

    bool isEmpty() const { return m_rows.isEmpty(); }
    /** In their order, never overlapping. */
    QList<SearchPlace> in(const QString &text) const;

    friend bool operator==(const SearchHits &, const SearchHits &) = default;

private:
    /** Words that follow upon one another. */
    struct Row
    {
        QStringList words;
        bool mayGoOn;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> m_rows;
};

} // namespace Headway
