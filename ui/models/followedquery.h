// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "changeset.h"
#include "readworker.h"

#include <QObject>

#include <functional>

namespace Headway {

/**
 * What is read of a career, and read again after each change that concerns it, beside the window's thread. One reading
 * at a time, and each is told: what changes meanwhile is read by the next, so that somebody who types on and on sees
 * the answers of a slow one too. What nobody looks at is not read before somebody does.
 *
 * The last member of whoever has it, so that it ends before what a job uses.
 */
template<typename T>
class FollowedQuery final
{
public:
    using Job = std::function<Result<T>(Session &, const std::stop_token &)>;
    using Concerns = std::function<bool(const ChangeSet &)>;
    using Tell = std::function<void(const Result<T> &)>;

    /** The thread bears this name. `tell` has each answer, or why there is none. */
    FollowedQuery(Career &career, const QString &thread, Concerns concerns, Tell tell)
        : m_career(career)
        , m_concerns(std::move(concerns))
        , m_tell(std::move(tell))
        , m_worker(thread, [&career] { return career.openReader(); })
    {
        QObject::connect(&career, &Career::changed, &m_context, [this](const ChangeSet &changes) { follow(changes); });
    }

    /** Instead of what was asked for before, which is no longer wanted. */
    void ask(const Job &job)
    {
        askBy([job] { return job; });
    }
    /** The same where the job is another one each time; `make` is called on this thread. */
    void askBy(const std::function<Job()> &make)
    {
        m_make = make;
        m_isReading = false;
        m_worker.cancel();
        refresh();
    }
    /** Asks for the same once more. */
    void refresh()
    {
        m_isStale = true;
        readIfNeeded();
    }
    void setWatched(bool watched)
    {
        m_isWatched = watched;
        readIfNeeded();
    }
    /** Where this says so it is read at once, on this thread: a few rows need no other. */
    void readAtOnceWhere(std::function<bool(Session &)> isLittle) { m_isLittle = std::move(isLittle); }

    /** Whether there is an answer to come. */
    bool isUnderWay() const { return m_isReading || m_isStale; }

private:
    void follow(const ChangeSet &changes)
    {
        if (m_concerns(changes))
            refresh();
    }

    void readIfNeeded()
    {
        if (!m_isWatched || !m_isStale || m_isReading || !m_make)
            return;
        m_isStale = false;
        if (m_isLittle && m_isLittle(m_career.reader())) {
            m_tell(m_make()(m_career.reader(), {}));
            return;
        }
        m_isReading = true;
        m_worker.run(m_make(), [this](const Result<T> &read) { take(read); });
    }

    void take(const Result<T> &read)
    {
        m_isReading = false;
        m_tell(read);
        readIfNeeded();
    }

    Career &m_career;
    Concerns m_concerns;
    Tell m_tell;
    std::function<Job()> m_make;
    std::function<bool(Session &)> m_isLittle;
    bool m_isWatched = true;
    bool m_isStale = false;
    bool m_isReading = false;
    QObject m_context;
    ReadWorker m_worker;
};

} // namespace Headway
