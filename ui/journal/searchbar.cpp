// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchbar.h"

#include "clock.h"
#include "flowlayout.h"
#include "look.h"
#include "menubutton.h"
#include "searchchips.h"
#include "searchedit.h"
#include "searchmenus.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

MenuButton *menuButton(const QString &text, QMenu *menu)
{
    auto *button = new MenuButton;
    button->setText(text);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SearchBar::SearchBar(const CareerNames &names, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_field(new SearchEdit(names, clock))
    , m_head(new QHBoxLayout)
    , m_menuRow(new FlowLayout(0))
    , m_chips(new SearchChips)
    , m_menus(new SearchMenus(m_field->parser(), names, this))
{
    m_head->setSpacing(Space::Within);
    m_head->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addLayout(m_head);
    column->addLayout(m_menuRow);
    column->addWidget(m_chips);
    makeMenus();
    setFocusProxy(m_field);
    connectParts();
}

void SearchBar::makeMenus()
{
    for (const SearchField field : {SearchField::Kind, SearchField::Goal, SearchField::Person}) {
        auto *menu = new QMenu(this);
        addMenu(menu, field);
        addMenuButton(menuButton(SearchWords::label(field), menu));
    }
    auto *more = menuButton(tr("More", "ways to search"), makeMore());
    more->setToolTip(tr("Other ways to search, and what comes first"));
    addMenuButton(more);
}

QMenu *SearchBar::makeMore()
{
    auto *more = new QMenu(this);
    for (const SearchField field : {SearchField::On, SearchField::Tag, SearchField::Strength, SearchField::Criterion,
                                    SearchField::Has, SearchField::Is, SearchField::Audience}) {
        const QString title = field == SearchField::On ? tr("Date") : SearchWords::label(field);
        addMenu(more->addMenu(title), field);
    }
    more->addSeparator();
    addOrders(more);
    return more;
}

void SearchBar::addMenu(QMenu *menu, SearchField field)
{
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu, field] { m_menus->fill(menu, field, query(), m_clock.today()); });
}

void SearchBar::addOrders(QMenu *menu)
{
    auto *orders = new QActionGroup(menu);
    for (const auto &[order, text] : {std::pair(SearchOrder::Newest, tr("&Newest first")),
                                      std::pair(SearchOrder::Relevance, tr("Most &relevant first"))}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == SearchOrder::Newest);
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT orderChosen(order); });
    }
}

void SearchBar::connectParts()
{
    connect(m_field, &SearchEdit::searched, this, [this](const SearchQuery &query) {
        m_chips->showConditions(query.conditions);
        Q_EMIT searched(query);
    });
    connect(m_field, &SearchEdit::left, this, &SearchBar::left);
    connect(m_chips, &SearchChips::removed, this, [this](const SearchCondition &condition) { remove({condition}); });
    connect(m_chips, &SearchChips::left, this, [this] { m_field->setFocus(); });
    connect(m_menus, &SearchMenus::toggled, m_field, &SearchEdit::toggle);
    connect(m_menus, &SearchMenus::begun, m_field, &SearchEdit::begin);
}

const SearchQuery &SearchBar::query() const
{
    return m_field->query();
}

QString SearchBar::text() const
{
    return m_field->text();
}

void SearchBar::setText(const QString &text)
{
    m_field->write(text);
}

void SearchBar::remove(const QList<SearchCondition> &conditions)
{
    m_field->remove(conditions);
}

void SearchBar::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

void SearchBar::addBeside(QWidget *button)
{
    m_head->addWidget(button);
    setTabOrder(m_field, button);
}

void SearchBar::addMenuButton(QWidget *button)
{
    m_menuRow->addWidget(button);
}

void SearchBar::addRow(QWidget *row)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_chips), row);
}

} // namespace Headway
