// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "followedquery.h"
#include "journalcounts.h"

#include <QObject>

namespace Headway {

/**
 * The days of a stretch of the journal, read beside the window's thread. Follows the career by looking up what has
 * changed and nothing else: while an entry is typed no day changes, and nobody hears of it.
 */
class JournalDays final : public QObject
{
    Q_OBJECT

public:
    explicit JournalDays(Career &career, QObject *parent = nullptr);

    /** Turns to these days; until they are read there is nothing in them but what is known already. */
    void show(QDate first, QDate last);
    /** The days that were asked for last. */
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    const JournalActivity &activity() const { return m_activity; }
    /** From when to when the whole journal is kept. */
    const JournalCounts::Extent &extent() const { return m_extent; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<JournalActivity> &activity);
    void follow(const ChangeSet &changes);
    bool lookUp(const QSet<EntryId> &ids);
    std::optional<QList<DatedKind>> lookedUp(const QSet<EntryId> &ids) const;
    void readExtent();

    Career &m_career;
    QDate m_first;
    QDate m_last;
    JournalActivity m_activity;
    JournalCounts::Extent m_extent;
    bool m_isKnown = false; ///< What was read is what was asked for.
    FollowedQuery<JournalActivity> m_query;
};

} // namespace Headway
