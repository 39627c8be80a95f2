// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalsearch.h"
#include "searchquery.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace Headway {

class CareerNames;
class Clock;
class FlowLayout;
class SearchChips;
class SearchEdit;
class SearchMenus;

/**
 * Where the journal is searched: a field for words and operators, menus that write operators into it, and below it a
 * chip for each. The text alone says what is looked for; whatever else is chosen or taken off is written there.
 */
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    SearchBar(const CareerNames &names, const Clock &clock, QWidget *parent = nullptr);

    const SearchQuery &query() const;
    QString text() const;
    /** As if it had been typed. */
    void setText(const QString &text);
    void clear() { setText({}); }
    void remove(const QList<SearchCondition> &conditions);
    void focusField();
    /** Puts a button behind the field. */
    void addBeside(QWidget *button);
    /** Puts a button behind the menus. */
    void addMenuButton(QWidget *button);
    /** Puts something between the menus and the chips. */
    void addRow(QWidget *row);

Q_SIGNALS:
    void searched(const Headway::SearchQuery &query);
    void orderChosen(Headway::SearchOrder order);
    /** By Enter or Down, to what was found. */
    void left();

private:
    void makeMenus();
    QMenu *makeMore();
    void addMenu(QMenu *menu, SearchField field);
    void addOrders(QMenu *menu);
    void connectParts();

    const Clock &m_clock;
    SearchEdit *m_field;
    QHBoxLayout *m_head;
    FlowLayout *m_menuRow;
    SearchChips *m_chips;
    SearchMenus *m_menus;
};

} // namespace Headway
