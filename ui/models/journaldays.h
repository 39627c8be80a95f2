// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "followedquery.h"
#include "journalcounts.h"
#include "searchquery.h"

#include <QObject>

namespace Headway {

/**
 * The days of a stretch of the journal, or of what a search finds in it, read beside the window's thread. Follows the
 * career by looking up what has changed and nothing else: while an entry is typed no day changes, and nobody hears of
 * it. What a search finds is read anew with each change.
 */
class JournalDays final : public QObject
{
    Q_OBJECT

public:
    explicit JournalDays(Career &career, QObject *parent = nullptr);

    /** Turns to these days; until they are read there is nothing in them but what is known already. */
    void show(QDate first, QDate last);
    /** Keeps to what a search finds on whichever day: the days that it asks for are marked, and not all there are. */
    void narrow(const SearchQuery &query);
    /** The days that were asked for last. */
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    const JournalActivity &activity() const { return m_read.activity; }
    /** Whether only what a search finds is counted. */
    bool isNarrowed() const { return m_read.isNarrowed; }
    /** How many entries the search finds, on the days that it asks for; nothing where there is none. */
    const std::optional<qsizetype> &found() const { return m_read.found; }
    /** From when to when the whole journal is kept. */
    const JournalCounts::Extent &extent() const { return m_extent; }

Q_SIGNALS:
    void changed();

private:
    struct Read
    {
        JournalActivity activity = {};
        bool isNarrowed = false;
        std::optional<qsizetype> found = {};
    };
    static Result<Read> read(Session &session, QDate first, QDate last, const SearchQuery &query);
    void ask();
    void take(const Result<Read> &read);
    void follow(const ChangeSet &changes);
    bool lookUp(const QSet<EntryId> &ids);
    std::optional<QList<DatedKind>> lookedUp(const QSet<EntryId> &ids) const;
    void readExtent();

    Career &m_career;
    QDate m_first;
    QDate m_last;
    SearchQuery m_searched;
    Read m_read;
    JournalCounts::Extent m_extent;
    bool m_isKnown = false; ///< What was read is what was asked for.
    FollowedQuery<Read> m_query;
};

} // namespace Headway
