// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellmenus.h"

#include "recentmenu.h"
#include "shellactions.h"
#include "shellpage.h"

#include <QMenu>
#include <QMenuBar>

namespace Headway {

ShellMenus::ShellMenus(QMenuBar *bar, const ShellActions &actions, RecentMenu *recent, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    makeFileMenu(bar, recent);
    makeEditMenu(bar);
    makeOthers(bar);
}

void ShellMenus::makeFileMenu(QMenuBar *bar, RecentMenu *recent)
{
    m_file = bar->addMenu(tr("&File"));
    m_file->addActions({m_actions.newCareer, m_actions.openCareer});
    m_file->addMenu(recent);
    m_file->addSeparator();
    m_file->addActions({m_actions.publish, m_actions.saveCopy});
    m_file->addSeparator();
    m_belowPage = m_file->addSeparator(); // Shown as one line with the other, where a page has nothing between them.
    m_file->addActions({m_actions.importJournal, m_actions.importFolder, m_actions.exportCareer});
    m_file->addSeparator();
    m_file->addActions({m_actions.keepInTray, m_actions.quit});
    connect(m_file, &QMenu::aboutToShow, recent, &RecentMenu::refresh);
}

void ShellMenus::makeEditMenu(QMenuBar *bar)
{
    m_edit = bar->addMenu(tr("&Edit"));
    m_edit->addActions({m_actions.undo, m_actions.redo});
    m_edit->addSeparator();
    m_edit->addActions({m_actions.cut, m_actions.copy, m_actions.paste, m_actions.selectAll});
    m_edit->addSeparator();
    m_edit->addActions({m_actions.capture, m_actions.showTrash, m_actions.editProfile});
}

void ShellMenus::makeOthers(QMenuBar *bar)
{
    m_view = bar->addMenu(tr("&View"));
    m_go = bar->addMenu(tr("&Go"));
    m_go->addActions({m_actions.find, m_actions.back, m_actions.forward});
    m_go->addSeparator();
    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({m_actions.shortcuts, m_actions.places});
    help->addSeparator();
    help->addAction(m_actions.about);
}

QAction *ShellMenus::addPage(const QString &title, const QKeySequence &shortcut)
{
    QAction *action = m_go->addAction(title);
    action->setShortcut(shortcut);
    return action;
}

void ShellMenus::showPage(const ShellPage &page)
{
    for (QAction *action : std::exchange(m_ofPage, {})) {
        m_file->removeAction(action);
        m_edit->removeAction(action);
        m_view->removeAction(action);
    }
    add(m_file, m_belowPage, page.fileActions);
    add(m_edit, m_actions.showTrash, page.editActions);
    add(m_view, nullptr, page.viewActions);
    m_view->menuAction()->setVisible(!m_view->isEmpty());
}

void ShellMenus::add(QMenu *menu, QAction *before, const std::function<QList<QAction *>()> &actions)
{
    if (!actions)
        return;
    const QList<QAction *> all = actions();
    menu->insertActions(before, all);
    m_ofPage += all;
}

} // namespace Headway
