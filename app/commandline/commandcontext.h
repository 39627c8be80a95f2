// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "careerview.h"
#include "clock.h"
#include "command.h"
#include "settings.h"
#include "terminal.h"

#include <QLocale>

namespace Headway {

/** What a command works with: its words and options, the clock, the career, and where to answer. */
class CommandContext final
{
public:
    struct Surroundings
    {
        const Clock &clock;
        Settings &settings;
        QString dataFolder; ///< Where working copies lie.
    };

    CommandContext(const Invocation &invocation, const Surroundings &surroundings);

    const Invocation &invocation() const { return m_invocation; }
    QString word(int place) const { return m_invocation.words.value(place); }
    bool has(QLatin1StringView option) const { return m_invocation.has(option); }
    QString value(QLatin1StringView option) const { return m_invocation.value(option); }

    const Clock &clock() const { return m_with.clock; }
    Terminal &terminal() { return m_terminal; }
    CareerEnvironment environment() const;
    /** That of `--locale`, else the system's. */
    Result<QLocale> locale() const;

    /** The file that `--file` names, else the career last used. */
    Result<QString> careerFile() const;
    Result<std::unique_ptr<Session>> openForReading();
    /** Commands that run side by side, as a script starts them, take turns; a window keeps its career for longer. */
    static constexpr int patienceMs = 10'000;
    Result<std::unique_ptr<Career>> openForWriting(int waitForLockMs = patienceMs);
    /** The same error, which says which command helps, where one does. */
    Error tellingHelp(Error error, const QString &file) const;
    /** That command, for a file that is damaged or missing. */
    static QString wayToRecover(const QString &file);

    /** A career made here is the one used from now on. */
    void rememberAsLast(const QString &file);
    /** The same where none is remembered, or where that is gone: a look at another file changes nothing. */
    void rememberIfFirst(const QString &file);

private:
    void tellOpening(const OpeningReport &report, const QString &file);
    void tellShown(ShownState shown, const QString &file);

    Invocation m_invocation;
    Surroundings m_with;
    Terminal m_terminal;
};

/** Runs one user action and waits until it is on the disk. */
Result<void> performAndWait(Career &career, const UserAction &action, const Career::Work &work);

/** Publishes and closes after something was done; where that fails, it says that it need not be done again. */
Result<void> closeAfterwards(Career &career);

} // namespace Headway
