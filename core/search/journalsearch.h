// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryrepository.h"

namespace Headway {

/** One page of a search in the journal. */
struct SearchPage
{
    QList<EntrySummary> entries = {};
    std::optional<qint64> nextAfter = {}; ///< Where the next page begins; nothing behind the last.
};

/**
 * Full-text search in titles, bodies and the names of people, goals and tags.
 *
 * Runs on a worker with a session of its own; Session::stopOn() cancels it. The index's own order is newest first,
 * so that the first page needs no sorting: it takes milliseconds in 100,000 entries.
 */
class JournalSearch final
{
public:
    explicit JournalSearch(Session &session);

    /**
     * Entries in which every word typed occurs (the last may be the beginning of one), newest first, behind `afterKey`
     * of the page before. Nothing where nothing can be searched for, as with signs alone.
     */
    Result<SearchPage> page(const QString &typed, std::optional<qint64> afterKey, int limit);

private:
    Result<SearchPage> pageOf(const QString &query, std::optional<qint64> afterKey, int limit);
    Result<SearchPage> summarize(const QList<std::pair<qint64, EntryId>> &hits, int limit);

    Session &m_session;
};

} // namespace Headway
