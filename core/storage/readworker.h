// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "workerthread.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace Headway {

/**
 * Reads on a thread of its own, one job after the other, with a read connection that is kept between them. Both come
 * with the first job: many workers never get one.
 *
 * run() and cancel() are called, and all results arrive, on the thread that made it. A job that was cancelled tells
 * nothing, and nothing is told once the worker is gone; destroying it cancels, and waits for the job that runs to
 * notice. For "the newest wins" cancel before each run().
 */
class ReadWorker final
{
public:
    using Opener = std::function<Result<std::unique_ptr<Session>>()>;

    /** `open` is called on the worker's thread, which bears this name, for the first job and after one that failed. */
    ReadWorker(QString name, Opener open);
    ~ReadWorker();
    ReadWorker(const ReadWorker &) = delete;
    ReadWorker &operator=(const ReadWorker &) = delete;

    /**
     * Runs `job(session, stop)` behind what was asked for before, and calls `tell` with its result. Where no connection
     * can be opened `tell` gets that error. Once the job is cancelled, its statements are broken off by themselves;
     * whatever else takes long in it shall look at `stop`.
     */
    template<typename Job, typename Tell>
    void run(Job job, Tell tell);

    /** For a job that has something to tell before its end: calls `tell` as run() would. */
    void tellNow(const std::stop_token &job, std::function<void()> tell);

    /** What was asked for so far is no longer wanted. */
    void cancel();

private:
    template<typename Job>
    using Outcome = std::invoke_result_t<Job, Session &, const std::stop_token &>;

    WorkerThread &thread();
    template<typename Job>
    Outcome<Job> read(const Job &job, const std::stop_token &stop);
    Result<void> open();
    void endJob(bool failed, const std::stop_token &stop);

    QObject m_owner; ///< Lives on the thread that made this; what is told goes through it.
    QString m_name;
    Opener m_open;
    std::stop_source m_stop;
    std::unique_ptr<Session> m_session;   ///< Made, used and destroyed on the thread.
    std::optional<WorkerThread> m_thread; ///< Last, so that it has ended before anything a job uses is gone.
};

template<typename Job, typename Tell>
void ReadWorker::run(Job job, Tell tell)
{
    thread().run([this, job = std::move(job), tell = std::move(tell), stop = m_stop.get_token()] {
        if (!stop.stop_requested())
            tellNow(stop, [tell, result = read(job, stop)] { tell(result); });
        return true;
    });
}

template<typename Job>
auto ReadWorker::read(const Job &job, const std::stop_token &stop) -> Outcome<Job>
{
    if (const Result<void> opened = open(); !opened)
        return std::unexpected(opened.error());
    m_session->stopOn(stop);
    Outcome<Job> result = job(*m_session, stop);
    endJob(!result, stop);
    return result;
}

} // namespace Headway
