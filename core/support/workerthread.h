// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace Headway {

/** A thread that does one thing after the other. What was asked for is finished before it ends. */
class WorkerThread final
{
public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread();
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /** Runs `function` on the thread; from any thread, without waiting. */
    template<typename Function>
    auto run(Function function) -> QFuture<std::invoke_result_t<Function>>;

    /** The object to which timers and connections of this thread belong. */
    QObject *context() { return m_context.get(); }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

template<typename Function>
auto WorkerThread::run(Function function) -> QFuture<std::invoke_result_t<Function>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Function>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        m_context.get(),
        [promise, work = std::move(function)]() mutable {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace Headway
