// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk.h"

#include "career.h"
#include "settings.h"
#include "shellactions.h"
#include "shortcutsheet.h"
#include "userprompt.h"

#include <QCoreApplication>
#include <QDir>

namespace Headway {

HelpDesk::HelpDesk(const Career &career, const Settings &settings, UserPrompt &prompt, const ShellActions &actions,
                   QWidget *window)
    : QObject(window)
    , m_career(career)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_window(window)
{
    connect(actions.shortcuts, &QAction::triggered, this, &HelpDesk::showShortcuts);
    connect(actions.places, &QAction::triggered, this, &HelpDesk::tellPlaces);
    connect(actions.about, &QAction::triggered, this, &HelpDesk::tellAbout);
}

void HelpDesk::showShortcuts()
{
    auto *sheet = new ShortcutSheet(ShortcutSheet::areasOf(m_window), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void HelpDesk::tellPlaces()
{
    const QString folder = m_career.folder();
    const QString places =
        tr("Your career file: %1\n\nHeadway's own folder, with what you type from moment to moment, "
           "and with backups: %2\n\nThe settings of this computer: %3\nThey hold the size of the window, which "
           "careers were open, how the pages of each career were left, with the reader, the dates and the folder of "
           "its last reports, and the language in which spelling is checked, with the words that you added to "
           "it.\n\nBut for what you save or export yourself, Headway keeps nothing anywhere else, and "
           "sends nothing anywhere.")
            .arg(QDir::toNativeSeparators(m_career.file()), QDir::toNativeSeparators(folder),
                 QDir::toNativeSeparators(m_settings.file()));
    if (m_prompt.confirm(m_window, tr("Where your data is kept"), places, tr("Show the folder")))
        m_prompt.showFolder(folder);
}

void HelpDesk::tellAbout()
{
    m_prompt.tell(m_window, tr("Headway %1").arg(QCoreApplication::applicationVersion()),
                  tr("Your career, on your computer and nowhere else. Headway has no network code.\n\nThis "
                     "career: %1\n\nFree software under the GNU General Public License, version 3 or later.")
                      .arg(QDir::toNativeSeparators(m_career.file())));
}

} // namespace Headway
