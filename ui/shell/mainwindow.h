// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shellpage.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace Headway {

class Career;
class Clock;
class MessageBar;
class FindField;
class FocusedText;
class NavigationBar;
class PendingEdits;
class RecentMenu;
class Settings;
class ShellActions;
class ShellMenus;
class StatusLine;
class TopBar;

/** Arranges the pages: the navigation, the line above, the page, the status line, and the menus. Nothing else. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Career &career, PendingEdits &edits, const Clock &clock, Settings &settings, ShellActions &actions,
               const QList<ShellPage> &pages, QWidget *parent = nullptr);

    /** Shows a page; its widget is made at the first time. */
    void goTo(const QString &id);
    /** What lies over the pages, for instance the capture bar. */
    QWidget *pageArea() const;
    MessageBar &messages() const { return *m_messages; }
    FindField *findField() const;
    /** Those that lead to a page, as they stand in the menu. */
    const QList<QAction *> &pageActions() const { return m_pageActions; }
    /** What the Edit menu acts on. */
    FocusedText &text() const { return *m_text; }
    /** In the status line, for some seconds: that something went well. */
    void say(const QString &sentence);
    /** Saves what is being typed on any page. */
    void flush();
    /** As the settings remember it: where the window was, which page the career showed; `firstPage` the first time. */
    void restore(const QString &firstPage);
    void remember();

Q_SIGNALS:
    /** One of those that were opened before. */
    void careerChosen(const QString &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown
    {
        ShellPage page;
        QPointer<QWidget> widget;
    };

    QWidget *makeCentre();
    void addPages(const QList<ShellPage> &pages);
    void connectText();
    void followActions(int index);
    void showTitle(const QString &page);
    void showPage(int index);
    void step(int by);

    Career &m_career;
    Settings &m_settings;
    ShellActions &m_actions;
    QList<Shown> m_pages;
    QList<QAction *> m_pageActions;
    QList<int> m_history;
    int m_place = -1; ///< In the history.
    int m_current = -1;

    NavigationBar *m_navigation;
    TopBar *m_top;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    FocusedText *m_text;
    RecentMenu *m_recent;
    ShellMenus *m_menus;
};

} // namespace Headway
