// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

class QThread;

namespace Headway {

/** Reads a working copy from end to end in the background, on a read connection of its own, at low priority. */
class IntegrityCheck final
{
public:
    /** `found` is called on the check's thread, once, where the file is damaged, or is no career file any more. */
    IntegrityCheck(const QString &database, std::function<void(const Error &)> found);
    /** Stops it where it is. */
    ~IntegrityCheck();

private:
    void check(const QString &database);

    std::function<void(const Error &)> m_found;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Headway
