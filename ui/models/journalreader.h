// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalsearch.h"
#include "readworker.h"

#include <QObject>

namespace Headway {

class Career;

/** One page of what a search found. */
struct FoundPage
{
    bool first = true; ///< The top of the results, not a further page.
    QList<EntrySummary> entries = {};
    std::optional<SearchCursor> nextAfter = {}; ///< Nothing: there is no more.
    /** Where nothing was found: the conditions without which there would be some; see JournalSearch. */
    QList<QList<SearchCondition>> waysToFindSome = {};
};

/**
 * Searches the journal, and reads long stretches of it, beside the window's thread, so that nobody waits for the disk.
 * What is asked for breaks off what runs; what was outdated is not told.
 */
class JournalReader final : public QObject
{
    Q_OBJECT

public:
    explicit JournalReader(const Career &career, QObject *parent = nullptr);

    /** A search, and what comes first of what it finds. */
    struct Wanted
    {
        SearchQuery query = {};
        SearchOrder order = SearchOrder::Newest;
    };
    /** Asks for the first page of what is wanted, or with `after` for the next one of the same search. */
    void search(const Wanted &wanted, const std::optional<SearchCursor> &after, int limit);
    /** Asks for all that comes behind `after` of the journal; told by found(), as a further page. */
    void readBehind(const std::optional<EntryPosition> &after);
    /** Asks for the journal from its top down to `bottom`, or to some behind `sought` if that is further down. */
    void readDownTo(const std::optional<EntryPosition> &bottom, const EntryId &sought);
    /** What is under way is no longer wanted. */
    void cancel();

Q_SIGNALS:
    void found(const Headway::FoundPage &page);
    void readDown(const QList<Headway::EntrySummary> &entries);
    void failed(const Headway::Error &error);

private:
    ReadWorker m_worker;
};

} // namespace Headway
