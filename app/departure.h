// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unfinishedwork.h"

#include <QList>
#include <QObject>

#include <functional>
#include <vector>

namespace Headway {

class MainWindow;
class PendingEdits;
class UserPrompt;

/**
 * Whether a window may go. Saves what is typed, waits for what is on its way, and asks where something would be broken
 * off or lost: one question, and one answer for all who want to know. Once it may go, that stays so.
 */
class Departure final : public QObject
{
    Q_OBJECT

public:
    using Decided = std::function<void(bool)>;

    Departure(MainWindow &window, PendingEdits &edits, UserPrompt &prompt, QList<UnfinishedWork> work);

    /** At once where nothing is on its way; else `decided` hears it as soon as it is known. */
    void ask(const Decided &decided);
    bool isGranted() const { return m_isGranted; }

private:
    void decide();
    bool awaitsEnd();
    void answer(bool may);
    bool mayGo();
    bool mayBreakOff(const UnfinishedWork &work);
    bool mayLoseUnsaved();

    MainWindow &m_window;
    PendingEdits &m_edits;
    UserPrompt &m_prompt;
    QList<UnfinishedWork> m_work;
    std::vector<Decided> m_asking;
    bool m_isGranted = false;
};

} // namespace Headway
