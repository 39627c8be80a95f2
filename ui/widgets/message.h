// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QAction;

namespace Headway {

/** What a message bar says: what happened, what is safe, what to do. */
struct Message
{
    enum class Tone { Information, Warning };

    Tone tone = Tone::Information;
    QString sentence;
    QList<QAction *> actions = {}; ///< A button for each. Not taken over; they outlive the message.
    int forMs = 0;                 ///< Goes by itself after that time; 0: stays until it is dealt with.
};

} // namespace Headway
