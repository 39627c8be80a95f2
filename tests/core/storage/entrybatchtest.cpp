// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrybatch.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "tagrepository.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** One thing done to many entries, on a real career file. */
class EntryBatchTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    const Tag m_process{.id = TagId::make(), .name = u"process"_s};
    const Tag m_safety{.id = TagId::make(), .name = u"safety"_s};
    const Goal m_goal{.id = GoalId::make(), .name = u"Fewer falls"_s};
    Entry m_plain, m_tagged, m_third;

    QDateTime later() const { return m_folder->clock.now().addSecs(60); }
    Entry stored(const Entry &entry) { return **EntryRepository(m_career->reader()).find(entry.id); }
    bool isTouched(const Entry &entry) { return stored(entry).changedAt == later(); }
    QStringList tagNames()
    {
        QStringList names;
        for (const Tag &tag : TagRepository(m_career->reader()).all().value_or(QList<Tag>()))
            names << tag.name;
        return names;
    }

    /** Does it as one action, and tells how many it changed; −1 where it failed. */
    template<typename Step>
    int change(Step step, const QList<EntryId> &entries, const EntryBatch::GoOn &goOn = {})
    {
        int changed = -1;
        (void)m_career
            ->perform({u"Edit all"_s},
                      [&](Session &session) {
                          EntryBatch batch(session, entries, later(), goOn);
                          return step(batch).transform([&](int count) { changed = count; });
                      })
            .result();
        return changed;
    }
    template<typename Step>
    int changeAll(Step step)
    {
        return change(step, {m_plain.id, m_tagged.id, m_third.id});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(wentWell(m_career->perform({u"Begin"_s}, [this](Session &session) {
            const QDateTime now = m_folder->clock.now();
            return TagRepository(session)
                .insert(m_process, now)
                .and_then([&] { return TagRepository(session).insert(m_safety, now); })
                .and_then([&] { return GoalRepository(session).insert(m_goal, now); });
        })));
        m_plain = EntryBuilder{}.on("2026-11-01").titled("Plain").build();
        m_tagged = EntryBuilder{}
                       .on("2026-11-02")
                       .titled("Tagged")
                       .saying("A text.")
                       .tagged(m_safety.id)
                       .tagged(m_process.id)
                       .ofKind(EntryKind::Praise)
                       .releasedTo(Audience::Boss)
                       .starred();
        m_third = EntryBuilder{}.on("2026-11-03").titled("Third").tagged(m_safety.id).build();
        for (const Entry &entry : {m_plain, m_tagged, m_third})
            QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
    }

    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    void shouldWriteOnlyWhatChanges()
    {
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.setKind(EntryKind::Praise); }), 2);
        for (const Entry &entry : {m_plain, m_tagged, m_third})
            QCOMPARE(stored(entry).kind, EntryKind::Praise);
        QVERIFY(isTouched(m_plain) && isTouched(m_third));
        QVERIFY(!isTouched(m_tagged));
    }

    void shouldChangeTheAudience()
    {
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.setAudience(Audience::Boss); }), 2);
        QCOMPARE(stored(m_plain).audience, Audience::Boss);
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.setAudience(Audience::Private); }), 3);
        QCOMPARE(stored(m_tagged).audience, Audience::Private);
    }

    void shouldStarAndRemoveStars()
    {
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.setStarred(true); }), 2);
        QVERIFY(stored(m_plain).starred && stored(m_tagged).starred);
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.setStarred(false); }), 3);
        QVERIFY(!stored(m_plain).starred && !stored(m_tagged).starred);
    }

    void shouldPutATagBehindThoseThatAreThere()
    {
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.link(TagId(), u"Process"_s); }), 2);
        QCOMPARE(stored(m_plain).tags, QList{m_process.id});
        QCOMPARE(stored(m_tagged).tags, (QList{m_safety.id, m_process.id}));
        QCOMPARE(stored(m_third).tags, (QList{m_safety.id, m_process.id}));
        QVERIFY(!isTouched(m_tagged));
        QVERIFY(isTouched(m_third));
    }

    void shouldMakeTheTagThatNobodyHas()
    {
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.link(TagId(), u"night  shift"_s); }), 3);
        QCOMPARE(tagNames(), (QStringList{u"night shift"_s, u"process"_s, u"safety"_s}));
    }

    void shouldMakeNoTagForNothing()
    {
        QCOMPARE(change([](EntryBatch &batch) { return batch.link(TagId(), u"night"_s); }, {}), 0);
        QCOMPARE(tagNames().size(), 2);
    }

    void shouldMakeATagAnewThatWentToTheTrash()
    {
        QVERIFY(wentWell(m_career->perform({u"Delete"_s}, [this](Session &session) {
            return TagRepository(session).moveToTrash(m_process.id, later());
        })));
        QCOMPARE(change([this](EntryBatch &batch) { return batch.link(m_process.id, u"process"_s); }, {m_plain.id}), 1);
        QCOMPARE(tagNames(), (QStringList{u"process"_s, u"safety"_s}));
        QCOMPARE(stored(m_plain).tags.size(), 1);
    }

    void shouldTakeATagOffWithoutTheOthers()
    {
        QCOMPARE(changeAll([this](EntryBatch &batch) { return batch.unlink(m_safety.id, {}); }), 2);
        QCOMPARE(stored(m_tagged).tags, QList{m_process.id});
        QVERIFY(stored(m_third).tags.isEmpty());
        QVERIFY(!isTouched(m_plain));
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.unlink(TagId(), u"Process"_s); }), 1);
        QVERIFY(stored(m_tagged).tags.isEmpty());
    }

    void shouldLinkAndUnlinkAGoal()
    {
        QCOMPARE(changeAll([this](EntryBatch &batch) { return batch.link(m_goal.id, m_goal.name); }), 3);
        QCOMPARE(stored(m_plain).goals, QList{m_goal.id});
        QCOMPARE(changeAll([this](EntryBatch &batch) { return batch.unlink(m_goal.id, m_goal.name); }), 3);
        QVERIFY(stored(m_plain).goals.isEmpty());
    }

    void shouldMoveToTheTrashAndLeaveAloneWhatLiesThere()
    {
        QCOMPARE(change([](EntryBatch &batch) { return batch.moveToTrash(); }, {m_plain.id, m_third.id}), 2);
        QCOMPARE(titles(m_career->reader()), QStringList{u"Tagged"_s});
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.setStarred(true); }), 0);
        QCOMPARE(changeAll([](EntryBatch &batch) { return batch.moveToTrash(); }), 1);
    }

    void shouldBeOneStepOfUndo_data()
    {
        QTest::addColumn<std::function<Result<int>(EntryBatch &)>>("step");
        using Step = std::function<Result<int>(EntryBatch &)>;
        QTest::newRow("kind") << Step([](EntryBatch &batch) { return batch.setKind(EntryKind::Setback); });
        QTest::newRow("star") << Step([](EntryBatch &batch) { return batch.setStarred(true); });
        QTest::newRow("new tag") << Step([](EntryBatch &batch) { return batch.link(TagId(), u"new"_s); });
        QTest::newRow("less a tag") << Step([](EntryBatch &batch) { return batch.unlink(TagId(), u"safety"_s); });
        QTest::newRow("goal") << Step([](EntryBatch &batch) { return batch.link(GoalId(), u"Fewer falls"_s); });
        QTest::newRow("trash") << Step([](EntryBatch &batch) { return batch.moveToTrash(); });
    }

    void shouldBeOneStepOfUndo()
    {
        QFETCH(const std::function<Result<int>(EntryBatch &)>, step);
        const QStringList before = dump(m_career->reader());
        QVERIFY(changeAll(step) > 0);
        const QStringList after = dump(m_career->reader());
        QVERIFY(after != before);
        QCOMPARE(m_career->undoText(), u"Edit all"_s);
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(dump(m_career->reader()), before);
        QCOMPARE(m_career->undoText(), u"Capture"_s);
        QVERIFY(wentWell(m_career->redo()));
        QCOMPARE(dump(m_career->reader()), after);
    }

    void shouldLeaveNoStepWhereNothingChanges()
    {
        QCOMPARE(changeAll([this](EntryBatch &batch) { return batch.unlink(m_goal.id, m_goal.name); }), 0);
        QCOMPARE(m_career->undoText(), u"Capture"_s);
    }

    void shouldWriteNothingOfABatchThatIsStopped()
    {
        QList<EntryId> many{m_plain.id};
        for (int i = 0; i < 1200; ++i)
            many << EntryId::make();
        QList<qint64> asked;
        const auto stop = [&asked](qint64 done) -> Result<void> {
            asked << done;
            return done < 1000 ? Result<void>() : refuse(Error::Kind::Cancelled, u"Stopped."_s);
        };
        QCOMPARE(change([](EntryBatch &batch) { return batch.setStarred(true); }, many, stop), -1);
        QCOMPARE(asked, (QList<qint64>{0, 500, 1000}));
        QVERIFY(!stored(m_plain).starred);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::EntryBatchTest)

#include "entrybatchtest.moc"
