// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbox.h"

#include "findcard.h"
#include "findfield.h"

#include <QApplication>

namespace Headway {

FindBox::FindBox(FindField *field, FindService service)
    : QObject(field)
    , m_field(field)
    , m_card(new FindCard(field))
    , m_service(std::move(service))
{
    connect(field, &FindField::entered, this, &FindBox::enter);
    connect(field, &FindField::left, this, &FindBox::leave);
    connect(field, &FindField::textEdited, this, &FindBox::search);
    connect(field, &FindField::stepped, m_card, &FindCard::chooseNext);
    connect(field, &FindField::leapt, m_card, &FindCard::chooseFarther);
    connect(field, &FindField::submitted, this, &FindBox::take);
    connect(field, &FindField::cancelled, this, &FindBox::goBack);
    connect(m_card, &FindCard::taken, this, &FindBox::take);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        const bool comes = now == m_field && before && before != m_field && before->window() == m_field->window();
        if (comes)
            m_returnTo = before;
    });
}

void FindBox::open()
{
    if (m_field->hasFocus())
        m_field->selectAll();
    else
        m_field->setFocus(Qt::ShortcutFocusReason);
}

/** What can be done is asked before the field has the focus: some of it is about the text that has it now. */
void FindBox::enter()
{
    m_all = m_service.all();
    search();
}

void FindBox::leave()
{
    m_card->dismiss();
    m_field->clear();
    m_entries.clear();
    m_service.searchJournal({});
}

void FindBox::goBack()
{
    leave();
    if (m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

/** The entries that were found for less stay until others are: nothing flickers while one types. */
void FindBox::search()
{
    const QString words = FindRows::searchedFor(m_field->text());
    if (words.isEmpty())
        m_entries.clear();
    m_card->tell({});
    m_service.searchJournal(words);
    showRows();
}

void FindBox::showRows()
{
    m_card->showRows(FindRows::rows(m_field->text(), m_all, m_entries));
}

void FindBox::showEntries(const QList<FindHit> &entries)
{
    if (!m_card->isVisible() || FindRows::searchedFor(m_field->text()).isEmpty())
        return;
    m_entries = entries;
    showRows();
}

void FindBox::tellUnsearched(const QString &why)
{
    if (m_card->isVisible())
        m_card->tell(why);
}

/** It happens where the user was before, and once the focus is there again: a command may act on that. */
void FindBox::take()
{
    const auto hit = m_card->chosen();
    if (!hit)
        return;
    const QString typed = FindRows::searchedFor(m_field->text());
    goBack();
    QMetaObject::invokeMethod(this, [this, hit, typed] { m_service.open(*hit, typed); }, Qt::QueuedConnection);
}

} // namespace Headway
