// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unfinishedwork.h"
#include "windowsurroundings.h"

#include <QObject>
#include <QPointer>

namespace Headway {

class Career;
class ExportDialog;
class PendingEdits;
class ShellActions;

/** File > Export: asks how and where to, once all that is typed is handed over. */
class ExportDesk final : public QObject
{
    Q_OBJECT

public:
    ExportDesk(Career &career, PendingEdits &edits, const WindowSurroundings &with, const ShellActions &actions,
               QWidget *window);

    UnfinishedWork work();

private:
    void begin();
    bool isWriting() const;

    Career &m_career;
    PendingEdits &m_edits;
    WindowSurroundings m_with;
    QWidget *m_window; ///< Its parent, too.
    QPointer<ExportDialog> m_dialog;
};

} // namespace Headway
