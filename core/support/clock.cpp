// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock.h"

#include <QTimeZone>

namespace Headway {

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDate today)
{
    setToday(today);
}

QDate FixedClock::today() const
{
    return m_today;
}

QDateTime FixedClock::now() const
{
    return m_now;
}

void FixedClock::setToday(QDate today)
{
    m_today = today;
    m_now = QDateTime(today, QTime(12, 0), QTimeZone::UTC);
}

void FixedClock::advanceSeconds(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
    m_today = m_now.date();
}

} // namespace Headway
