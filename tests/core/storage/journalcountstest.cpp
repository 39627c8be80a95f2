// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalcounts.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "strengthrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

class JournalCountsTest final : public QObject
{
    Q_OBJECT

private:
    void insert(const Entry &entry) { QVERIFY(capture(*m_career, entry, m_folder->clock.now())); }
    template<typename Record>
    Id<Record> add(const char *name)
    {
        const Record record{.id = Id<Record>::make(), .name = QString::fromUtf8(name)};
        const auto work = [record, now = m_folder->clock.now()](Session &session) {
            return typename RepositoryOf<Record>::Type(session).insert(record, now);
        };
        if (!wentWell(m_career->perform({u"Add"_s}, work)))
            return {};
        return record.id;
    }
    template<typename Repository, typename RecordId>
    void moveToTrash(const RecordId &id)
    {
        QVERIFY(wentWell(m_career->perform({u"Delete"_s}, [id, now = m_folder->clock.now()](Session &session) {
            return Repository(session).moveToTrash(id, now);
        })));
    }
    static Entry showing(EntryBuilder &entry, const QList<StrengthId> &strengths)
    {
        Entry made = entry.build();
        made.strengths = strengths;
        return made;
    }
    JournalCounts counts() { return JournalCounts(m_career->reader()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
    }
    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    void shouldTellFromWhenToWhenTheJournalIsKept()
    {
        QVERIFY(counts().extent()->isEmpty());
        const Entry latest = EntryBuilder{}.on("2026-11-03").build();
        for (const Entry &entry : {EntryBuilder{}.on("2024-02-29").build(), latest})
            insert(entry);
        QCOMPARE(*counts().extent(), (JournalCounts::Extent{QDate(2024, 2, 29), QDate(2026, 11, 3)}));
        moveToTrash<EntryRepository>(latest.id);
        QCOMPARE(counts().extent()->last, QDate(2024, 2, 29));
    }

    void shouldReadTheEntriesOfAPeriodWithBothItsEnds()
    {
        const Entry first = EntryBuilder{}.on("2026-01-01").ofKind(EntryKind::Praise).build();
        const Entry last = EntryBuilder{}.on("2026-01-31").build();
        const Entry gone = EntryBuilder{}.on("2026-01-15").build();
        for (const Entry &entry : {first, last, gone, EntryBuilder{}.on("2026-02-01").build()})
            insert(entry);
        moveToTrash<EntryRepository>(gone.id);
        auto read = *counts().inPeriod(QDate(2026, 1, 1), QDate(2026, 1, 31));
        std::ranges::sort(read, {}, &DatedKind::date);
        QCOMPARE(read, (QList<DatedKind>{{first.id, first.date, EntryKind::Praise},
                                         {last.id, last.date, EntryKind::Accomplishment}}));
    }

    void shouldReadJustTheEntriesThatChanged()
    {
        const Entry kept = EntryBuilder{}.on("2026-01-01").build();
        const Entry gone = EntryBuilder{}.on("2026-01-15").build();
        for (const Entry &entry : {kept, gone, EntryBuilder{}.build()})
            insert(entry);
        moveToTrash<EntryRepository>(gone.id);
        QCOMPARE(*counts().of({kept.id, gone.id}), (QList<DatedKind>{{kept.id, kept.date, EntryKind::Accomplishment}}));
    }

    void shouldCountResultsByGoalStrengthAndMonth()
    {
        const auto falls = add<Goal>("Fewer falls");
        const auto roster = add<Goal>("Roster");
        const auto calm = add<Strength>("Calm");
        insert(showing(EntryBuilder{}.on("2026-10-02").towards(falls).towards(roster), {calm}));
        insert(showing(EntryBuilder{}.on("2026-11-02").towards(falls).ofKind(EntryKind::Learning), {}));
        insert(EntryBuilder{}.on("2026-11-03").ofKind(EntryKind::Initiative));
        insert(showing(EntryBuilder{}.on("2026-11-03").towards(falls).ofKind(EntryKind::Praise), {calm}));
        insert(EntryBuilder{}.on("2025-11-03").towards(falls));
        const auto counted = counts().results(QDate(2026, 1, 1), QDate(2026, 12, 31));
        QVERIFY(wentWell(counted));
        const auto results = ResultCounts::of(*counted, QDate(2026, 10, 1), QDate(2026, 11, 30));
        QCOMPARE(results.total, 3);
        QCOMPARE(results.goals, (QList<NamedCount>{{u"Fewer falls"_s, 2}, {u"Roster"_s, 1}}));
        QCOMPARE(results.strengths, (QList<NamedCount>{{u"Calm"_s, 1}}));
        QCOMPARE(results.withoutGoal, 1);
        QCOMPARE(results.withoutStrength, 2);
        QCOMPARE(results.periods.size(), 2);
        QCOMPARE(results.periods.at(0).count, 1);
        QCOMPARE(results.periods.at(1).count, 2);
    }

    void shouldCountNothingTowardsAGoalInTheTrash()
    {
        const auto falls = add<Goal>("Fewer falls");
        insert(EntryBuilder{}.on("2026-10-02").towards(falls));
        moveToTrash<GoalRepository>(falls);
        const auto counted = counts().results(QDate(2026, 1, 1), QDate(2026, 12, 31));
        QVERIFY(wentWell(counted));
        QVERIFY(counted->goals.isEmpty());
        QCOMPARE(counted->withoutGoal, 1);
    }

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::JournalCountsTest)

#include "journalcountstest.moc"
