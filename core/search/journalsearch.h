// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryrepository.h"
#include "searchquery.h"

#include <QSet>

namespace Headway {

class SearchConditions;

/** What comes first of what a search found. */
enum class SearchOrder {
    Newest,
    Relevance, ///< Where there are words, else the newest too.
};

/** The last one of a page, behind which the next begins: only to be handed back. */
struct SearchCursor
{
    qint64 key = 0;
    int rank = 0;
    EntryPosition entry = {};

    friend bool operator==(const SearchCursor &, const SearchCursor &) = default;
};

/** One page of a search in the journal. */
struct SearchPage
{
    QList<EntrySummary> entries = {};
    std::optional<SearchCursor> nextAfter = {}; ///< Where the next page begins; nothing behind the last.
};

/**
 * Full-text search in titles, bodies and the names of people, goals and tags, with the conditions of a search text.
 *
 * Runs on a worker with a session of its own; Session::stopOn() cancels it. The index's own order is newest first,
 * so that the first page needs no sorting: it takes milliseconds in 100,000 entries. Where a condition leaves but few
 * entries, as a goal's may be, these are gone through and not the index.
 */
class JournalSearch final
{
public:
    explicit JournalSearch(Session &session);

    /**
     * Entries that have all words and fulfil all conditions, behind `after` of the page before. Nothing where nothing
     * can be searched for, as with signs alone. Of the most relevant there are as many as the newest 2,000 hits have.
     */
    Result<SearchPage> page(const SearchQuery &query, const std::optional<SearchCursor> &after, int limit,
                            SearchOrder order = SearchOrder::Newest);
    /** Which entries all of its pages have; of an empty search, none. */
    Result<QSet<EntryId>> all(const SearchQuery &query);
    /**
     * Of a search that finds nothing, the conditions without which it would find some: each by itself that would do,
     * else all of them together. None where the words alone find nothing.
     */
    Result<QList<QList<SearchCondition>>> waysToFindSome(const SearchQuery &query);

private:
    struct Hit;
    struct Wanted;

    Result<QList<Hit>> found(const SearchQuery &query, Wanted wanted);
    Result<QList<Hit>> hits(const SearchQuery &query, const SearchConditions &conditions, const Wanted &wanted);
    Result<QList<Hit>> newest(const SearchConditions &conditions, const Wanted &wanted);
    Result<QList<Hit>> mostRelevant(const SearchConditions &conditions, const Wanted &wanted);
    Result<QList<Hit>> byDate(const SearchConditions &conditions, const Wanted &wanted);
    Result<SearchPage> summarize(const QList<Hit> &hits, const Wanted &wanted);
    Result<bool> finds(const SearchQuery &query);

    Session &m_session;
};

} // namespace Headway
