// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recentmenu.h"

#include "settings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

RecentMenu::RecentMenu(Settings &settings, const QString &shown, QWidget *parent)
    : QMenu(tr("Open &recent"), parent)
    , m_settings(settings)
    , m_shown(shown)
{
    setToolTipsVisible(true);
    refresh();
}

void RecentMenu::refresh()
{
    clear();
    for (const QString &file : m_settings.recentCareers()) {
        if (file != m_shown && QFileInfo::exists(file))
            add(file);
    }
    menuAction()->setEnabled(!isEmpty());
    addSeparator();
    connect(addAction(tr("&Clear this list")), &QAction::triggered, this, &RecentMenu::forget);
}

void RecentMenu::add(const QString &file)
{
    const QFileInfo info(file);
    const QString words =
        tr("%1 in %2", "a file and its folder").arg(info.fileName(), QDir::toNativeSeparators(info.absolutePath()));
    QAction *action = addAction(QString(words).replace(u'&', u"&&"_s));
    connect(action, &QAction::triggered, this, [this, file] { Q_EMIT chosen(file); });
}

void RecentMenu::forget()
{
    m_settings.forgetRecentCareers();
    refresh();
}

} // namespace Headway
