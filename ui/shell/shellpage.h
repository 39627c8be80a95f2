// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace Headway {

/** One pane of the main window, as the composition root describes it. Made when it is first shown. */
struct ShellPage
{
    QString id; ///< "journal"; stays the same for the settings.
    QString title;
    QString icon;
    std::function<QWidget *()> make = {};
    /** What the page puts into the menus, once it is made. */
    std::function<QList<QAction *>()> fileActions = {};
    std::function<QList<QAction *>()> editActions = {};
    std::function<QList<QAction *>()> viewActions = {};
    /** Calls back, once the page is made, whenever it puts other actions into the menus. */
    std::function<void(const std::function<void()> &)> whenActionsChange = {};
    /** Saves what is being typed. */
    std::function<void()> flush = {};
    std::function<QByteArray()> saveState = {};
    std::function<void(const QByteArray &)> restoreState = {};
};

} // namespace Headway
