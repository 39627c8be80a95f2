// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "followedquery.h"
#include "journalcounts.h"

#include <QObject>

namespace Headway {

/** The results of a period, counted beside the window's thread; counted again by and by while somebody looks at them.
 */
class JournalResults final : public QObject
{
    Q_OBJECT

public:
    explicit JournalResults(Career &career, QObject *parent = nullptr);

    void show(QDate first, QDate last);
    /** What nobody looks at is not counted again before somebody does. */
    void setWatched(bool watched) { m_query.setWatched(watched); }
    /** From when to when the whole journal is kept, as it is now. */
    JournalCounts::Extent extent();
    const ResultCounts &counts() const { return m_counts; }
    const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    /** They are counted, or could not be. */
    void changed();

private:
    void take(const Result<ResultCounts> &counts);

    Career &m_career;
    QDate m_first;
    QDate m_last;
    ResultCounts m_counts;
    std::optional<Error> m_failure;
    FollowedQuery<ResultCounts> m_query;
};

} // namespace Headway
