// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchmenus.h"

#include "searchediting.h"
#include "searchednames.h"

#include <QMenu>

#include <algorithm>

namespace Headway {

namespace {

constexpr qsizetype mostNames = 20; // More of them are found sooner by typing.

} // namespace

SearchMenus::SearchMenus(const SearchParser &parser, const CareerNames &names, QObject *parent)
    : QObject(parent)
    , m_parser(parser)
    , m_names(names)
{}

void SearchMenus::fill(QMenu *menu, SearchField field, const SearchQuery &query, QDate today)
{
    menu->clear();
    const QList<SearchChoice> choices = m_parser.choices(field, today);
    for (const SearchChoice &choice : choices)
        addValue(menu, field, {choice.label, choice.word}, placeOfValue(query, field, choice.value).has_value());
    if (field == SearchField::On) {
        menu->addSeparator();
        addTyped(menu, SearchField::From, tr("From a day, month or year…"));
        addTyped(menu, SearchField::To, tr("Up to a day, month or year…"));
        addTyped(menu, SearchField::On, tr("On a day, or in a month or year…"));
    } else if (choices.isEmpty()) {
        addNames(menu, field, query, today);
    }
}

void SearchMenus::addNames(QMenu *menu, SearchField field, const SearchQuery &query, QDate today)
{
    const QStringList names = searchNames(m_names).of(field);
    for (const QString &name : names.first(std::min(mostNames, names.size()))) {
        const SearchValue value = m_parser.valueOf(field, name, today);
        addValue(menu, field, {name, name}, placeOfValue(query, field, value).has_value());
    }
    if (!names.isEmpty())
        menu->addSeparator();
    addTyped(menu, field, tr("Type a name…"));
}

void SearchMenus::addValue(QMenu *menu, SearchField field, const SearchCompletion &value, bool isOn)
{
    QAction *action = menu->addAction(QString(value.label).replace(u'&', QLatin1StringView("&&")));
    action->setCheckable(true);
    action->setChecked(isOn);
    connect(action, &QAction::triggered, this, [this, field, value] { Q_EMIT toggled(field, value.value); });
}

void SearchMenus::addTyped(QMenu *menu, SearchField field, const QString &text)
{
    connect(menu->addAction(text), &QAction::triggered, this, [this, field] { Q_EMIT begun(field); });
}

} // namespace Headway
