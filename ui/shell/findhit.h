// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QIcon>
#include <QPointer>
#include <QUuid>

namespace Headway {

/** One thing that the search box can lead to, or do. */
struct FindHit
{
    /** In the order in which they stand. */
    enum class Kind { Page, Command, Person, Goal, Strength, Criterion, Ask, Feedback, Reputation, Entry, Search };

    Kind kind = Kind::Command;
    QString title = {};
    QString note = {}; ///< Where it belongs, or when it was.
    QIcon icon = {};
    QString keys = {};             ///< "Ctrl+3", of what has a shortcut.
    QPointer<QAction> action = {}; ///< Of a page or a command.
    QString page = {};             ///< On which the command works, where that is not the one that is shown.
    QUuid record = {};

    /** Whether both lead to the same. */
    bool isSame(const FindHit &other) const
    {
        return kind == other.kind && action == other.action && record == other.record;
    }
};

} // namespace Headway
