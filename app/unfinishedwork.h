// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Headway {

/** Work beside the edits that is broken off, or goes on unseen, where the window goes; and how that is asked about. */
struct UnfinishedWork
{
    std::function<bool()> isRunning;
    QString question;
    QString detail;
    QString verb;
    std::function<void()> stop = [] {}; ///< Called where the window may go all the same.
    /**
     * Where it is about to end, and can no longer be stopped, nothing is asked: says so in the window, gives true, and
     * calls `ended` then; with false where people must read first how it ended.
     */
    std::function<bool(const std::function<void(bool)> &ended)> awaitEnd = [](const auto &) { return false; };
};

} // namespace Headway
