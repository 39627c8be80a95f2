// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "departure.h"

#include "mainwindow.h"
#include "pendingedits.h"
#include "userprompt.h"

#include <algorithm>

namespace Headway {

Departure::Departure(MainWindow &window, PendingEdits &edits, UserPrompt &prompt, QList<UnfinishedWork> work)
    : m_window(window)
    , m_edits(edits)
    , m_prompt(prompt)
    , m_work(std::move(work))
{}

void Departure::ask(const Decided &decided)
{
    if (m_isGranted) {
        decided(true);
        return;
    }
    m_asking.push_back(decided);
    if (m_asking.size() == 1)
        decide();
}

void Departure::decide()
{
    m_window.flush();
    if (m_edits.pending() > 0) {
        // Whether it can be saved is known in a moment.
        connect(&m_edits, &PendingEdits::settled, this, &Departure::decide,
                Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
        return;
    }
    if (!awaitsEnd())
        answer(mayGo());
}

/** One after the other: what is waited for is asked again, with all the rest. */
bool Departure::awaitsEnd()
{
    const auto goOn = [this](bool may) {
        if (may)
            decide();
        else
            answer(false);
    };
    return std::ranges::any_of(m_work, [&goOn](const UnfinishedWork &work) { return work.awaitEnd(goOn); });
}

void Departure::answer(bool may)
{
    m_isGranted = may;
    if (may)
        m_window.remember();
    for (const Decided &decided : std::exchange(m_asking, {}))
        decided(may);
}

/** Nothing is stopped before all may be. */
bool Departure::mayGo()
{
    if (!std::ranges::all_of(m_work, [this](const UnfinishedWork &work) { return mayBreakOff(work); }))
        return false;
    if (m_edits.unsaved() > 0 && !mayLoseUnsaved())
        return false;
    std::ranges::for_each(m_work, [](const UnfinishedWork &work) { work.stop(); });
    return true;
}

bool Departure::mayBreakOff(const UnfinishedWork &work)
{
    return !work.isRunning() || m_prompt.confirm(&m_window, work.question, work.detail, work.verb);
}

/** What could not be saved is lost with the window; that must be somebody's decision. */
bool Departure::mayLoseUnsaved()
{
    return m_prompt.confirm(&m_window,
                            tr("%n change(s) could not be saved. Close all the same?", nullptr, m_edits.unsaved()),
                            tr("They are lost if the window is closed."), tr("Close and lose them"));
}

} // namespace Headway
