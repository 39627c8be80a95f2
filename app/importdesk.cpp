// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdesk.h"

#include "importdialog.h"
#include "userprompt.h"

#include <QAction>
#include <QDir>

namespace Headway {

ImportDesk::ImportDesk(Career &career, PendingEdits &edits, const Clock &clock, UserPrompt &prompt,
                       const QAction *import, QWidget *window)
    : QObject(window)
    , m_career(career)
    , m_edits(edits)
    , m_clock(clock)
    , m_prompt(prompt)
    , m_window(window)
{
    connect(import, &QAction::triggered, this, &ImportDesk::begin);
}

void ImportDesk::begin()
{
    const QString file = m_prompt.fileToOpen(m_window, tr("Import from jrnl"), QDir::homePath(),
                                             tr("jrnl exports (*.json *.txt);;All files (*)"));
    if (file.isEmpty())
        return;
    m_dialog = new ImportDialog(m_career, m_edits, m_clock, file, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

bool ImportDesk::isWriting() const
{
    return m_dialog && m_dialog->isWriting();
}

/** Stopped, or stored: in either case that is a matter of moments, and what is stored can be undone later. */
bool ImportDesk::awaitEnd(const std::function<void(bool)> &ended)
{
    if (!m_dialog || !m_dialog->isEnding())
        return false;
    m_dialog->sayThatTheWindowWaits();
    connect(m_dialog, &ImportDialog::ended, this, ended, Qt::SingleShotConnection);
    return true;
}

UnfinishedWork ImportDesk::work()
{
    return {.isRunning = [this] { return isWriting(); },
            .question = tr("An import is still running. Stop it and close?"),
            .detail =
                tr("What it has brought so far is taken back, unless it comes to its end just now: then it is stored "
                   "whole. Nothing else is lost: you can import the file again later, or undo it."),
            .verb = tr("Stop and close"),
            .stop =
                [this] {
                    if (isWriting())
                        m_dialog->reject();
                },
            .awaitEnd = [this](const std::function<void(bool)> &ended) { return awaitEnd(ended); }};
}

} // namespace Headway
