// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock.h"

#include "headwaytest.h"

#include <QTimeZone>

using namespace Headway;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStandStillAtNoonOfItsDay()
    {
        const FixedClock clock(QDate(2026, 11, 3));
        QCOMPARE(clock.today(), QDate(2026, 11, 3));
        QCOMPARE(clock.now(), QDateTime(QDate(2026, 11, 3), QTime(12, 0), QTimeZone::UTC));
        QCOMPARE(clock.now(), clock.now());
    }

    void shouldMoveOverMidnight()
    {
        FixedClock clock(QDate(2026, 12, 31));
        clock.advanceSeconds(13 * 3600);
        QCOMPARE(clock.today(), QDate(2027, 1, 1));
        QCOMPARE(clock.now().time(), QTime(1, 0));
    }

    void shouldTellSystemTimeInUtc() { QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC); }
};

HEADWAY_TEST_MAIN(QCoreApplication, ClockTest)
#include "clocktest.moc"
