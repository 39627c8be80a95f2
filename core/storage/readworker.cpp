// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readworker.h"

namespace Headway {

ReadWorker::ReadWorker(QString name, Opener open)
    : m_name(std::move(name))
    , m_open(std::move(open))
{}

ReadWorker::~ReadWorker()
{
    cancel();
    if (!m_thread)
        return;
    m_thread->run([this] {
        m_session.reset();
        return true;
    });
}

WorkerThread &ReadWorker::thread()
{
    return m_thread ? *m_thread : m_thread.emplace(m_name);
}

void ReadWorker::cancel()
{
    m_stop.request_stop();
    m_stop = {};
}

void ReadWorker::tellNow(const std::stop_token &job, std::function<void()> tell)
{
    // Asked again there: cancelled jobs were cancelled on that thread, so that none of them slips through.
    const auto unlessCancelled = [job, tell = std::move(tell)] {
        if (!job.stop_requested())
            tell();
    };
    QMetaObject::invokeMethod(&m_owner, unlessCancelled, Qt::QueuedConnection);
}

Result<void> ReadWorker::open()
{
    if (m_session)
        return {};
    return m_open().transform([this](std::unique_ptr<Session> session) { m_session = std::move(session); });
}

void ReadWorker::endJob(bool failed, const std::stop_token &stop)
{
    m_session->stopOn({});
    if (stop.stop_requested())
        (void)m_session->runScript("ROLLBACK"); // What was broken off may have left its view of the file open.
    else if (failed)
        m_session.reset(); // The next job, perhaps "Try again", shall not meet the same broken connection.
}

} // namespace Headway
