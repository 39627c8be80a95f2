// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceorder.h"

#include "entrybuilder.h"
#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const QList<Entry> &entries)
{
    QStringList titles;
    for (const Entry &entry : entries)
        titles << entry.title;
    return titles;
}

Goal goal(const char *name)
{
    return {.id = GoalId::make(), .name = QString::fromUtf8(name), .audience = Audience::Boss};
}

} // namespace

class EvidenceOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMeasureHowFarAFigureMoved_data()
    {
        QTest::addColumn<std::optional<double>>("before");
        QTest::addColumn<std::optional<double>>("after");
        QTest::addColumn<std::optional<double>>("move");

        const std::optional<double> none;
        QTest::newRow("halved") << std::optional(10.0) << std::optional(5.0) << std::optional(0.5);
        QTest::newRow("doubled weighs the same") << std::optional(5.0) << std::optional(10.0) << std::optional(0.5);
        QTest::newRow("to zero") << std::optional(4.0) << std::optional(0.0) << std::optional(1.0);
        QTest::newRow("from zero") << std::optional(0.0) << std::optional(4.0) << std::optional(1.0);
        QTest::newRow("from loss to gain") << std::optional(-5.0) << std::optional(5.0) << std::optional(2.0);
        QTest::newRow("not moved") << std::optional(4.0) << std::optional(4.0) << none;
        QTest::newRow("never anything") << std::optional(0.0) << std::optional(0.0) << none;
        QTest::newRow("no before") << none << std::optional(4.0) << none;
        QTest::newRow("no after") << std::optional(4.0) << none << none;
    }

    void shouldMeasureHowFarAFigureMoved()
    {
        QFETCH(std::optional<double>, before);
        QFETCH(std::optional<double>, after);
        const Metric metric{.id = MetricId::make(), .before = before, .after = after};
        QTEST(relativeMove(metric), "move");
    }

    void shouldPutTheStrongestFirst()
    {
        const QList<Entry> entries{
            EntryBuilder{}.titled("old").on("2026-01-01"),
            EntryBuilder{}.titled("new").on("2026-06-01"),
            EntryBuilder{}.titled("halved").on("2026-01-01").measured("days", 10, 5, "days"),
            EntryBuilder{}.titled("a tenth less").on("2026-06-01").measured("days", 10, 9, "days"),
            EntryBuilder{}.titled("starred").on("2025-01-01").starred(),
            EntryBuilder{}.titled("starred, tripled").on("2025-01-01").starred().measured("beds", 2, 6, ""),
            EntryBuilder{}.titled("a figure alone").on("2026-07-01").measured("saved", {}, 184000, "€"),
        };
        QCOMPARE(titles(strongestFirst(entries)),
                 (QStringList{u"starred, tripled"_s, u"starred"_s, u"halved"_s, u"a tenth less"_s, u"a figure alone"_s,
                              u"new"_s, u"old"_s}));
    }

    void shouldKeepTheOrderOfEqualEntries()
    {
        const QList<Entry> entries{EntryBuilder{}.titled("a"), EntryBuilder{}.titled("b"), EntryBuilder{}.titled("c")};
        QCOMPARE(titles(strongestFirst(entries)), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void shouldChooseTheMetricThatMovedFurthest()
    {
        const Entry entry =
            EntryBuilder{}.measured("alone", {}, 3, "").measured("halved", 10, 5, "").measured("less", 10, 9, "");
        QCOMPARE(strongestMetric(entry)->name, u"halved"_s);
    }

    void shouldChooseTheFirstFigureWhereNothingMoved()
    {
        const Entry entry =
            EntryBuilder{}.measured("empty", {}, {}, "").measured("first", {}, 3, "").measured("second", 4, {}, "");
        QCOMPARE(strongestMetric(entry)->name, u"first"_s);
        QCOMPARE(strongestMetric(EntryBuilder{}.build()), nullptr);
    }

    void shouldTellResultsFromWordsAndThoughts_data()
    {
        QTest::addColumn<EntryKind>("kind");
        QTest::addColumn<bool>("result");
        QTest::addColumn<bool>("voice");
        QTest::addColumn<bool>("headline");

        QTest::newRow("accomplishment") << EntryKind::Accomplishment << true << false << true;
        QTest::newRow("initiative") << EntryKind::Initiative << true << false << true;
        QTest::newRow("goal result") << EntryKind::GoalResult << true << false << true;
        QTest::newRow("praise") << EntryKind::Praise << false << true << false;
        QTest::newRow("feedback") << EntryKind::Feedback << false << true << false;
        QTest::newRow("learning") << EntryKind::Learning << true << false << false;
        QTest::newRow("setback") << EntryKind::Setback << false << false << false;
        QTest::newRow("reflection") << EntryKind::Reflection << false << false << false;
    }

    void shouldTellResultsFromWordsAndThoughts()
    {
        QFETCH(EntryKind, kind);
        QTEST(isResult(kind), "result");
        QTEST(isVoice(kind), "voice");
        QTEST(isHeadline(kind), "headline");
    }

    void shouldTellAnEntryUnderTheFirstGoalItNames()
    {
        const Goal falls = goal("Falls");
        const Goal handover = goal("Handover");
        const Entry both = EntryBuilder{}.towards(handover.id).towards(falls.id);
        const QList<EvidenceGroup> groups = groupedByGoal({both}, {falls, handover});
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0), (EvidenceGroup{.goal = falls, .entries = {}, .alsoCounted = {both}}));
        QCOMPARE(groups.at(1), (EvidenceGroup{.goal = handover, .entries = {both}, .alsoCounted = {}}));
    }

    void shouldPutTheGoalWithTheMostEvidenceFirstAndNoGoalLast()
    {
        const Goal empty = goal("A goal without evidence");
        const Goal falls = goal("Falls");
        const Goal handover = goal("Handover");
        const QList<Entry> entries{EntryBuilder{}.titled("loose"),         EntryBuilder{}.titled("loose too"),
                                   EntryBuilder{}.titled("loose as well"), EntryBuilder{}.towards(falls.id),
                                   EntryBuilder{}.towards(handover.id),    EntryBuilder{}.towards(handover.id)};
        const QList<EvidenceGroup> groups = groupedByGoal(entries, {empty, falls, handover});
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups.at(0).goal, handover);
        QCOMPARE(groups.at(1).goal, falls);
        QVERIFY(!groups.at(2).goal);
        QCOMPARE(groups.at(2).entries.size(), 3);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, EvidenceOrderTest)
#include "evidenceordertest.moc"
