// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerstate.h"
#include "publishstate.h"
#include "workerthread.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTimer>

#include <functional>

namespace Headway {

class Clock;

/**
 * What the publisher needs to know of its career. The functions are called on the publisher's thread, and with nothing
 * of its own locked.
 */
struct PublisherPlan
{
    CareerId id;
    QString database; ///< The working copy.
    QString target;   ///< The file in the user's folder.
    QString backupFolder;
    const Clock *clock = nullptr;
    int restMs = 0;            ///< After the last change.
    int latestMs = 0;          ///< After the first change that is not published yet.
    int retryAfterMs = 60'000; ///< A full disk, or one that is not there just now, may be well again.
    std::function<Result<void>(const Publication &)> record; ///< Notes the publication in the working copy.
    std::function<void(PublishState)> tellState;
    std::function<void(const Error &)> tellFailure = [](const Error &) {};
    std::function<void(const Error &)> tellDamage;
};

/**
 * Writes the published file, in a thread of its own with its own read connection: after some rest, or where there is
 * none, some time after the first change; at most 2 % of the time; and when asked to. Makes the backups on that
 * occasion.
 *
 * It never writes over a file that somebody else has put there meanwhile.
 */
class Publisher final
{
public:
    explicit Publisher(PublisherPlan plan);
    ~Publisher();

    /** Something was committed: publishes after a rest. From any thread. */
    void noteChange();
    /** Publishes as soon as `saved` is, unless the file is what it should be already. From any thread. */
    QFuture<Result<void>> publish(const QFuture<bool> &saved);
    /**
     * Writes a copy that is nobody's to `file`, once `saved` is; a slow disk holds up the publishing, and no edit. To
     * the published file it publishes; what may be another career's is left alone. From any thread.
     */
    QFuture<Result<void>> saveCopy(const QString &file, const QFuture<bool> &saved);
    PublishState state() const;

private:
    void scheduleRest();
    void schedule(int restMs);
    int owedMs() const; ///< Rest still owed for the last publishing.
    Result<void> publishNow();
    void noteFailure(const Error &error);
    Result<void> bringUpToDate();
    Result<Session *> reader();
    Result<bool> isCurrent(const CareerState &here);
    Result<void> writeFile();
    Result<void> writeCopy(const QString &file);
    void backUp();
    quint64 noted() const;
    void setPublished(quint64 changes);
    void setState(PublishState state);
    void changeState(PublishState state); ///< With m_mutex locked.
    void tellStates();

    PublisherPlan m_plan;
    mutable QMutex m_mutex;
    PublishState m_state = PublishState::Published; // Guarded by m_mutex, like what follows.
    QList<PublishState> m_untold;                   ///< Since it was told last, the oldest first.
    quint64 m_changes = 0;                          ///< How many were noted.
    // On the thread alone:
    std::unique_ptr<Session> m_reader;
    std::unique_ptr<QTimer> m_timer;
    QElapsedTimer m_sinceLast;
    QElapsedTimer m_sinceFirstChange; ///< Valid while a change waits.
    qint64 m_lastTookMs = 0;
    WorkerThread m_thread; // Last, so that it ends before the rest goes.
};

} // namespace Headway
