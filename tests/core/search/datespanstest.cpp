// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datespans.h"

#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

/** What a search calls a date, read on 3 November 2026. */
class DateSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadDaysMonthsQuartersAndYears_data();
    void shouldReadDaysMonthsQuartersAndYears();
    void shouldReadEverythingThatItOffers();
    void shouldBeginTheWeekAsTheLocaleDoes();

private:
    static QString told(const QLocale &locale, const QString &written)
    {
        const auto span = DateSpans(locale).read(written, QDate(2026, 11, 3));
        return span ? span->first.toString(Qt::ISODate) + u".."_s + span->last.toString(Qt::ISODate) : QString();
    }

    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
};

void DateSpansTest::shouldReadDaysMonthsQuartersAndYears_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("span");
    const auto row = [](const char *name, const QString &written, const QString &span) {
        QTest::newRow(name) << written << span;
    };
    row("a year", u"2026"_s, u"2026-01-01..2026-12-31"_s);
    row("a month", u"2026-02"_s, u"2026-02-01..2026-02-28"_s);
    row("a month of one digit", u"2026-2"_s, u"2026-02-01..2026-02-28"_s);
    row("a leap year", u"2024-02"_s, u"2024-02-01..2024-02-29"_s);
    row("a day", u"2026-11-03"_s, u"2026-11-03..2026-11-03"_s);
    row("with slashes", u"2026/11/03"_s, u"2026-11-03..2026-11-03"_s);
    row("a quarter", u"2026-Q2"_s, u"2026-04-01..2026-06-30"_s);
    row("a quarter in small letters", u"2025q4"_s, u"2025-10-01..2025-12-31"_s);
    row("today", u"today"_s, u"2026-11-03..2026-11-03"_s);
    row("yesterday", u"Yesterday"_s, u"2026-11-02..2026-11-02"_s);
    row("this week", u"this-week"_s, u"2026-11-02..2026-11-08"_s);
    row("last week", u"last week"_s, u"2026-10-26..2026-11-01"_s);
    row("this month", u"this-month"_s, u"2026-11-01..2026-11-30"_s);
    row("last month", u"last_month"_s, u"2026-10-01..2026-10-31"_s);
    row("this year", u"this-year"_s, u"2026-01-01..2026-12-31"_s);
    row("the last half year", u"last-6-months"_s, u"2026-05-04..2026-11-03"_s);
    row("the last half year in words", u"last half year"_s, u"2026-05-04..2026-11-03"_s);
    row("last year", u"last-year"_s, u"2025-01-01..2025-12-31"_s);
    row("a month's name", u"november"_s, u"2026-11-01..2026-11-30"_s);
    row("a month that is to come", u"December"_s, u"2025-12-01..2025-12-31"_s);
    row("a short name", u"mar"_s, u"2026-03-01..2026-03-31"_s);
    row("a name and its year", u"march 2024"_s, u"2024-03-01..2024-03-31"_s);
    row("with a hyphen", u"march-2024"_s, u"2024-03-01..2024-03-31"_s);
    row("a named day", u"3 Nov 2025"_s, u"2025-11-03..2025-11-03"_s);
    row("some days ago", u"3-days-ago"_s, u"2026-10-31..2026-10-31"_s);
    row("as the locale writes it", u"03/11/2026"_s, u"2026-11-03..2026-11-03"_s);
    row("half a year", u"202"_s, u""_s);
    row("half a month", u"2026-"_s, u""_s);
    row("no month", u"2026-13"_s, u""_s);
    row("no day", u"2026-02-30"_s, u""_s);
    row("no year", u"0000"_s, u""_s);
    row("the last year", u"9999"_s, u"9999-01-01..9999-12-31"_s);
    row("no date", u"somewhere"_s, u""_s);
    row("a number", u"5"_s, u""_s);
}

void DateSpansTest::shouldReadDaysMonthsQuartersAndYears()
{
    QFETCH(QString, written);
    QTEST(told(m_locale, written), "span");
}

void DateSpansTest::shouldReadEverythingThatItOffers()
{
    for (const QString &words : DateSpans(m_locale).offered()) {
        QVERIFY2(!told(m_locale, words).isEmpty(), qPrintable(words));
        QCOMPARE(told(m_locale, QString(words).replace(u' ', u'-')), told(m_locale, words));
    }
}

void DateSpansTest::shouldBeginTheWeekAsTheLocaleDoes()
{
    QCOMPARE(told(QLocale(QLocale::English, QLocale::UnitedStates), u"this week"_s), u"2026-11-01..2026-11-07"_s);
    QCOMPARE(told(m_locale, u"this week"_s), u"2026-11-02..2026-11-08"_s);
}

HEADWAY_TEST_MAIN(QCoreApplication, DateSpansTest)
#include "datespanstest.moc"
