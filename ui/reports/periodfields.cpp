// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "periodfields.h"

#include "look.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Headway {

PeriodFields::PeriodFields(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox(this))
    , m_days(new QWidget(this))
    , m_from(makeDay(tr("First day")))
    , m_to(makeDay(tr("Last day")))
{
    for (const ReportPeriod::Preset preset : allPresets())
        m_preset->addItem(label(preset), int(preset));
    m_preset->setAccessibleName(tr("Period"));
    connect(m_preset, &QComboBox::activated, this, &PeriodFields::choosePreset);

    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(Space::Hair);
    days->addWidget(m_from, 1);
    days->addWidget(new QLabel(u"–"_s, m_days));
    days->addWidget(m_to, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Within);
    column->addWidget(m_preset);
    column->addWidget(m_days);
    setFocusProxy(m_preset);
}

QDateEdit *PeriodFields::makeDay(const QString &name)
{
    auto *day = new QDateEdit(m_days);
    day->setCalendarPopup(true);
    day->setFixedHeight(Space::Target); // as the fields around it; styles give spin boxes more
    day->setAccessibleName(name);
    day->setToolTip(name);
    connect(day, &QDateEdit::userDateChanged, this, &PeriodFields::chooseDays);
    return day;
}

void PeriodFields::showPeriod(const ReportPeriod &period, QDate today)
{
    m_period = period;
    m_today = today;
    m_preset->setCurrentIndex(m_preset->findData(int(period.preset)));
    showDays();
}

void PeriodFields::choosePreset()
{
    const auto preset = ReportPeriod::Preset(m_preset->currentData().toInt());
    // Choosing dates begins with those that were meant until now.
    const DaySpan days{m_from->date(), m_to->date()};
    showPeriod(preset == ReportPeriod::Preset::Chosen ? ReportPeriod{preset, days.from, days.to} : ReportPeriod{preset},
               m_today);
    Q_EMIT changed();
}

void PeriodFields::chooseDays()
{
    m_period = {ReportPeriod::Preset::Chosen, m_from->date(), m_to->date()};
    m_preset->setCurrentIndex(m_preset->findData(int(m_period.preset)));
    Q_EMIT changed();
}

void PeriodFields::showDays()
{
    const DaySpan days = daysOf(m_period, m_today);
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    if (days.from.isValid())
        m_from->setDate(days.from);
    if (days.to.isValid())
        m_to->setDate(days.to);
    m_days->setVisible(days.from.isValid() && days.to.isValid());
}

} // namespace Headway
