// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <QDate>
#include <QStringList>

#include <memory>

namespace Headway {

class Clock;

/** Headway without a window: understands the words behind the program's name, and does what they say. */
class CommandLine final
{
public:
    /** What must be there for Qt before the words are followed. */
    enum class Needs { Nothing, Fonts, Window };
    static Needs needsOf(const QStringList &arguments);

    /** Made when the application is there, so that it speaks the user's language. */
    explicit CommandLine(const QStringList &arguments);

    /** Whether a line is to be captured: by a window, where none is given. */
    bool isCapture() const;
    /** The career that the window is to open; empty where none is named. */
    QString windowFile() const;
    /** The clock that `--today` fixes, or the system's. */
    std::unique_ptr<Clock> clock() const;

    /** Does it, and answers as the exit code. */
    int run() const;

private:
    ExitCode runCommand() const;
    static ExitCode tell(const Error &error);

    Result<Invocation> m_invocation;
    QDate m_today;
};

} // namespace Headway
