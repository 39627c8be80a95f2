// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copydesk.h"

#include "canonicalpath.h"
#include "career.h"
#include "careerfiles.h"
#include "freename.h"
#include "userprompt.h"

#include <QFileInfo>
#include <QWidget>

namespace Headway {

CopyDesk::CopyDesk(Career &career, UserPrompt &prompt, QWidget *window)
    : QObject(window)
    , m_career(career)
    , m_prompt(prompt)
    , m_window(window)
{}

/** The dialog asked about the name as it was typed: with its ending it may be that of another file. */
QString CopyDesk::askForFile() const
{
    const QFileInfo file(m_career.file());
    const QString chosen = m_prompt.fileToSave(
        m_window, tr("Save a copy of your career"),
        freeName(file.absolutePath(), file.completeBaseName(), CareerFiles::ending()), CareerFiles::filter());
    if (chosen.isEmpty() || chosen.endsWith(CareerFiles::ending()))
        return chosen;
    const QFileInfo named(chosen);
    return freeName(named.absolutePath(), named.fileName(), CareerFiles::ending());
}

void CopyDesk::saveCopy()
{
    const QString copy = askForFile();
    if (copy.isEmpty())
        return;
    if (canonicalPath(copy) == m_career.file()) {
        Q_EMIT publishRequested();
        return;
    }
    m_career.saveCopy(copy).then(this, [this, copy](const Result<void> &written) {
        if (written)
            Q_EMIT saved(copy);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace Headway
