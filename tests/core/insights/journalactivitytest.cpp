// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalactivity.h"

#include "activitysteps.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

DatedKind entry(const char *date, EntryKind kind = EntryKind::Accomplishment)
{
    return {EntryId::make(), QDate::fromString(QString::fromLatin1(date), Qt::ISODate), kind};
}

QList<DatedKind> manyOn(QDate day, int count)
{
    QList<DatedKind> entries;
    for (int i = 0; i < count; ++i)
        entries << DatedKind{EntryId::make(), day, EntryKind::Praise};
    return entries;
}

} // namespace

class JournalActivityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountTheEntriesOfADayByKind()
    {
        const JournalActivity activity(
            {entry("2026-11-03"), entry("2026-11-03"), entry("2026-11-03", EntryKind::Praise), entry("2026-11-04")});
        const DayActivity day = activity.on(QDate(2026, 11, 3));
        QCOMPARE(day.total(), 3);
        QCOMPARE(day.of(EntryKind::Accomplishment), 2);
        QCOMPARE(day.of(KindGroup::Voices), 1);
        QCOMPARE(activity.on(QDate(2026, 11, 5)).total(), 0);
        QCOMPARE(activity.between(QDate(2026, 11, 3), QDate(2026, 11, 4)).total(), 4);
        QCOMPARE(activity.between(QDate(2026, 11, 4), QDate(2026, 11, 9)).total(), 1);
    }

    void shouldPutEveryKindIntoOneGroup_data()
    {
        QTest::addColumn<EntryKind>("kind");
        QTest::addColumn<KindGroup>("group");
        QTest::newRow("accomplishment") << EntryKind::Accomplishment << KindGroup::Results;
        QTest::newRow("initiative") << EntryKind::Initiative << KindGroup::Results;
        QTest::newRow("goal result") << EntryKind::GoalResult << KindGroup::Results;
        QTest::newRow("learning") << EntryKind::Learning << KindGroup::Results;
        QTest::newRow("praise") << EntryKind::Praise << KindGroup::Voices;
        QTest::newRow("feedback") << EntryKind::Feedback << KindGroup::Voices;
        QTest::newRow("setback") << EntryKind::Setback << KindGroup::Setbacks;
        QTest::newRow("reflection") << EntryKind::Reflection << KindGroup::Thoughts;
    }

    void shouldPutEveryKindIntoOneGroup()
    {
        QFETCH(EntryKind, kind);
        DayActivity day;
        day.add(kind);
        QTEST(groupOf(kind), "group");
        QTEST(*day.foremost(), "group");
    }

    void shouldLetResultsStandForADayThatHasMore()
    {
        DayActivity day;
        QVERIFY(!day.foremost());
        day.add(EntryKind::Reflection, 3);
        day.add(EntryKind::Setback);
        QCOMPARE(day.foremost(), KindGroup::Setbacks);
        day.add(EntryKind::Learning);
        QCOMPARE(day.foremost(), KindGroup::Results);
    }

    void shouldFollowWhatBecomesOfAnEntry()
    {
        const DatedKind first = entry("2026-11-03");
        JournalActivity activity({first});
        const DatedKind moved{first.id, QDate(2026, 11, 1), EntryKind::Praise};
        QVERIFY(activity.replace({first.id}, {moved}));
        QCOMPARE(activity.on(first.date).total(), 0);
        QCOMPARE(activity.on(moved.date).of(EntryKind::Praise), 1);
        QVERIFY(activity.replace({first.id}, {}));
        QCOMPARE(activity.most(), 0);
        QVERIFY(activity.replace({first.id}, {first}));
        QCOMPARE(activity.on(first.date).total(), 1);
    }

    void shouldTellThatNoDayHasChangedByWhatIsTyped()
    {
        const DatedKind first = entry("2026-11-03");
        JournalActivity activity({first});
        QVERIFY(!activity.replace({first.id}, {first}));
        QVERIFY(!activity.replace({EntryId::make()}, {}));
    }

    void shouldNotTakeADayOfAnImportForABusyOne()
    {
        QList<DatedKind> entries = manyOn(QDate(2026, 1, 1), 400);
        for (int day = 2; day < 40; ++day)
            entries += manyOn(QDate(2026, 1, 1).addDays(day), day % 2 + 1);
        const JournalActivity activity(entries);
        QCOMPARE(activity.most(), 400);
        QCOMPARE(activity.busy(), 2);
        QCOMPARE(JournalActivity().busy(), 0);
    }

    void shouldSortCountsIntoStepsWithNumbers_data()
    {
        QTest::addColumn<int>("busy");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("nothing") << 0 << 0 << QStringList();
        QTest::newRow("never two on a day") << 1 << 1 << QStringList{u"1"_s};
        QTest::newRow("two") << 2 << 2 << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("two, and once more") << 2 << 9 << QStringList{u"1"_s, u"2+"_s};
        QTest::newRow("four") << 4 << 4 << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
        QTest::newRow("five") << 5 << 5 << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4+"_s};
        QTest::newRow("many") << 12 << 14 << QStringList{u"1–3"_s, u"4–6"_s, u"7–9"_s, u"10+"_s};
    }

    void shouldSortCountsIntoStepsWithNumbers()
    {
        QFETCH(int, busy);
        QFETCH(int, most);
        const ActivitySteps steps(busy, most);
        QStringList labels;
        for (int step = 1; step <= steps.count(); ++step)
            labels << steps.label(step, QLocale::c());
        QTEST(labels, "labels");
        QCOMPARE(steps.stepOf(0), 0);
        QCOMPARE(steps.stepOf(most), steps.count());
        QCOMPARE(steps.stepOf(1), std::min(1, steps.count()));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::JournalActivityTest)

#include "journalactivitytest.moc"
