// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryrepository.h"
#include "result.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace Headway {

class Career;
class Session;

/** One page of what a search found. */
struct FoundPage
{
    quint64 request = 0;
    bool first = true; ///< The top of the results, not a further page.
    QList<EntrySummary> entries = {};
    std::optional<qint64> nextKey = {}; ///< Nothing: there is no more.
};

/**
 * Searches on a thread of its own, with a read connection of its own, so that typing never waits for the disk. A new
 * search interrupts the one that runs; what an outdated one found is not told.
 */
class JournalSearchRunner final : public QObject
{
    Q_OBJECT

public:
    explicit JournalSearchRunner(Career &career, QObject *parent = nullptr);
    ~JournalSearchRunner() override;

    /** Asks for the first page of `typed`, or with `after` for the next one of the same search. */
    void search(const QString &typed, std::optional<qint64> after, int limit);
    /** What is under way is no longer wanted. */
    void cancel();

Q_SIGNALS:
    void found(const Headway::FoundPage &page);

private:
    Result<FoundPage> run(quint64 request, const QString &typed, std::optional<qint64> after, int limit);

    Career &m_career;
    QThread m_thread;
    QObject m_worker;                   ///< Lives on the thread; work is posted to it.
    std::unique_ptr<Session> m_session; ///< Made, used and destroyed on the thread.
    std::atomic<Session *> m_running = nullptr;
    std::atomic<quint64> m_latest = 0;
};

} // namespace Headway
