// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultcounts.h"

#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

class ResultCountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPutTheMostFirstAndThoseWithAsManyByName()
    {
        const CountedResults counted{.goals = {{u"Roster"_s, 2}, {u"Falls"_s, 5}, {u"Handover"_s, 2}},
                                     .strengths = {{u"Teaching"_s, 1}, {u"Calm"_s, 3}},
                                     .withoutGoal = 4,
                                     .withoutStrength = 7};
        const ResultCounts results = ResultCounts::of(counted, QDate(2026, 1, 1), QDate(2026, 12, 31));
        QCOMPARE(results.goals, (QList<NamedCount>{{u"Falls"_s, 5}, {u"Handover"_s, 2}, {u"Roster"_s, 2}}));
        QCOMPARE(results.strengths, (QList<NamedCount>{{u"Calm"_s, 3}, {u"Teaching"_s, 1}}));
        QCOMPARE(results.withoutGoal, 4);
        QCOMPARE(results.withoutStrength, 7);
    }

    void shouldTellOfMonthsWithoutAResultToo()
    {
        const CountedResults counted{.months = {{QDate(2026, 3, 1), 2}, {QDate(2026, 1, 1), 1}}};
        const ResultCounts results = ResultCounts::of(counted, QDate(2026, 1, 10), QDate(2026, 3, 31));
        QCOMPARE(results.total, 3);
        QCOMPARE(results.periods, (QList<PeriodCount>{{QDate(2026, 1, 1), QDate(2026, 1, 31), 1},
                                                      {QDate(2026, 2, 1), QDate(2026, 2, 28), 0},
                                                      {QDate(2026, 3, 1), QDate(2026, 3, 31), 2}}));
    }

    void shouldCountLongPeriodsByYear()
    {
        const CountedResults counted{
            .months = {{QDate(2024, 3, 1), 2}, {QDate(2024, 7, 1), 1}, {QDate(2026, 1, 1), 4}}};
        const ResultCounts results = ResultCounts::of(counted, QDate(2024, 3, 5), QDate(2026, 11, 3));
        QCOMPARE(results.periods, (QList<PeriodCount>{{QDate(2024, 1, 1), QDate(2024, 12, 31), 3},
                                                      {QDate(2025, 1, 1), QDate(2025, 12, 31), 0},
                                                      {QDate(2026, 1, 1), QDate(2026, 12, 31), 4}}));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ResultCountsTest)

#include "resultcountstest.moc"
