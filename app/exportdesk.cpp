// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdesk.h"

#include "career.h"
#include "clock.h"
#include "exportdialog.h"
#include "pendingedits.h"
#include "shellactions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

ExportDesk::ExportDesk(Career &career, PendingEdits &edits, const WindowSurroundings &with, const ShellActions &actions,
                       QWidget *window)
    : QObject(window)
    , m_career(career)
    , m_edits(edits)
    , m_with(with)
    , m_window(window)
{
    connect(actions.exportCareer, &QAction::triggered, this, &ExportDesk::begin);
}

void ExportDesk::begin()
{
    m_edits.gatherTyped();
    const QString name =
        QFileInfo(m_career.file()).completeBaseName() + u' ' + m_with.clock.today().toString(Qt::ISODate);
    m_dialog = new ExportDialog(m_career, m_with.prompt, name, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

bool ExportDesk::isWriting() const
{
    return m_dialog && m_dialog->isWriting();
}

UnfinishedWork ExportDesk::work()
{
    return {.isRunning = [this] { return isWriting(); },
            .question = tr("An export is still running. Stop it and close?"),
            .detail = tr("Nothing of it is kept then. The career itself is not touched by it: you can export it again "
                         "later."),
            .verb = tr("Stop and close"),
            .stop =
                [this] {
                    if (isWriting())
                        m_dialog->reject();
                }};
}

} // namespace Headway
