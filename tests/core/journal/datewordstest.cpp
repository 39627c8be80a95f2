// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datewords.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindDates_data();
    void shouldFindDates();
    void shouldFindNone_data();
    void shouldFindNone();
    void shouldCallATermATerm_data();
    void shouldCallATermATerm();
    void shouldFindSeveralInOrder();
};

// A Saturday.
static const QDate today(2026, 11, 21);

void DateWordsTest::shouldFindDates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *name, const QString &locale, const QString &text, const QString &phrase,
                        QDate date) { QTest::newRow(name) << locale << text << phrase << date; };
    const QString gb = u"en_GB"_s;
    row("today", gb, u"Shipped it today"_s, u"today"_s, today);
    row("yesterday", gb, u"Yesterday we moved"_s, u"Yesterday"_s, {2026, 11, 20});
    row("day before yesterday", gb, u"Done the day before yesterday"_s, u"the day before yesterday"_s, {2026, 11, 19});
    row("last week", gb, u"last week: audit passed"_s, u"last week"_s, {2026, 11, 14});
    row("a week ago", gb, u"Audit a week ago"_s, u"a week ago"_s, {2026, 11, 14});
    row("last month", gb, u"Audit last month"_s, u"last month"_s, {2026, 10, 21});
    row("days ago", gb, u"Audit 3 days ago"_s, u"3 days ago"_s, {2026, 11, 18});
    row("one day ago", gb, u"Audit 1 day ago"_s, u"1 day ago"_s, {2026, 11, 20});
    row("weeks ago", gb, u"Audit 2  weeks ago"_s, u"2  weeks ago"_s, {2026, 11, 7});
    row("months ago", gb, u"Audit 9 months ago"_s, u"9 months ago"_s, {2026, 2, 21});
    row("last Friday", gb, u"Audit last Friday"_s, u"last Friday"_s, {2026, 11, 20});
    row("last weekday of today's name", gb, u"Audit last Saturday"_s, u"last Saturday"_s, {2026, 11, 14});
    row("short weekday", gb, u"Audit last fri, passed"_s, u"last fri"_s, {2026, 11, 20});
    row("on Monday", gb, u"on Monday the audit"_s, u"on Monday"_s, {2026, 11, 16});
    row("on the weekday that is today", gb, u"Audit on Saturday"_s, u"on Saturday"_s, today);
    row("ISO", gb, u"Audit 2026-11-03 passed"_s, u"2026-11-03"_s, {2026, 11, 3});
    row("ISO with on", gb, u"Audit on 2026-11-03."_s, u"on 2026-11-03"_s, {2026, 11, 3});
    row("ISO in brackets", gb, u"Audit (2026-11-03)"_s, u"2026-11-03"_s, {2026, 11, 3});
    row("ISO to come", gb, u"Audit 2027-01-03"_s, u"2027-01-03"_s, {2027, 1, 3});
    row("short month", gb, u"Audit 3 Nov"_s, u"3 Nov"_s, {2026, 11, 3});
    row("long month", gb, u"Audit on 3 November"_s, u"on 3 November"_s, {2026, 11, 3});
    row("a month later in the year", gb, u"Audit 24 Dec"_s, u"24 Dec"_s, {2025, 12, 24});
    row("with a year", gb, u"Audit 3 november 2024"_s, u"3 november 2024"_s, {2024, 11, 3});
    row("ordinal", gb, u"Audit on the 3rd of November"_s, u"3rd of November"_s, {2026, 11, 3});
    row("month first", gb, u"Nov 3 audit"_s, u"Nov 3"_s, {2026, 11, 3});
    row("month first with a year", gb, u"Audit March 3, 2025"_s, u"March 3, 2025"_s, {2025, 3, 3});
    row("leap day", gb, u"Audit 29 Feb"_s, u"29 Feb"_s, {2024, 2, 29});
    row("British short form", gb, u"Audit 03/11/2026"_s, u"03/11/2026"_s, {2026, 11, 3});
    row("American without a year", u"en_US"_s, u"Audit on 11/3 passed"_s, u"on 11/3"_s, {2026, 11, 3});
    row("British without a year", gb, u"3/11: audit passed"_s, u"3/11"_s, {2026, 11, 3});
    row("American short form", u"en_US"_s, u"Audit 11/3/26"_s, u"11/3/26"_s, {2026, 11, 3});
    row("German short form", u"de_DE"_s, u"Audit 03.11.26"_s, u"03.11.26"_s, {2026, 11, 3});
    row("German day and month", u"de_DE"_s, u"Audit 3.11. bestanden"_s, u"3.11."_s, {2026, 11, 3});
    row("German month", u"de_DE"_s, u"Audit 3. März 2026"_s, u"3. März 2026"_s, {2026, 3, 3});
    row("German month, short", u"de_DE"_s, u"Audit 3. Okt"_s, u"3. Okt"_s, {2026, 10, 3});
    row("French month", u"fr_FR"_s, u"Audit 3 août"_s, u"3 août"_s, {2026, 8, 3});
}

void DateWordsTest::shouldFindDates()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QFETCH(QDate, date);
    const auto found = DateWords(QLocale(locale)).find(text, today);
    QCOMPARE(found.size(), 1);
    QCOMPARE(text.sliced(found.first().start, found.first().length), phrase);
    QCOMPARE(found.first().date, date);
    QVERIFY(!found.first().isTerm);
}

void DateWordsTest::shouldFindNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Friday handover improved",
                             "yesterday's figures",
                             "last week's figures",
                             "Todayish",
                             "Audit 2026-13-03",
                             "Audit 2026-02-30",
                             "may 5 nurses stay",
                             "Ward 7",
                             "ratio 3/4 of shifts",
                             "version 2.11.2026.1",
                             "10 days",
                             "next Monday",
                             "tomorrow",
                             "Marching 3 miles",
                             "2026",
                             "31 Feb",
                             "v2026-11-03",
                             "24/7, all year",
                             "1/2 of the list",
                             "scored 3/5",
                             ""})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void DateWordsTest::shouldFindNone()
{
    QFETCH(QString, text);
    QVERIFY(DateWords(QLocale(u"en_GB"_s)).find(text, today).isEmpty());
}

void DateWordsTest::shouldCallATermATerm_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Report due by 2026-12-01", "Covered nights until 3 Nov", "No falls since last Friday",
                             "The audit of yesterday", "Slides for today"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void DateWordsTest::shouldCallATermATerm()
{
    QFETCH(QString, text);
    const auto found = DateWords(QLocale(u"en_GB"_s)).find(text, today);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isTerm);
}

void DateWordsTest::shouldFindSeveralInOrder()
{
    const auto found = DateWords(QLocale(u"en_GB"_s)).find(u"2026-11-03 mended what broke last Friday"_s, today);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).date, QDate(2026, 11, 3));
    QCOMPARE(found.at(1).date, QDate(2026, 11, 20));
}

HEADWAY_TEST_MAIN(QCoreApplication, DateWordsTest)
#include "datewordstest.moc"
