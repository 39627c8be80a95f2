// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askrepository.h"
#include "entrybuilder.h"
#include "entryrepository.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "importedrepository.h"
#include "migrations.h"
#include "personrepository.h"
#include "profilerepository.h"
#include "release.h"
#include "tagrepository.h"
#include "trash.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace Headway;
using namespace Qt::StringLiterals;

/** The repositories of the records that are little more than a name, which all hold to the same rules. */
class NamedRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::move(Session::open(m_folder->filePath(u"work.db"_s), Session::Access::Create).value());
        QVERIFY(createSchema(*m_session));
    }

    void cleanup() { m_session.reset(); }

    void shouldKeepPeople()
    {
        keeps(PersonRepository(*m_session),
              Person{PersonId::make(), u"Dana"_s, u"Director of Nursing"_s, Audience::Boss},
              [](Person &person) { person.title = u"Chief"_s; });
    }

    void shouldKeepGoals()
    {
        keeps(GoalRepository(*m_session), Goal{GoalId::make(), u"Onboarding"_s, Audience::Sponsor},
              [](Goal &goal) { goal.audience = Audience::Private; });
    }

    void shouldKeepTags()
    {
        keeps(TagRepository(*m_session), Tag{TagId::make(), u"process"_s}, [](Tag &tag) { tag.name = u"Prozess"_s; });
    }

    void shouldKeepAsks()
    {
        keeps(AskRepository(*m_session),
              Ask{AskId::make(), u"Promotion"_s, QDate(2027, 1, 1), u"**Now**"_s, u"She runs the ward."_s,
                  Audience::Boss},
              [](Ask &ask) { ask.effectiveDate = {}; });
    }

    void shouldListByName()
    {
        TagRepository tags(*m_session);
        for (const QString &name : {u"b"_s, u"C"_s, u"a"_s})
            QVERIFY(tags.insert({TagId::make(), name}, m_now));
        QStringList names;
        const auto all = tags.all().value();
        for (const Tag &tag : all)
            names << tag.name;
        QCOMPARE(names, (QStringList{u"C"_s, u"a"_s, u"b"_s}));
    }

    void shouldListAsksNewestFirst()
    {
        AskRepository asks(*m_session);
        const Ask older{.id = AskId::make(), .what = u"Raise"_s}, newer{.id = AskId::make(), .what = u"Promotion"_s};
        QVERIFY(asks.insert(older, m_now) && asks.insert(newer, m_now));
        QCOMPARE(asks.all().value(), (QList<Ask>{newer, older}));
    }

    void shouldRefuseANameThatIsEmpty()
    {
        QCOMPARE(PersonRepository(*m_session).insert({PersonId::make(), u""_s}, m_now).error().kind,
                 Error::Kind::Refused);
    }

    void shouldKeepTheProfile()
    {
        ProfileRepository profiles(*m_session);
        QCOMPARE(profiles.load().value(), Profile());
        const Profile anna{u"Anna"_s, u"Nurse"_s, u"Ward 7"_s};
        QVERIFY(profiles.save(anna));
        QCOMPARE(profiles.load().value(), anna);
    }

    void shouldKnowWhatWasImportedEvenFromTheTrash()
    {
        const Entry entry = EntryBuilder();
        EntryRepository entries(*m_session);
        ImportedRepository imported(*m_session);
        QVERIFY(entries.insert(entry, m_now) && imported.add(u"jrnl"_s, "print", entry.id));
        QVERIFY(entries.moveToTrash(entry.id, m_now));
        QVERIFY(imported.contains(u"jrnl"_s, "print").value());
        QVERIFY(!imported.contains(u"jrnl"_s, "other").value());
        QVERIFY(!imported.contains(u"dayone"_s, "print").value());
    }

    void shouldReleaseRecordsAlsoInTheTrashAndNeverTakeBack()
    {
        const Person kept{.id = PersonId::make(), .name = u"Rex"_s};
        const Person known{.id = PersonId::make(), .name = u"Zoe"_s, .audience = Audience::Boss};
        const Goal goal{.id = GoalId::make(), .name = u"Leave"_s};
        const Ask ask{.id = AskId::make(), .what = u"Raise"_s};
        const Entry entry = EntryBuilder();
        PersonRepository people(*m_session);
        QVERIFY(people.insert(kept, m_now) && people.insert(known, m_now) && people.moveToTrash(kept.id, m_now));
        QVERIFY(GoalRepository(*m_session).insert(goal, m_now) && AskRepository(*m_session).insert(ask, m_now));
        QVERIFY(EntryRepository(*m_session).insert(entry, m_now));

        const RecordIds records{
            .entries = {entry.id}, .asks = {ask.id}, .people = {kept.id, known.id}, .goals = {goal.id}};
        QVERIFY(release(*m_session, records, Audience::Sponsor, m_now));
        QCOMPARE(people.inTrash()->first().audience, Audience::Sponsor);
        QCOMPARE(people.find(known.id).value()->audience, Audience::Boss);
        QCOMPARE(GoalRepository(*m_session).find(goal.id).value()->audience, Audience::Sponsor);
        QCOMPARE(AskRepository(*m_session).find(ask.id).value()->audience, Audience::Sponsor);
        QCOMPARE(EntryRepository(*m_session).find(entry.id).value()->audience, Audience::Sponsor);
    }

    void shouldNotReleaseAnEntryByRemovingForGoodWhatKeptIt_data()
    {
        QTest::addColumn<Audience>("entry");
        QTest::addColumn<Audience>("linked");
        QTest::addColumn<Audience>("expected");

        QTest::newRow("private") << Audience::Boss << Audience::Private << Audience::Private;
        QTest::newRow("private, for sponsors") << Audience::Sponsor << Audience::Private << Audience::Private;
        QTest::newRow("sponsors") << Audience::Boss << Audience::Sponsor << Audience::Sponsor;
        QTest::newRow("boss") << Audience::Boss << Audience::Boss << Audience::Boss;
        QTest::newRow("private itself") << Audience::Private << Audience::Sponsor << Audience::Private;
    }

    void shouldNotReleaseAnEntryByRemovingForGoodWhatKeptIt()
    {
        QFETCH(Audience, entry);
        QFETCH(Audience, linked);
        const Person rex{.id = PersonId::make(), .name = u"Rex"_s, .audience = linked};
        const Goal leave{.id = GoalId::make(), .name = u"Leave"_s, .audience = linked};
        PersonRepository people(*m_session);
        GoalRepository goals(*m_session);
        EntryRepository entries(*m_session);
        QVERIFY(people.insert(rex, m_now) && goals.insert(leave, m_now));
        const Entry withRex = EntryBuilder{}.releasedTo(entry).with(rex.id);
        const Entry towardsLeave = EntryBuilder{}.releasedTo(entry).towards(leave.id);
        const Entry other = EntryBuilder{}.releasedTo(entry);
        for (const Entry &each : {withRex, towardsLeave, other})
            QVERIFY(entries.insert(each, m_now));
        QVERIFY(people.moveToTrash(rex.id, m_now) && goals.moveToTrash(leave.id, m_now));

        QVERIFY(emptyTrash(*m_session, m_now.addDays(29)));
        QCOMPARE(entries.find(withRex.id).value()->audience, entry);
        QVERIFY(emptyTrash(*m_session, m_now.addDays(31)));
        QVERIFY(people.inTrash()->isEmpty() && goals.inTrash()->isEmpty());
        QTEST(entries.find(withRex.id).value()->audience, "expected");
        QTEST(entries.find(towardsLeave.id).value()->audience, "expected");
        QCOMPARE(entries.find(other.id).value()->audience, entry);
    }

private:
    template<typename Repository, typename Record, typename Change>
    void keeps(Repository repository, Record record, Change change)
    {
        QVERIFY(!repository.find(record.id).value());
        QCOMPARE(repository.update(record, m_now).error().kind, Error::Kind::NotFound);
        QVERIFY(repository.insert(record, m_now));
        QCOMPARE(repository.find(record.id).value(), std::optional(record));
        const int before = totalChanges();
        QVERIFY(repository.update(record, m_now));
        QCOMPARE(totalChanges(), before); // Nothing differed, so nothing was written.
        change(record);
        QVERIFY(repository.update(record, m_now));
        QCOMPARE(repository.all().value(), QList<Record>{record});
        QVERIFY(repository.moveToTrash(record.id, m_now));
        QVERIFY(repository.all()->isEmpty() && !repository.find(record.id).value());
        if constexpr (requires { repository.inTrash(); })
            QCOMPARE(repository.inTrash().value(), QList<Record>{record});
        QCOMPARE(repository.moveToTrash(record.id, m_now).error().kind, Error::Kind::NotFound);
    }

    int totalChanges() { return m_session->value(u"SELECT total_changes()"_s).value().toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    const QDateTime m_now{QDate(2026, 11, 3), QTime(12, 0), QTimeZone::UTC};
};

HEADWAY_TEST_MAIN(QCoreApplication, NamedRecordsTest)
#include "namedrecordstest.moc"
