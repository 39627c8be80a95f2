// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unfinishedwork.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace Headway {

class Career;
class Clock;
class ImportDialog;
class PendingEdits;
class UserPrompt;

/** File > Import: asks for the file, and shows what becomes of it. */
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    ImportDesk(Career &career, PendingEdits &edits, const Clock &clock, UserPrompt &prompt, const QAction *import,
               QWidget *window);

    UnfinishedWork work();

private:
    void begin();
    bool isWriting() const;
    bool awaitEnd(const std::function<void(bool)> &ended);

    Career &m_career;
    PendingEdits &m_edits;
    const Clock &m_clock;
    UserPrompt &m_prompt;
    QWidget *m_window; ///< Its parent, too.
    QPointer<ImportDialog> m_dialog;
};

} // namespace Headway
