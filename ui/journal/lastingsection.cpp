// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastingsection.h"

#include "flowlayout.h"
#include "journaledits.h"
#include "look.h"
#include "typedchoice.h"
#include "typeddate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLocale>

namespace Headway {

LastingSection::LastingSection(JournalEdits &edits, Edited edited, QWidget *parent)
    : EntrySection(edits, std::move(edited), parent)
    , m_lasting(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_lastingTyped(new TypedChoice(m_lasting))
    , m_dateTyped(new TypedDate(m_date))
{
    for (const auto &row : enumNames<Lasting>)
        m_lasting->addItem(label(row.value), int(row.value));
    m_lasting->setAccessibleName(tr("Whether it lasted"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_date->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31));
    auto *row = new FlowLayout(Space::Within, this);
    row->addWidget(m_lasting);
    row->addWidget(m_date);
    setFocusProxy(m_lasting);
    connect(m_lastingTyped, &TypedChoice::chosen, this, [this] { choose(chosen()); });
    connect(m_dateTyped, &TypedDate::typed, this, [this](QDate date, int visit) {
        m_dateTyped->await(this->edits().setLasting(this->edited(), m_told, date, visit));
    });
    showDate(Lasting::Unsaid);
}

LastingSection::~LastingSection()
{
    m_dateTyped->disconnect(this);
}

Lasting LastingSection::chosen() const
{
    return Lasting(m_lasting->currentData().toInt());
}

/** It was seen on the day of the entry at least; later ones are for whoever knows more, and stay whatever is chosen. */
void LastingSection::choose(Lasting lasting)
{
    m_dateTyped->flush(); // It was typed for what was chosen until now.
    const bool isFirst = std::exchange(m_told, lasting) == Lasting::Unsaid;
    const QDate date = isFirst ? m_dateOfEntry : m_date->date();
    showDate(lasting);
    m_lastingTyped->await(edits().setLasting(edited(), lasting, date));
}

void LastingSection::showDate(Lasting lasting)
{
    m_date->setVisible(lasting != Lasting::Unsaid);
    m_date->setAccessibleName(lasting == Lasting::Ended ? tr("Until when it held")
                                                        : tr("When it was last seen to hold"));
    m_date->setToolTip(m_date->accessibleName());
}

void LastingSection::showEntry(const Entry &entry)
{
    m_dateOfEntry = entry.date;
    m_lastingTyped->show(int(entry.lasting));
    m_told = chosen();
    showDate(m_told);
    m_dateTyped->show(entry.lastingDate.isValid() ? entry.lastingDate : entry.date);
}

void LastingSection::flush()
{
    m_dateTyped->flush();
}

void LastingSection::forget()
{
    m_lastingTyped->forget();
    m_dateTyped->forget();
}

} // namespace Headway
