// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;

namespace Headway {

class RecentMenu;
class ShellActions;
struct ShellPage;

/** The menus of the window: what can be done anywhere, and between it what can be done on the page that is shown. */
class ShellMenus final : public QObject
{
    Q_OBJECT

public:
    ShellMenus(QMenuBar *bar, const ShellActions &actions, RecentMenu *recent, QObject *parent = nullptr);

    /** "Journal" in the Go menu, with its shortcut. */
    QAction *addPage(const QString &title, const QKeySequence &shortcut);
    void showPage(const ShellPage &page);

private:
    void makeFileMenu(QMenuBar *bar, RecentMenu *recent);
    void makeEditMenu(QMenuBar *bar);
    void makeOthers(QMenuBar *bar);
    void add(QMenu *menu, QAction *before, const std::function<QList<QAction *>()> &actions);

    const ShellActions &m_actions;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_go = nullptr;
    QAction *m_belowPage = nullptr; ///< The line in the File menu beneath what the page can do.
    QList<QAction *> m_ofPage;      ///< Of the page shown; they go with it.
};

} // namespace Headway
