// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saveplace.h"

#include "userprompt.h"

#include <QFileInfo>

namespace Headway {

SavePlace::SavePlace(UserPrompt &prompt, QWidget *window, const QString &ending)
    : m_prompt(prompt)
    , m_window(window)
    , m_ending(ending)
{}

QString SavePlace::ask(const QString &title, const QString &suggestion, const QString &filter) const
{
    const QString path = m_prompt.fileToSave(m_window, title, suggestion, filter);
    if (path.isEmpty() || path.endsWith(m_ending, Qt::CaseInsensitive))
        return path;
    // The dialog asked about the name without its ending.
    const QString whole = path + m_ending;
    return mayReplace(whole) ? whole : QString();
}

bool SavePlace::mayReplace(const QString &path) const
{
    if (!QFileInfo::exists(path))
        return true;
    const QString question = tr("Replace “%1”?").arg(QFileInfo(path).fileName());
    return m_prompt.confirm(m_window, question, tr("A file of that name lies there already."), tr("Replace"));
}

} // namespace Headway
