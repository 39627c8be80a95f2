// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedsearchbutton.h"

#include "recordedits.h"
#include "savedsearches.h"
#include "searchbar.h"
#include "searchnamerow.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** As a menu shows it: & is no shortcut there. */
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', "&&"_L1);
}

} // namespace

SavedSearchButton::SavedSearchButton(Career &career, RecordEdits &edits, SearchBar *bar)
    : MenuButton(bar)
    , m_edits(edits)
    , m_bar(bar)
    , m_searches(new SavedSearches(career, this))
    , m_menu(new QMenu(this))
    , m_name(new SearchNameRow)
{
    setText(tr("Saved", "searches"));
    setToolTip(tr("Saved searches"));
    setFocusPolicy(Qt::TabFocus);
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    bar->addMenuButton(this);
    bar->addRow(m_name);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearchButton::fill);
    connect(m_name, &SearchNameRow::named, this, &SavedSearchButton::take);
    connect(m_name, &SearchNameRow::left, bar, qOverload<>(&QWidget::setFocus));
}

void SavedSearchButton::fill()
{
    m_menu->clear();
    const auto current = m_searches->of(m_bar->text());
    addSearches(current);
    QAction *save = m_menu->addAction(tr("&Save this search…"), this, [this] { askForName({}); });
    save->setEnabled(!m_bar->query().isEmpty() && !current);
    if (m_searches->all().isEmpty())
        return;
    addMenuFor(tr("&Rename"), &SavedSearchButton::rename);
    addMenuFor(tr("&Delete"), &SavedSearchButton::remove);
}

void SavedSearchButton::addSearches(const std::optional<SavedSearch> &current)
{
    for (const SavedSearch &search : m_searches->all()) {
        QAction *action =
            m_menu->addAction(menuText(search.name), this, [this, search] { m_bar->setText(search.query); });
        action->setToolTip(search.query);
        action->setCheckable(true);
        action->setChecked(current && current->id == search.id);
    }
    if (!m_searches->all().isEmpty())
        m_menu->addSeparator();
}

void SavedSearchButton::addMenuFor(const QString &text, void (SavedSearchButton::*act)(const SavedSearch &))
{
    QMenu *menu = m_menu->addMenu(text);
    for (const SavedSearch &search : m_searches->all())
        menu->addAction(menuText(search.name), this, [this, search, act] { (this->*act)(search); });
}

void SavedSearchButton::askForName(const std::optional<SavedSearch> &renamed)
{
    m_renamed = renamed;
    m_name->ask(renamed ? renamed->name : QString());
}

void SavedSearchButton::rename(const SavedSearch &search)
{
    askForName(search);
}

void SavedSearchButton::remove(const SavedSearch &search)
{
    m_edits.moveToTrash(search.id, search.name);
}

void SavedSearchButton::take(const QString &name)
{
    const SavedSearch search = m_renamed.value_or(
        SavedSearch{SavedSearchId::make(), name, m_bar->text().simplified(), m_searches->nextPosition()});
    if (!m_renamed)
        m_edits.begin(search);
    m_edits.set(EditedRecord<SavedSearch>{search.id, name}, Field::name, &SavedSearch::name, name);
}

} // namespace Headway
