// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "entrybuilder.h"
#include "entrytitle.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "migrations.h"
#include "personrepository.h"
#include "tagrepository.h"
#include "trash.h"

#include <QTimeZone>

using namespace Headway;
using namespace Qt::StringLiterals;

class EntryRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::move(Session::open(m_folder->filePath(u"work.db"_s), Session::Access::Create).value());
        QVERIFY(createSchema(*m_session));
        for (const TagId &tag : {m_tagA, m_tagB, m_tagC})
            QVERIFY(TagRepository(*m_session).insert({tag, u"tag"_s}, m_now));
        QVERIFY(GoalRepository(*m_session).insert({m_goal, u"goal"_s}, m_now));
        QVERIFY(PersonRepository(*m_session).insert({m_person, u"Dana"_s}, m_now));
    }

    void cleanup() { m_session.reset(); }

    void shouldGiveBackWhatWasWritten()
    {
        Entry entry = EntryBuilder()
                          .on("2026-10-31")
                          .titled("Cut onboarding 研究")
                          .saying("From **10** to 6\n\n> quoted\r\n")
                          .ofKind(EntryKind::Initiative)
                          .releasedTo(Audience::Boss)
                          .starred()
                          .aboveAndBeyond()
                          .measured("Onboarding", 10, 6, "days")
                          .measured("Saved", std::nullopt, 184'000, "€")
                          .tagged(m_tagB)
                          .tagged(m_tagA)
                          .towards(m_goal)
                          .with(m_person);
        QVERIFY(repository().insert(entry, m_now));
        entry.createdAt = entry.changedAt = m_now;
        QCOMPARE(find(entry.id), entry);
    }

    void shouldFindNothingWhereThereIsNothing()
    {
        QVERIFY(!repository().find(EntryId::make()).value());
        QCOMPARE(repository().update(EntryBuilder(), m_now).error().kind, Error::Kind::NotFound);
        QCOMPARE(repository().moveToTrash(EntryId::make(), m_now).error().kind, Error::Kind::NotFound);
    }

    void shouldWriteOnlyWhatDiffers_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("rowsWritten");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("title") << 1 << 1;
        QTest::newRow("a tag more") << 2 << 2; // The link, and the entry's changed_at.
        QTest::newRow("the first tag less") << 3 << 2;
        QTest::newRow("one figure") << 4 << 2;
        QTest::newRow("tags swapped") << 5 << 2;
    }
    void shouldWriteOnlyWhatDiffers()
    {
        QFETCH(int, step);
        QFETCH(int, rowsWritten);
        Entry entry =
            EntryBuilder().tagged(m_tagA).tagged(m_tagB).measured("days", 10, 6, "d").measured("€", {}, 1, "€");
        QVERIFY(repository().insert(entry, m_now));
        switch (step) {
        case 1:
            entry.title = u"Other"_s;
            break;
        case 2:
            entry.tags << m_tagC;
            break;
        case 3:
            entry.tags.removeFirst();
            break;
        case 4:
            entry.metrics.last().after = 2;
            break;
        case 5:
            entry.tags.swapItemsAt(0, 1);
            break;
        default:
            break;
        }
        const int before = totalChanges();
        QVERIFY(repository().update(entry, m_now.addSecs(60)));
        QCOMPARE(totalChanges() - before, rowsWritten);
        const Entry stored = find(entry.id);
        QCOMPARE(stored.tags, entry.tags);
        QCOMPARE(stored.metrics, entry.metrics);
        QCOMPARE(stored.title, entry.title);
        QCOMPARE(stored.changedAt, rowsWritten ? m_now.addSecs(60) : m_now);
        QCOMPARE(stored.createdAt, m_now);
    }

    void shouldHideLinksToTheTrashAndKeepThem()
    {
        Entry entry = EntryBuilder().tagged(m_tagA).tagged(m_tagB).with(m_person);
        QVERIFY(repository().insert(entry, m_now));
        QVERIFY(TagRepository(*m_session).moveToTrash(m_tagA, m_now));
        entry.tags = {m_tagB};
        QCOMPARE(find(entry.id).tags, entry.tags);
        entry.title = u"Edited meanwhile"_s;
        QVERIFY(repository().update(entry, m_now));
        QVERIFY(m_session->execute(u"UPDATE tag SET deleted_at = NULL"_s));
        QCOMPARE(find(entry.id).tags, (QList<TagId>{m_tagA, m_tagB}));
    }

    void shouldPageThroughTheJournalNewestFirst()
    {
        QList<EntryId> made;
        for (const char *date : {"2026-01-05", "2026-03-01", "2026-03-01", "2026-03-01", "2025-12-31"}) {
            const Entry entry = EntryBuilder().on(date).tagged(m_tagA).measured("m", 1, 2, "d");
            QVERIFY(repository().insert(entry, m_now));
            made << entry.id;
        }
        const QList<EntryId> expected{made.at(3), made.at(2), made.at(1), made.at(0), made.at(4)};
        QList<EntryId> paged;
        std::optional<EntryPosition> after;
        for (;;) {
            const auto page = repository().page(after, 2).value();
            if (page.isEmpty())
                break;
            for (const EntrySummary &entry : page) {
                paged << entry.id;
                QCOMPARE(entry.tags, QList<TagId>{m_tagA});
                QCOMPARE(entry.metrics.size(), 1);
            }
            after = EntryPosition{page.last().date, page.last().id};
        }
        QCOMPARE(paged, expected);
        QCOMPARE(repository().count().value(), 5);
    }

    void shouldReadPagesFromTheIndex()
    {
        const auto plan = m_session->rows(u"EXPLAIN QUERY PLAN SELECT e.id, e.date FROM entry e WHERE e.deleted_at IS "
                                          u"NULL AND (e.date, e.id) < (?, ?) "
                                          "ORDER BY e.date DESC, e.id DESC LIMIT 100"_s,
                                          {QDate(2026, 1, 1), QByteArray(16, 'x')},
                                          [](const QSqlQuery &row) { return row.value(3).toString(); });
        QCOMPARE(plan->size(), 1);
        QVERIFY2(plan->first().contains(u"entry_by_date"), qPrintable(plan->first()));
    }

    void shouldListAPeriodOldestFirst_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("both ends belong to it")
            << QDate(2026, 1, 5) << QDate(2026, 3, 1) << QStringList{u"b"_s, u"c"_s};
        QTest::newRow("open beginning") << QDate() << QDate(2026, 1, 5) << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("open end") << QDate(2026, 2, 1) << QDate() << QStringList{u"c"_s, u"d"_s};
        QTest::newRow("all") << QDate() << QDate() << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("none") << QDate(2026, 1, 6) << QDate(2026, 1, 7) << QStringList{};
    }
    void shouldListAPeriodOldestFirst()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const std::initializer_list<std::pair<const char *, const char *>> entries{
            {"d", "2026-05-01"}, {"a", "2025-12-31"}, {"c", "2026-03-01"}, {"b", "2026-01-05"}};
        for (const auto &[title, date] : entries)
            QVERIFY(repository().insert(EntryBuilder().titled(title).on(date).with(m_person), m_now));
        QStringList found;
        const auto entriesFound = repository().inPeriod(from, to).value();
        for (const Entry &entry : entriesFound) {
            found << entry.title;
            QCOMPARE(idsOf(entry.people), QList<PersonId>{m_person});
        }
        QTEST(found, "expected");
    }

    void shouldSummarizeInTheOrderAskedFor()
    {
        const Entry first = EntryBuilder(), second = EntryBuilder();
        QVERIFY(repository().insert(first, m_now) && repository().insert(second, m_now));
        const auto found = repository().summaries({second.id, EntryId::make(), first.id}).value();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().id, second.id);
        QCOMPARE(found.last().id, first.id);
        QVERIFY(repository().summaries({}).value().isEmpty());
    }

    void shouldMoveToTheTrashAndBack()
    {
        const Entry entry = EntryBuilder().tagged(m_tagA);
        QVERIFY(repository().insert(entry, m_now));
        QVERIFY(repository().moveToTrash(entry.id, m_now));
        QVERIFY(!repository().find(entry.id).value());
        QVERIFY(repository().page({}, 10)->isEmpty() && repository().inPeriod({}, {})->isEmpty());
        QCOMPARE(repository().count().value(), 0);
        QVERIFY(restore(*m_session, TrashKind::Entry, entry.id.uuid(), m_now));
        QCOMPARE(find(entry.id).tags, entry.tags);
    }

    void shouldReadOfATooLongTitleWhatALineHoldsAndLoseNothing()
    {
        Entry entry = EntryBuilder().saying("Text");
        entry.title = QString(longestTitle, u'a') + u" and more"_s;
        QVERIFY(repository().insert(entry, m_now)); // As another program may write it.
        QCOMPARE(repository().page({}, 10)->first().title.size(), longestTitle);
        QCOMPARE(repository().inPeriod({}, {})->first().body, u"and more\n\nText"_s);
        Entry read = find(entry.id);
        QCOMPARE(read.title.size(), longestTitle);
        read.title = u"Short"_s;
        QVERIFY(repository().update(read, m_now));
        QCOMPARE(find(entry.id).title, u"Short"_s);
        QCOMPARE(find(entry.id).body, u"and more\n\nText"_s);
    }

    void shouldBoundTheTitlesInTheTrash()
    {
        Entry entry = EntryBuilder();
        entry.title = QString(2 * longestTitle, u'a');
        QVERIFY(repository().insert(entry, m_now));
        QVERIFY(repository().moveToTrash(entry.id, m_now));
        QCOMPARE(trashedRecords(*m_session)->constFirst().name.size(), longestTitle);
    }

    void shouldHideLinksToTheTrashUnlessTheyAreAskedFor()
    {
        const Entry entry = EntryBuilder().with(m_person).tagged(m_tagA);
        QVERIFY(repository().insert(entry, m_now));
        QVERIFY(m_session->execute(u"UPDATE person SET deleted_at = '2026-11-03' WHERE id = ?"_s, {m_person.bytes()}));
        QVERIFY(repository().inPeriod({}, {})->first().people.isEmpty());
        const Entry whole = repository().inPeriod({}, {}, LinksToTrash::Given)->first();
        QCOMPARE(whole.people, entry.people);
        QCOMPARE(whole.tags, entry.tags);
    }

private:
    EntryRepository repository() { return EntryRepository(*m_session); }
    Entry find(const EntryId &id) { return repository().find(id).value().value_or(Entry()); }
    int totalChanges() { return m_session->value(u"SELECT total_changes()"_s).value().toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    const QDateTime m_now{QDate(2026, 11, 3), QTime(12, 0), QTimeZone::UTC};
    const TagId m_tagA = TagId::make(), m_tagB = TagId::make(), m_tagC = TagId::make();
    const GoalId m_goal = GoalId::make();
    const PersonId m_person = PersonId::make();
};

HEADWAY_TEST_MAIN(QCoreApplication, EntryRepositoryTest)
#include "entryrepositorytest.moc"
