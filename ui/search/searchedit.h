// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchparser.h"

#include <QLineEdit>

namespace Headway {

class CareerNames;
class Clock;
class SearchCompleter;

/**
 * A search of the journal as it is typed: words and operators, read with every letter, and beneath an operator what it
 * could ask for. Whatever else writes into it does so as if it had been typed, so that it can be undone.
 */
class SearchEdit final : public QLineEdit
{
    Q_OBJECT

public:
    SearchEdit(const CareerNames &names, const Clock &clock, QWidget *parent = nullptr);

    const SearchQuery &query() const { return m_query; }
    const SearchParser &parser() const { return m_parser; }
    void write(const QString &text);
    void remove(const QList<SearchCondition> &conditions);
    /** Asks for the value too, or no longer where it does already. */
    void toggle(SearchField field, const QString &value);
    /** With the cursor behind the operator's colon, and what could stand there beneath. */
    void begin(SearchField field);

Q_SIGNALS:
    void searched(const Headway::SearchQuery &query);
    /** By Enter or Down, to what was found. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void offer();

    const CareerNames &m_names;
    const Clock &m_clock;
    SearchParser m_parser;
    SearchQuery m_query;
    SearchCompleter *m_completer;
    bool m_isTyped = false; ///< The change that is about to be told comes from the keyboard.
};

} // namespace Headway
