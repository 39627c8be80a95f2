// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchedit.h"

#include "clock.h"
#include "icons.h"
#include "searchcompleter.h"
#include "searchediting.h"
#include "searchednames.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Headway {

SearchEdit::SearchEdit(const CareerNames &names, const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_names(names)
    , m_clock(clock)
    , m_parser(QLocale())
    , m_completer(new SearchCompleter(this))
{
    setPlaceholderText(tr("Search the journal"));
    setAccessibleName(tr("Search the journal"));
    setAccessibleDescription(tr("Words, or operators such as kind:praise, from:2026-01, goal:onboarding"));
    setClearButtonEnabled(true);
    addAction(symbolicIcon(u"search-symbolic"_s, IconInk::Muted), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchEdit::read);
    connect(this, &QLineEdit::textEdited, this, [this] { m_isTyped = true; }); // Told before textChanged().
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_completer->offered().isEmpty()) // Else it takes what is chosen there.
            Q_EMIT left();
    });
}

void SearchEdit::write(const QString &typed)
{
    if (typed == text())
        return; // Else it would tell of a search, and a list would lead back to what is chosen.
    selectAll();
    insert(typed); // Unlike setText() it can be undone.
}

void SearchEdit::remove(const QList<SearchCondition> &conditions)
{
    write(withoutConditions(m_query.text, conditions));
}

void SearchEdit::toggle(SearchField field, const QString &value)
{
    const auto place = placeOfValue(m_query, field, m_parser.valueOf(field, value, m_clock.today()));
    write(place ? withoutPlace(m_query.text, *place) : withOperator(m_query.text, m_parser.words().word(field), value));
}

void SearchEdit::begin(SearchField field)
{
    const QString before = text().trimmed();
    write((before.isEmpty() ? QString() : QString(before + u' ')) + m_parser.words().word(field) + u':');
    setFocus();
    offer();
}

void SearchEdit::read()
{
    m_query = m_parser.parse(text(), m_clock.today());
    if (std::exchange(m_isTyped, false))
        offer();
    Q_EMIT searched(m_query);
}

void SearchEdit::offer()
{
    const auto condition = conditionAt(m_query, cursorPosition());
    if (!condition) {
        m_completer->offer({});
        return;
    }
    const QList<SearchChoice> choices = m_parser.choices(condition->field, m_clock.today());
    m_completer->offer(searchCompletionsAt(m_query, cursorPosition(), choices, searchNames(m_names)));
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        write({});
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Headway
