// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "entrybuilder.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "soundness.h"
#include "tagrepository.h"
#include "trash.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(perform([this](Session &session) {
            return PersonRepository(session)
                .insert({m_person, u"Dana Ikeda"_s}, now())
                .and_then([&] { return GoalRepository(session).insert({m_goal, u"Shorter waits"_s}, now()); })
                .and_then([&] { return TagRepository(session).insert({m_tag, u"process"_s}, now()); });
        }));
    }

    void cleanup()
    {
        QVERIFY(wentWell(checkSound(m_career->reader(), Inspection::Whole))); // It reads the index, too.
        m_career.reset();
    }

    void shouldHoldTitleBodyAndTheNamesOfWhatIsLinked()
    {
        const Entry entry = insert(EntryBuilder()
                                       .titled("Cut onboarding")
                                       .saying("from **ten** days")
                                       .with(m_person)
                                       .towards(m_goal)
                                       .tagged(m_tag));
        for (const QString &word : {u"onboarding"_s, u"ten"_s, u"ikeda"_s, u"waits"_s, u"process"_s})
            QCOMPARE(found(word), QList<EntryId>{entry.id});
    }

    void shouldFollowEditsUndoAndRedo()
    {
        Entry entry = insert(EntryBuilder().titled("before"));
        entry.title = u"after"_s;
        QVERIFY(perform([&](Session &session) { return EntryRepository(session).update(entry, now()); }));
        QVERIFY(found(u"before"_s).isEmpty());
        QCOMPARE(found(u"after"_s), QList<EntryId>{entry.id});
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(found(u"before"_s), QList<EntryId>{entry.id});
        QVERIFY(found(u"after"_s).isEmpty());
        QVERIFY(wentWell(m_career->redo()));
        QCOMPARE(found(u"after"_s), QList<EntryId>{entry.id});
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(found(u"before"_s).isEmpty());
        QCOMPARE(keys(), 0);
    }

    /** What is written anew stands in another of its pages. */
    void shouldWriteNothingAnewThatItDoesNotHold()
    {
        Entry entry = insert(EntryBuilder().titled("before").tagged(m_tag));
        const auto pages = [this] {
            return m_career->reader().value(u"SELECT count(*) || ' ' || sum(id) FROM entry_text_data"_s)->toString();
        };
        const QString before = pages();
        entry.starred = true;
        entry.kind = EntryKind::Praise;
        entry.audience = Audience::Boss;
        QVERIFY(perform([&](Session &session) { return EntryRepository(session).update(entry, now()); }));
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(wentWell(m_career->redo()));
        QCOMPARE(pages(), before);
        entry.result = u"fewer falls"_s;
        QVERIFY(perform([&](Session &session) { return EntryRepository(session).update(entry, now()); }));
        QVERIFY(pages() != before);
        QCOMPARE(found(u"falls"_s), QList<EntryId>{entry.id});
    }

    void shouldFollowRenamedPeopleGoalsAndTags()
    {
        const Entry entry = insert(EntryBuilder().with(m_person).towards(m_goal).tagged(m_tag));
        QVERIFY(perform([this](Session &session) {
            return PersonRepository(session)
                .update({m_person, u"Dana Okafor"_s}, now())
                .and_then([&] { return GoalRepository(session).update({m_goal, u"Fewer falls"_s}, now()); })
                .and_then([&] { return TagRepository(session).update({m_tag, u"safety"_s}, now()); });
        }));
        for (const QString &word : {u"okafor"_s, u"falls"_s, u"safety"_s})
            QCOMPARE(found(word), QList<EntryId>{entry.id});
        for (const QString &word : {u"ikeda"_s, u"waits"_s, u"process"_s})
            QVERIFY(found(word).isEmpty());
    }

    void shouldForgetNamesInTheTrash()
    {
        insert(EntryBuilder().tagged(m_tag));
        QVERIFY(perform([this](Session &session) { return TagRepository(session).moveToTrash(m_tag, now()); }));
        QVERIFY(found(u"process"_s).isEmpty());
    }

    void shouldForgetEntriesInTheTrashAndFindThemAgainAfterwards()
    {
        const Entry entry = insert(EntryBuilder().titled("onboarding"));
        QVERIFY(perform([&](Session &session) { return EntryRepository(session).moveToTrash(entry.id, now()); }));
        QVERIFY(found(u"onboarding"_s).isEmpty());
        QCOMPARE(keys(), 0);
        QVERIFY(perform([&](Session &session) { return restore(session, TrashKind::Entry, entry.id.uuid(), now()); }));
        QCOMPARE(found(u"onboarding"_s), QList<EntryId>{entry.id});
    }

    void shouldOrderByDateAlsoAfterAnEntryWasMoved()
    {
        Entry first = insert(EntryBuilder().titled("win").on("2026-01-01"));
        const Entry second = insert(EntryBuilder().titled("win").on("2026-01-02"));
        const Entry third = insert(EntryBuilder().titled("win").on("2026-01-02"));
        QCOMPARE(found(u"win"_s), (QList<EntryId>{third.id, second.id, first.id}));
        first.date = QDate(2026, 1, 3);
        QVERIFY(perform([&](Session &session) { return EntryRepository(session).update(first, now()); }));
        QCOMPARE(found(u"win"_s), (QList<EntryId>{first.id, third.id, second.id}));
    }

    void shouldOrderEntriesBeforeTheEpochToo()
    {
        const Entry old = insert(EntryBuilder().titled("win").on("1901-05-05"));
        const Entry future = insert(EntryBuilder().titled("win").on("9998-12-31"));
        QCOMPARE(found(u"win"_s), (QList<EntryId>{future.id, old.id}));
    }

private:
    QDateTime now() const { return m_folder->clock.now(); }
    bool perform(const Career::Work &work) { return wentWell(m_career->perform({u"Step"_s}, work)); }

    Entry insert(const Entry &entry)
    {
        capture(*m_career, entry, now());
        return entry;
    }

    QList<EntryId> found(const QString &word)
    {
        return m_career->reader()
            .rows(u"SELECT k.entry_id FROM entry_text t JOIN entry_key k ON k.key = t.rowid WHERE entry_text MATCH ? "
                  "ORDER BY t.rowid DESC"_s,
                  {word}, [](const QSqlQuery &row) { return EntryId::fromBytes(row.value(0).toByteArray()); })
            .value();
    }

    int keys() { return m_career->reader().value(u"SELECT count(*) FROM entry_key"_s).value().toInt(); }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    const PersonId m_person = PersonId::make();
    const GoalId m_goal = GoalId::make();
    const TagId m_tag = TagId::make();
};

HEADWAY_TEST_MAIN(QCoreApplication, SearchIndexTest)
#include "searchindextest.moc"
