// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Headway {

class Clock;

/** What a career needs of its surroundings; tests give their own. */
struct CareerEnvironment
{
    const Clock *clock = nullptr;   ///< Outlives the career.
    QString dataFolder = {};        ///< The private folder under which working copies lie, one folder per career id.
    int publishAfterMs = 30'000;    ///< Rest after the last change before the snapshot is published.
    int publishAtLatestMs = 60'000; ///< After the first change that is not published, even while one goes on typing.
    int checkAfterMs = 10'000;      ///< Rest after the opening before the file is checked in the background.
    bool opensReadOnly = false;     ///< A file that may not be written is opened all the same; what changes stays here.
    int waitForLockMs = 0;          ///< How long the opening waits for another Headway to close the career.
    /**
     * Asked on the storage thread before anything is locked or written, while the file may be read already; may wait.
     * False ends the opening: another Headway has the career.
     */
    std::function<bool()> awaitTurn = [] { return true; };
    std::function<void()> tellWaiting = [] {}; ///< Called, on the storage thread, where that takes a second.
};

} // namespace Headway
