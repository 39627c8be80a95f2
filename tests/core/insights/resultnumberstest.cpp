// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultnumbers.h"

#include "headwaytest.h"

using namespace Headway;

class ResultNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellResultsFromDatesAndNames_data()
    {
        QTest::addColumn<bool>("isResult");
        for (const char *text : {"from 10 to 6 days", "212 staff in 5 hours", "down 40 %", "€184k", "2.1M",
                                 "saved 2000 litres", "1,140 open items", "3/4 of the beds", "4,5 Mio. €", "½ a day",
                                 "EUR300 less", "x3", "30min faster", "12 h au lieu de 20 h",
                                 "auf 6. Danach blieb es so", "in 2025 it was 14", "Ward 7: 60 falls", "passed 5 of 6"})
            QTest::addRow("%s", text) << true;
        for (const char *text : {"no digits here",
                                 "on 2026-11-03",
                                 "am 3.11.2026",
                                 "am 3. November",
                                 "3 November 2025",
                                 "November 3, 2025",
                                 "le 3 novembre",
                                 "3/11/2026",
                                 "at 14:30",
                                 "um 14 Uhr",
                                 "à 14h30",
                                 "at 9 am",
                                 "in 2025",
                                 "since 2019,",
                                 "Audit 2025",
                                 "Ward 7",
                                 "Zimmer 12",
                                 "Halle 3",
                                 "salle 4",
                                 "ISO 9001",
                                 "DIN 276-1",
                                 "COVID-19",
                                 "A4",
                                 "Q3",
                                 "2nd shift",
                                 "3. Quartal",
                                 "2e étage",
                                 "24/7",
                                 "5S",
                                 "class 7b",
                                 "1. Talk\n2. Lift",
                                 "- 1. Talk",
                                 "vor 3 Wochen",
                                 "3 weeks ago",
                                 "il y a 3 semaines",
                                 "version 2.4.1",
                                 "KW 34",
                                 "call +44 20 7946 0958",
                                 "#42",
                                 "press 4"})
            QTest::addRow("%s", text) << false;
    }

    void shouldTellResultsFromDatesAndNames()
    {
        QFETCH(bool, isResult);
        QCOMPARE(m_numbers.isIn(QString::fromUtf8(QTest::currentDataTag())), isResult);
    }

private:
    ResultNumbers m_numbers;
};

HEADWAY_TEST_MAIN(QCoreApplication, ResultNumbersTest)

#include "resultnumberstest.moc"
