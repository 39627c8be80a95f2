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
};

} // namespace Headway
