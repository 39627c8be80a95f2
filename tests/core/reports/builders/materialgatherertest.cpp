// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "materialgatherer.h"

#include "askrepository.h"
#include "criterionrepository.h"
#include "entrybuilder.h"
#include "entryoutlines.h"
#include "entryrepository.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "migrations.h"
#include "personrepository.h"
#include "profilerepository.h"
#include "strengthrepository.h"
#include "tagrepository.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace Headway;
using namespace Qt::StringLiterals;

class MaterialGathererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::move(Session::open(m_folder.filePath(u"work.db"_s), Session::Access::Create).value());
        QVERIFY(createSchema(*m_session));
    }

    void cleanup()
    {
        m_session.reset();
        QFile::remove(m_folder.filePath(u"work.db"_s));
    }

    void shouldReadAllThatAReportNeeds()
    {
        const Profile anna{.name = u"Anna"_s, .role = u"Charge nurse"_s, .organisation = u"Ward 7"_s};
        const Person dana{.id = PersonId::make(), .name = u"Dana"_s, .audience = Audience::Boss};
        const Goal falls{.id = GoalId::make(), .name = u"Fewer falls"_s};
        const Tag tag{.id = TagId::make(), .name = u"ward"_s};
        const Strength calm{.id = StrengthId::make(), .name = u"Calm"_s};
        const Criterion upward{.id = CriterionId::make(), .name = u"Reports upward"_s};
        QVERIFY(ProfileRepository(*m_session).save(anna));
        QVERIFY(PersonRepository(*m_session).insert(dana, m_now));
        QVERIFY(GoalRepository(*m_session).insert(falls, m_now));
        QVERIFY(TagRepository(*m_session).insert(tag, m_now));
        QVERIFY(StrengthRepository(*m_session).insert(calm, m_now));
        QVERIFY(CriterionRepository(*m_session).insert(upward, m_now));
        QVERIFY(EntryRepository(*m_session).insert(EntryBuilder{}.titled("Within").on("2026-11-01"), m_now));
        QVERIFY(EntryRepository(*m_session).insert(EntryBuilder{}.titled("Before").on("2024-11-01"), m_now));

        const Result<ReportMaterial> material = gatherMaterial(*m_session, m_request);
        QVERIFY(material);
        QCOMPARE(material->profile, anna);
        QCOMPARE(material->people, QList<Person>{dana});
        QCOMPARE(material->goals, QList<Goal>{falls});
        QCOMPARE(material->tags, QList<Tag>{tag});
        QCOMPARE(material->strengths, QList<Strength>{calm});
        QCOMPARE(material->criteria, QList<Criterion>{upward});
        QCOMPARE(material->entries.size(), 1);
        QCOMPARE(material->entries.constFirst().title, u"Within"_s);
        QVERIFY(!material->ask);
    }

    void shouldTakeTheNewestAskOrTheOneThatIsNamed()
    {
        const Ask older{.id = AskId::make(), .what = u"A course"_s};
        const Ask newer{.id = AskId::make(), .what = u"A promotion"_s};
        QVERIFY(AskRepository(*m_session).insert(older, m_now));
        QVERIFY(AskRepository(*m_session).insert(newer, m_now.addDays(1)));

        QCOMPARE(gatherMaterial(*m_session, m_request)->ask->what, u"A promotion"_s);
        ReportRequest named = m_request;
        named.ask = older.id;
        QCOMPARE(gatherMaterial(*m_session, named)->ask->what, u"A course"_s);
    }

    void shouldReadOnlyEntriesThatASearchFound()
    {
        const Entry wanted = EntryBuilder{}.titled("Wanted").on("2026-11-01");
        QVERIFY(EntryRepository(*m_session).insert(wanted, m_now));
        QVERIFY(EntryRepository(*m_session).insert(EntryBuilder{}.titled("Another").on("2026-11-01"), m_now));
        ReportRequest narrowed = m_request;
        narrowed.found = QSet{wanted.id};
        const Result<ReportMaterial> material = gatherMaterial(*m_session, narrowed);
        QVERIFY(material);
        QCOMPARE(material->entries.size(), 1);
        QCOMPARE(material->entries.constFirst().title, u"Wanted"_s);
    }

    void shouldLeaveOutWhatAnOutlineAskedAndNobodyAnswered()
    {
        Entry praise = EntryBuilder{}.on("2026-11-01");
        praise.body = outlineFor(EntryKind::Praise);
        QVERIFY(EntryRepository(*m_session).insert(praise, m_now));
        const Result<ReportMaterial> material = gatherMaterial(*m_session, m_request);
        QVERIFY(material);
        QCOMPARE(material->entries.constFirst().body, QString());
    }

    void shouldKnowWhatEntriesLinkInTheTrash()
    {
        const Person rex{.id = PersonId::make(), .name = u"Rex"_s};
        const Goal leave{.id = GoalId::make(), .name = u"Leave"_s};
        PersonRepository people(*m_session);
        GoalRepository goals(*m_session);
        QVERIFY(people.insert(rex, m_now) && goals.insert(leave, m_now));
        const Entry entry = EntryBuilder{}.on("2026-11-01").with(rex.id).towards(leave.id);
        QVERIFY(EntryRepository(*m_session).insert(entry, m_now));
        QVERIFY(people.moveToTrash(rex.id, m_now) && goals.moveToTrash(leave.id, m_now));

        const Result<ReportMaterial> material = gatherMaterial(*m_session, m_request);
        QVERIFY(material);
        QVERIFY(material->people.isEmpty() && material->goals.isEmpty());
        QCOMPARE(material->peopleInTrash, QList<Person>{rex});
        QCOMPARE(material->goalsInTrash, QList<Goal>{leave});
        QCOMPARE(material->entries.constFirst().people, entry.people);
        QCOMPARE(material->entries.constFirst().goals, entry.goals);
    }

    void shouldSayWhatCouldNotBeRead()
    {
        QVERIFY(m_session->runScript("PRAGMA foreign_keys = OFF; DROP TABLE goal;"));
        QVERIFY(!gatherMaterial(*m_session, m_request));
    }

private:
    const QDateTime m_now{QDate(2026, 11, 21), QTime(12, 0), QTimeZone::UTC};
    const ReportRequest m_request = defaultRequest(ReportKind::PromotionCase, QDate(2026, 11, 21), QLocale::c());
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

HEADWAY_TEST_MAIN(QCoreApplication, MaterialGathererTest)
#include "materialgatherertest.moc"
