// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QMutex>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace Headway {

class Session;

/** Reads a working copy from end to end in the background, on a read connection of its own, at low priority. */
class IntegrityCheck final
{
public:
    /** `found` is called on the check's thread, once, where the file is damaged. */
    IntegrityCheck(const QString &database, std::function<void(const Error &)> found);
    /** Stops it where it is. */
    ~IntegrityCheck();

private:
    void check(const QString &database);
    void interrupt();

    std::function<void(const Error &)> m_found;
    std::atomic<bool> m_cancelled = false;
    QMutex m_mutex;
    Session *m_session = nullptr; ///< While a statement may run; guarded by m_mutex.
    std::unique_ptr<QThread> m_thread;
};

} // namespace Headway
