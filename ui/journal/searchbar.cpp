// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchbar.h"

#include "clock.h"
#include "flowlayout.h"
#include "icons.h"
#include "look.h"
#include "menubutton.h"
#include "searchchips.h"
#include "searchcompleter.h"
#include "searchediting.h"
#include "searchmenus.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
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
    , m_names(names)
    , m_clock(clock)
    , m_parser(QLocale())
    , m_field(new QLineEdit)
    , m_head(new QHBoxLayout)
    , m_menuRow(new FlowLayout(0))
    , m_chips(new SearchChips)
    , m_completer(new SearchCompleter(m_field))
    , m_menus(new SearchMenus(m_parser, names, this))
{
    makeField();
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

void SearchBar::makeField()
{
    m_field->setPlaceholderText(tr("Search the journal"));
    m_field->setAccessibleName(tr("Search the journal"));
    m_field->setAccessibleDescription(tr("Words, or operators such as kind:praise, from:2026-01, goal:onboarding"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(symbolicIcon(u"search-symbolic"_s, IconInk::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
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
            [this, menu, field] { m_menus->fill(menu, field, m_query, m_clock.today()); });
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
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::read);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_isTyped = true; }); // Told before textChanged().
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_completer->offered().isEmpty()) // Else it takes what is chosen there.
            Q_EMIT left();
    });
    connect(m_chips, &SearchChips::removed, this, [this](const SearchCondition &condition) { remove({condition}); });
    connect(m_chips, &SearchChips::left, this, [this] { m_field->setFocus(); });
    connect(m_menus, &SearchMenus::toggled, this, &SearchBar::toggle);
    connect(m_menus, &SearchMenus::begun, this, &SearchBar::begin);
}

QString SearchBar::text() const
{
    return m_field->text();
}

void SearchBar::setText(const QString &text)
{
    if (text == m_field->text())
        return; // Else it would tell of a search, and the list would lead back to what is chosen.
    m_field->selectAll();
    m_field->insert(text); // Unlike setText() it can be undone.
}

void SearchBar::remove(const QList<SearchCondition> &conditions)
{
    setText(withoutConditions(m_query.text, conditions));
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

void SearchBar::read()
{
    m_query = m_parser.parse(m_field->text(), m_clock.today());
    m_chips->show(m_query.conditions);
    if (std::exchange(m_isTyped, false))
        complete();
    Q_EMIT searched(m_query);
}

void SearchBar::complete()
{
    const int cursor = m_field->cursorPosition();
    const auto condition = conditionAt(m_query, cursor);
    if (!condition) {
        m_completer->offer({});
        return;
    }
    const QList<SearchChoice> choices = m_parser.choices(condition->field, m_clock.today());
    m_completer->offer(searchCompletionsAt(m_query, cursor, choices, searchNames(m_names)));
}

void SearchBar::toggle(SearchField field, const QString &value)
{
    const auto place = placeOfValue(m_query, field, m_parser.valueOf(field, value, m_clock.today()));
    setText(place ? withoutPlace(m_query.text, *place)
                  : withOperator(m_query.text, m_parser.words().word(field), value));
}

/** With the cursor behind its colon, and what could stand there beneath. */
void SearchBar::begin(SearchField field)
{
    const QString before = m_field->text().trimmed();
    setText((before.isEmpty() ? QString() : QString(before + u' ')) + m_parser.words().word(field) + u':');
    m_field->setFocus();
    complete();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        Q_EMIT left();
        return true;
    }
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Headway
