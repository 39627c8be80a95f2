// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "career.h"
#include "findfield.h"
#include "focusedtext.h"
#include "icons.h"
#include "look.h"
#include "messagebar.h"
#include "navigationbar.h"
#include "recentmenu.h"
#include "settings.h"
#include "shellactions.h"
#include "shellmenus.h"
#include "statusline.h"
#include "topbar.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
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

MainWindow::MainWindow(Career &career, PendingEdits &edits, const Clock &clock, Settings &settings,
                       ShellActions &actions, const QList<ShellPage> &pages, QWidget *parent)
    : QMainWindow(parent)
    , m_career(career)
    , m_settings(settings)
    , m_actions(actions)
    , m_navigation(new NavigationBar(this))
    , m_top(new TopBar(actions.back, actions.forward, actions.capture, this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(career, edits, clock, this))
    , m_text(new FocusedText(this))
    , m_recent(new RecentMenu(settings, career.file(), this))
    , m_menus(new ShellMenus(menuBar(), actions, m_recent, this))
{
    setWindowFilePath(career.file());
    setCentralWidget(makeCentre());
    addPages(pages);
    connectText();
    m_top->findField()->setKeys(actions.find->shortcut());
    connect(m_navigation, &NavigationBar::chosen, this, [this](int index) { goTo(m_pages.at(index).page.id); });
    connect(m_recent, &RecentMenu::chosen, this, &MainWindow::careerChosen);
    connect(m_actions.back, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions.forward, &QAction::triggered, this, [this] { step(+1); });
}

QWidget *MainWindow::makeCentre()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_stack, 1);
    right->addWidget(m_messages); // Below the page, so that what one is about to click stays where it is.
    right->addWidget(m_status);
    m_messages->takePlaceOf(m_status);

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    return centre;
}

void MainWindow::addPages(const QList<ShellPage> &pages)
{
    for (const ShellPage &page : pages) {
        const QKeySequence shortcut = pageShortcut(int(m_pages.size()));
        m_navigation->addPage(page.title, page.icon, shortcut.toString(QKeySequence::NativeText));
        QAction *go = m_menus->addPage(page.title, shortcut);
        connect(go, &QAction::triggered, this, [this, id = page.id] { goTo(id); });
        go->setIcon(symbolicIcon(page.icon));
        go->setIconVisibleInMenu(false); // There the pages are told by their names.
        m_pageActions << go;
        m_pages << Shown{page, nullptr};
    }
}

void MainWindow::connectText()
{
    connect(m_actions.cut, &QAction::triggered, m_text, &FocusedText::cut);
    connect(m_actions.copy, &QAction::triggered, m_text, &FocusedText::copy);
    connect(m_actions.paste, &QAction::triggered, m_text, &FocusedText::paste);
    connect(m_actions.selectAll, &QAction::triggered, m_text, &FocusedText::selectAll);
    const auto follow = [this] {
        m_actions.cut->setEnabled(m_text->canCut());
        m_actions.copy->setEnabled(m_text->canCopy());
        m_actions.paste->setEnabled(m_text->canPaste());
        m_actions.selectAll->setEnabled(m_text->canSelectAll());
    };
    connect(m_text, &FocusedText::changed, this, follow);
    follow();
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
        if (shown.page.whenActionsChange)
            shown.page.whenActionsChange([this, index] { followActions(index); });
        if (shown.page.restoreState)
            shown.page.restoreState(m_settings.pageState(m_career.id().uuid(), shown.page.id));
    }
    m_current = index;
    m_stack->setCurrentWidget(shown.widget);
    m_navigation->setCurrent(index);
    m_top->setTitle(shown.page.title);
    showTitle(shown.page.title);
    m_actions.back->setEnabled(m_place > 0);
    m_actions.forward->setEnabled(m_place + 1 < m_history.size());
    m_menus->showPage(shown.page);
    shown.widget->setFocus();
}

void MainWindow::followActions(int index)
{
    if (index == m_current)
        m_menus->showPage(m_pages.at(index).page);
}

void MainWindow::showTitle(const QString &page)
{
    const QString career = QFileInfo(m_career.file()).completeBaseName();
    setWindowTitle(tr("%1 – %2 – Headway", "the career file, and the page that is shown").arg(career, page));
}

void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence);
}

QWidget *MainWindow::pageArea() const
{
    return m_stack;
}

FindField *MainWindow::findField() const
{
    return m_top->findField();
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
    // The frame that the window manager adds must fit too, also where everything is drawn twice as large.
    const QSize room = screen()->availableSize() - QSize(2 * Space::Edge, 2 * Space::Edge);
    setMinimumSize(leastSize.boundedTo(room));
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(firstSize.boundedTo(room));
    const QString last = m_settings.currentPage(m_career.id().uuid());
    goTo(last.isEmpty() ? firstPage : last);
}

void MainWindow::remember()
{
    if (m_current < 0)
        return; // It was never shown.
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setCurrentPage(m_career.id().uuid(), m_pages.at(m_current).page.id);
    for (const Shown &shown : std::as_const(m_pages)) {
        if (shown.widget && shown.page.saveState)
            m_settings.setPageState(m_career.id().uuid(), shown.page.id, shown.page.saveState());
    }
}

/** What nothing on the page wanted: Escape empties the search that one is in, and else closes the message on top. */
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(focusWidget());
    const bool isSearch = field && field->isClearButtonEnabled() && !field->text().isEmpty();
    if (event->key() == Qt::Key_Escape && isSearch)
        field->clear();
    else if (event->key() != Qt::Key_Escape || !m_messages->dismissTop())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCollapsed(width() < collapseBelow);
}

} // namespace Headway
