// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturewords.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class CaptureWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayADateInWords_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << QDate(2026, 11, 21) << u"Today, Saturday 21 November"_s;
        QTest::newRow("yesterday") << QDate(2026, 11, 20) << u"Yesterday, Friday 20 November"_s;
        QTest::newRow("tomorrow") << QDate(2026, 11, 22) << u"Tomorrow, Sunday 22 November"_s;
        QTest::newRow("this year") << QDate(2026, 3, 2) << u"Monday 2 March"_s;
        QTest::newRow("another year") << QDate(2025, 11, 21) << u"Friday 21 November 2025"_s;
    }

    void shouldSayADateInWords()
    {
        QFETCH(const QDate, date);
        QFETCH(const QString, words);
        QCOMPARE(dateInWords(date, QDate(2026, 11, 21), QLocale()), words);
    }

    void shouldSayAFigureWithItsChange()
    {
        Metric metric;
        metric.before = 10;
        metric.after = 6;
        metric.unit = u"days"_s;
        QCOMPARE(metricInWords(metric, QLocale()).replace(QChar::Nbsp, u' '), u"10 → 6 days (−40 %)"_s);
    }

    void shouldSayAFigureThatStandsAlone()
    {
        Metric metric;
        metric.after = 3;
        metric.unit = u"×"_s;
        QCOMPARE(metricInWords(metric, QLocale()), u"3×"_s);
    }

    void shouldReadALineAloudWithAllThatItNames()
    {
        CaptureLine line{.title = u"Cut falls"_s, .date = QDate(2026, 11, 21)};
        line.people = {{PersonId::make(), u"Dana"_s}, {{}, u"Lee %1"_s}};
        line.tags = {{TagId::make(), u"process"_s}};
        line.strengths = {{StrengthId::make(), u"Patience"_s}};
        QCOMPARE(spoken(line, line.date, QLocale()),
                 u"Cut falls. Today, Saturday 21 November. People: Dana and Lee %1 (new). Strengths: "
                 "Patience. Tags: process"_s);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, CaptureWordsTest)
#include "capturewordstest.moc"
