// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportdates.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class ReportDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteDatesByLocaleWithoutTheDayOfTheWeek_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("longForm");
        QTest::addColumn<QString>("mediumForm");

        QTest::newRow("British") << u"en_GB"_s << u"3\u00a0November 2026"_s << u"3\u00a0Nov 2026"_s;
        QTest::newRow("American") << u"en_US"_s << u"November 3, 2026"_s << u"Nov 3, 2026"_s;
        QTest::newRow("German") << u"de_DE"_s << u"3. November 2026"_s << u"3. Nov. 2026"_s;
        QTest::newRow("Spanish") << u"es_ES"_s << u"3\u00a0de noviembre de 2026"_s << u"3\u00a0de nov de 2026"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"3\u00a0novembre 2026"_s << u"3\u00a0nov. 2026"_s;
        QTest::newRow("Swedish") << u"sv_SE"_s << u"3\u00a0november 2026"_s << u"3\u00a0nov. 2026"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"2026年11月3日"_s << u"2026年11月3日"_s;
    }

    void shouldWriteDatesByLocaleWithoutTheDayOfTheWeek()
    {
        QFETCH(QString, locale);
        QTEST(longDate(QDate(2026, 11, 3), QLocale(locale)), "longForm");
        QTEST(mediumDate(QDate(2026, 11, 3), QLocale(locale)), "mediumForm");
    }

    void shouldSayNothingOfNoDate()
    {
        QCOMPARE(longDate({}, QLocale::c()), QString());
        QCOMPARE(period({}, {}, QLocale::c()), QString());
    }

    void shouldWriteAPeriod()
    {
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(period(QDate(2025, 11, 22), QDate(2026, 11, 21), british),
                 u"22\u00a0November 2025\u00a0– 21\u00a0November 2026"_s);
        QCOMPARE(period(QDate(2026, 11, 21), QDate(2026, 11, 21), british), u"21\u00a0November 2026"_s);
        QCOMPARE(monthAndYear(QDate(2026, 11, 21), british), u"November 2026"_s);
        QCOMPARE(monthAndYear(QDate(2026, 11, 21), QLocale(QLocale::Chinese)), u"2026年11月"_s);
        QCOMPARE(monthAndYear(QDate(2026, 11, 21), QLocale(QLocale::Korean)), u"2026년 11월"_s);
        QCOMPARE(monthAndYear(QDate(2026, 11, 21), QLocale(QLocale::German)), u"November 2026"_s);
        QVERIFY(monthAndYear({}, QLocale(QLocale::Chinese)).isEmpty());
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, ReportDatesTest)
#include "reportdatestest.moc"
