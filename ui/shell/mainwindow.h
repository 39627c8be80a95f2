// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shellpage.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace Headway {

class Career;
class Clock;
class MessageBar;
class NavigationBar;
class Settings;
class ShellActions;
class TopBar;

/** Arranges the pages: the navigation, the line above, the page, the status line, and the menus. Nothing else. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Career &career, const Clock &clock, Settings &settings, ShellActions &actions,
               const QList<ShellPage> &pages, QWidget *parent = nullptr);

    /** Shows a page; its widget is made at the first time. */
    void goTo(const QString &id);
    /** What lies over the pages, for instance the capture bar. */
    QWidget *pageArea() const;
    MessageBar &messages() const { return *m_messages; }
    /** Saves what is being typed on any page. */
    void flush();
    /** As the settings remember it: where the window was, which page was shown; `firstPage` the first time. */
    void restore(const QString &firstPage);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown
    {
        ShellPage page;
        QPointer<QWidget> widget;
    };

    QWidget *makeCentre(const Clock &clock);
    void makeMenus();
    void makePageActions();
    void refreshPageMenus();
    void showPage(int index);
    void step(int by);
    void remember();

    Career &m_career;
    Settings &m_settings;
    ShellActions &m_actions;
    QList<Shown> m_pages;
    QList<int> m_history;
    int m_place = -1; ///< In the history.
    int m_current = -1;

    NavigationBar *m_navigation;
    TopBar *m_top;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_go = nullptr;
    QList<QAction *> m_pageMenuActions; ///< Of the page shown; they go with it.
};

} // namespace Headway
