// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchnarrowing.h"

#include "headwaytest.h"
#include "searchparser.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

class SearchNarrowingTest final : public QObject
{
    Q_OBJECT

private:
    SearchQuery read(const QString &typed) const { return m_parser.parse(typed, QDate(2026, 11, 3)); }

    SearchParser m_parser{QLocale(QLocale::English, QLocale::UnitedKingdom)};

private Q_SLOTS:
    void shouldWriteDaysAsShortAsTheyCanBeSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("text");
        QTest::newRow("a day") << QString() << QDate(2026, 11, 3) << QDate(2026, 11, 3) << u"on:2026-11-03"_s;
        QTest::newRow("a week") << QString() << QDate(2026, 11, 2) << QDate(2026, 11, 8)
                                << u"from:2026-11-02 to:2026-11-08"_s;
        QTest::newRow("a month") << QString() << QDate(2026, 2, 1) << QDate(2026, 2, 28) << u"on:2026-02"_s;
        QTest::newRow("a year") << QString() << QDate(2026, 1, 1) << QDate(2026, 12, 31) << u"on:2026"_s;
        QTest::newRow("beside words") << u"falls kind:praise"_s << QDate(2026, 11, 3) << QDate(2026, 11, 3)
                                      << u"falls kind:praise on:2026-11-03"_s;
        QTest::newRow("for other days") << u"from:2026-01 falls to:2026-03"_s << QDate(2026, 11, 3)
                                        << QDate(2026, 11, 3) << u"falls on:2026-11-03"_s;
    }

    void shouldWriteDaysAsShortAsTheyCanBeSaid()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const QString text = withDays(read(typed), m_parser.words(), {first, last});
        QTEST(text, "text");
        QCOMPARE(daysOf(read(text)), (DateSpan{first, last}));
    }

    void shouldTellWhichDaysASearchKeepsTo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::optional<DateSpan>>("days");
        const auto span = [](QDate first, QDate last) { return std::optional(DateSpan{first, last}); };
        QTest::newRow("none") << u"falls kind:praise"_s << std::optional<DateSpan>();
        QTest::newRow("half an operator") << u"from:"_s << std::optional<DateSpan>();
        QTest::newRow("from") << u"from:2026-03"_s << span(QDate(2026, 3, 1), {});
        QTest::newRow("to") << u"to:2026-03"_s << span({}, QDate(2026, 3, 31));
        QTest::newRow("both") << u"from:2026-03 to:2026-04"_s << span(QDate(2026, 3, 1), QDate(2026, 4, 30));
        QTest::newRow("any of two") << u"on:2026-03-05 on:2026-01"_s << span(QDate(2026, 1, 1), QDate(2026, 3, 5));
        QTest::newRow("not these") << u"-on:2026-03"_s << std::optional<DateSpan>();
    }

    void shouldTellWhichDaysASearchKeepsTo()
    {
        QFETCH(QString, typed);
        QTEST(daysOf(read(typed)), "days");
    }

    void shouldLetGoOfTheDaysAlone()
    {
        QCOMPARE(withoutDays(read(u"from:2026-01 falls to:2026-03 goal:onboarding"_s)), u"falls goal:onboarding"_s);
        QCOMPARE(withoutDays(read(u"-on:2026-03-05"_s)), QString());
    }

    void shouldAskForTheSameOnWhicheverDay()
    {
        const SearchQuery wider = onAnyDay(read(u"from:2026-01 falls -on:2026-02 to:2026-03 goal:onboarding"_s));
        QCOMPARE(wider.terms.size(), 1);
        QCOMPARE(wider.conditions.size(), 2);
        QVERIFY(!daysOf(wider));
        QVERIFY(wider.conditions.constFirst().isExcluded);
        QVERIFY(onAnyDay(read(u"on:2026-03"_s)).isEmpty());
    }

    void shouldNarrowToTheResultsOfAName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<SearchField>("field");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("a goal") << QString() << SearchField::Goal << u"Falls"_s << u"is:result goal:Falls"_s;
        QTest::newRow("of several words") << QString() << SearchField::Strength << u"Keeping \"calm\""_s
                                          << u"is:result strength:\"Keeping \"\"calm\"\"\""_s;
        QTest::newRow("another goal before") << u"on:2026 goal:Falls is:result"_s << SearchField::Goal << u"Roster"_s
                                             << u"on:2026 is:result goal:Roster"_s;
        QTest::newRow("a goal and a strength") << u"is:result goal:Falls"_s << SearchField::Strength << u"Calm"_s
                                               << u"goal:Falls is:result strength:Calm"_s;
        QTest::newRow("without a goal") << u"goal:Falls"_s << SearchField::Goal << QString()
                                        << u"is:result -has:goal"_s;
        QTest::newRow("with one again") << u"is:result -has:goal"_s << SearchField::Goal << u"Falls"_s
                                        << u"is:result goal:Falls"_s;
    }

    void shouldNarrowToTheResultsOfAName()
    {
        QFETCH(QString, typed);
        QFETCH(SearchField, field);
        QFETCH(QString, name);
        const QString text = withResultsOf(read(typed), m_parser.words(), field, name);
        QTEST(text, "text");
        for (const SearchCondition &condition : read(text).conditions)
            QVERIFY(condition.isUnderstood());
    }

    void shouldNarrowToResultsOnce()
    {
        QCOMPARE(withResults(read(u"falls"_s), m_parser.words()), u"falls is:result"_s);
        QCOMPARE(withResults(read(u"is:result falls"_s), m_parser.words()), u"falls is:result"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::SearchNarrowingTest)

#include "searchnarrowingtest.moc"
