// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unfinishedwork.h"
#include "windowsurroundings.h"

#include <QObject>
#include <QPointer>

namespace Headway {

class Career;
class ImportDialog;
class PendingEdits;
class ShellActions;

/** File > Import: asks for the file or the folder, and shows what becomes of it. */
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    ImportDesk(Career &career, PendingEdits &edits, const WindowSurroundings &with, const ShellActions &actions,
               QWidget *window);

    UnfinishedWork work();

private:
    void askForFile();
    void askForFolder();
    void begin(const QString &path);
    bool isWriting() const;
    bool awaitEnd(const std::function<void(bool)> &ended);

    Career &m_career;
    PendingEdits &m_edits;
    WindowSurroundings m_with;
    QWidget *m_window; ///< Its parent, too.
    QPointer<ImportDialog> m_dialog;
};

} // namespace Headway
