// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "career.h"
#include "look.h"
#include "messagebar.h"
#include "navigationbar.h"
#include "settings.h"
#include "shellactions.h"
#include "statusline.h"
#include "topbar.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Headway {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize leastSize(720, 480);
constexpr int collapseBelow = 1000;

QKeySequence pageShortcut(int index)
{
    return QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_1 + index)));
}

} // namespace

MainWindow::MainWindow(Career &career, const Clock &clock, Settings &settings, ShellActions &actions,
                       const QList<ShellPage> &pages, QWidget *parent)
    : QMainWindow(parent)
    , m_career(career)
    , m_settings(settings)
    , m_actions(actions)
    , m_navigation(new NavigationBar(this))
    , m_top(new TopBar(actions.back, actions.forward, actions.capture, this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setMinimumSize(leastSize);
    setCentralWidget(makeCentre(clock));
    makeMenus();
    for (const ShellPage &page : pages) {
        const QString shortcut = pageShortcut(int(m_pages.size())).toString(QKeySequence::NativeText);
        m_navigation->addPage(page.title, page.icon, shortcut);
        m_pages << Shown{page, nullptr};
    }
    makePageActions();
    connect(m_navigation, &NavigationBar::chosen, this, [this](int index) { goTo(m_pages.at(index).page.id); });
    connect(m_actions.back, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions.forward, &QAction::triggered, this, [this] { step(+1); });
}

QWidget *MainWindow::makeCentre(const Clock &clock)
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    right->addWidget(new StatusLine(m_career, clock, this));

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    return centre;
}

void MainWindow::makeMenus()
{
    m_file = menuBar()->addMenu(tr("&File"));
    m_file->addActions({m_actions.newCareer, m_actions.openCareer, m_actions.publish});
    m_file->addSeparator();
    m_file->addAction(m_actions.importJournal);
    m_file->addSeparator();
    m_file->addAction(m_actions.quit);

    m_edit = menuBar()->addMenu(tr("&Edit"));
    m_edit->addActions({m_actions.undo, m_actions.redo});
    m_edit->addSeparator();
    m_edit->addAction(m_actions.capture);

    m_view = menuBar()->addMenu(tr("&View"));
    m_go = menuBar()->addMenu(tr("&Go"));
    m_go->addActions({m_actions.back, m_actions.forward});
    m_go->addSeparator();

    menuBar()->addMenu(tr("&Help"))->addAction(m_actions.about);
}

void MainWindow::makePageActions()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        auto *action = m_go->addAction(m_pages.at(i).page.title);
        action->setShortcut(pageShortcut(i));
        connect(action, &QAction::triggered, this, [this, i] { goTo(m_pages.at(i).page.id); });
    }
}

void MainWindow::refreshPageMenus()
{
    for (QAction *action : std::exchange(m_pageMenuActions, {})) {
        m_file->removeAction(action);
        m_edit->removeAction(action);
        m_view->removeAction(action);
    }
    const auto add = [this](QMenu *menu, QAction *before, const std::function<QList<QAction *>()> &actions) {
        if (!actions)
            return;
        QList<QAction *> all = actions();
        menu->insertActions(before, all);
        m_pageMenuActions += all;
    };
    const ShellPage &page = m_pages.at(m_current).page;
    add(m_file, m_actions.importJournal, page.fileActions);
    add(m_edit, nullptr, page.editActions);
    add(m_view, nullptr, page.viewActions);
    m_view->menuAction()->setVisible(!m_view->isEmpty());
}

void MainWindow::goTo(const QString &id)
{
    const auto at = std::ranges::find_if(m_pages, [&id](const Shown &shown) { return shown.page.id == id; });
    const int index = at == m_pages.end() ? 0 : int(at - m_pages.begin());
    if (index == m_current)
        return;
    m_history.resize(m_place + 1);
    m_history << index;
    m_place = int(m_history.size()) - 1;
    showPage(index);
}

void MainWindow::step(int by)
{
    if (m_place + by < 0 || m_place + by >= m_history.size())
        return;
    m_place += by;
    showPage(m_history.at(m_place));
}

void MainWindow::showPage(int index)
{
    flush();
    Shown &shown = m_pages[index];
    if (!shown.widget) {
        shown.widget = shown.page.make();
        m_stack->addWidget(shown.widget);
        if (shown.page.restoreState)
            shown.page.restoreState(m_settings.pageState(shown.page.id));
    }
    m_current = index;
    m_stack->setCurrentWidget(shown.widget);
    m_navigation->setCurrent(index);
    m_top->setTitle(shown.page.title);
    setWindowTitle(tr("%1 – Headway", "the page that is shown").arg(shown.page.title));
    m_actions.back->setEnabled(m_place > 0);
    m_actions.forward->setEnabled(m_place + 1 < m_history.size());
    refreshPageMenus();
    shown.widget->setFocus();
}

QWidget *MainWindow::pageArea() const
{
    return m_stack;
}

void MainWindow::flush()
{
    for (const Shown &shown : std::as_const(m_pages)) {
        if (shown.widget && shown.page.flush)
            shown.page.flush();
    }
}

void MainWindow::restore(const QString &firstPage)
{
    if (!restoreGeometry(m_settings.windowGeometry())) {
        // The frame that the window manager adds must fit too.
        const QSize room = screen()->availableSize() - QSize(2 * Space::Edge, 2 * Space::Edge);
        resize(firstSize.boundedTo(room));
    }
    goTo(m_settings.currentPage().isEmpty() ? firstPage : m_settings.currentPage());
}

void MainWindow::remember()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setCurrentPage(m_pages.at(m_current).page.id);
    for (const Shown &shown : std::as_const(m_pages)) {
        if (shown.widget && shown.page.saveState)
            m_settings.setPageState(shown.page.id, shown.page.saveState());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flush();
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCollapsed(width() < collapseBelow);
}

} // namespace Headway
