// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryrepository.h"
#include "readworker.h"

#include <QObject>

namespace Headway {

class Career;

/** One page of what a search found. */
struct FoundPage
{
    bool first = true; ///< The top of the results, not a further page.
    QList<EntrySummary> entries = {};
    std::optional<qint64> nextKey = {}; ///< Nothing: there is no more.
};

/**
 * Searches beside the window's thread, so that typing never waits for the disk. A new search breaks off the one that
 * runs; what an outdated one found is not told.
 */
class JournalSearchRunner final : public QObject
{
    Q_OBJECT

public:
    explicit JournalSearchRunner(const Career &career, QObject *parent = nullptr);

    /** Asks for the first page of `typed`, or with `after` for the next one of the same search. */
    void search(const QString &typed, std::optional<qint64> after, int limit);
    /** What is under way is no longer wanted. */
    void cancel();

Q_SIGNALS:
    void found(const Headway::FoundPage &page);
    void failed(const Headway::Error &error);

private:
    void tell(const Result<FoundPage> &page);

    ReadWorker m_worker;
};

} // namespace Headway
