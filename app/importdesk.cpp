// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdesk.h"

#include "importdialog.h"
#include "importformats.h"
#include "shellactions.h"
#include "userprompt.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** All that can be imported first, so that nobody need know what their program's export is called. */
QString fileFilter()
{
    QStringList patterns;
    QStringList filters;
    for (const ImportFormat &format : importFormats()) {
        if (format.patterns.isEmpty())
            continue;
        patterns << format.patterns;
        filters << u"%1 (%2)"_s.arg(format.label, format.patterns.join(u' '));
    }
    patterns.removeDuplicates();
    filters.prepend(ImportDesk::tr("All that can be imported (%1)").arg(patterns.join(u' ')));
    filters.append(ImportDesk::tr("All files (*)"));
    return filters.join(u";;"_s);
}

} // namespace

ImportDesk::ImportDesk(Career &career, PendingEdits &edits, const WindowSurroundings &with, const ShellActions &actions,
                       QWidget *window)
    : QObject(window)
    , m_career(career)
    , m_edits(edits)
    , m_with(with)
    , m_window(window)
{
    connect(actions.importJournal, &QAction::triggered, this, &ImportDesk::askForFile);
    connect(actions.importFolder, &QAction::triggered, this, &ImportDesk::askForFolder);
}

void ImportDesk::askForFile()
{
    begin(m_with.prompt.fileToOpen(m_window, tr("Import"), QDir::homePath(), fileFilter()));
}

void ImportDesk::askForFolder()
{
    begin(m_with.prompt.folderToOpen(m_window, tr("Import a folder"), QDir::homePath()));
}

void ImportDesk::begin(const QString &path)
{
    if (path.isEmpty())
        return;
    m_dialog = new ImportDialog(m_career, m_edits, m_with.clock, m_with.settings, path, m_window);
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
