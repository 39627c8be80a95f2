// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackrepository.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "reputationarearepository.h"
#include "trash.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** The feedback ledger in a real career file. */
class FeedbackRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_career.reset(); }
    void shouldGiveBackWhatItWasGiven();
    void shouldGiveTheNewestFirst();
    void shouldWriteWhatDiffers();
    void shouldTakeBackAnEdit();
    void shouldTellWhichFeedbackAChangedLinkBelongsTo();
    void shouldHideWhatLiesInTheTrashAndKeepIt();
    void shouldComeBackFromTheTrashWithAllThatItNames();
    void shouldLoseNoMoreThanTheNameOfWhoGoesForGood();
    void shouldStayWithoutAnAreaThatGoesForGood();
    void shouldGiveBackAnArea();

private:
    QDateTime now() const { return m_folder->clock.now(); }
    bool done(const Career::Work &work) { return wentWell(m_career->perform({u"Edit"_s}, work)); }
    Feedback stored()
    {
        return FeedbackRepository(m_career->reader()).find(m_feedback.id).value().value_or(Feedback());
    }
    bool store(const Feedback &feedback)
    {
        return done([=, this](Session &session) { return FeedbackRepository(session).update(feedback, now()); });
    }
    bool trashAndRemove(TrashKind kind, const QUuid &id);

    const Person m_priya{.id = PersonId::make(), .name = u"Priya Raman"_s};
    const Person m_lee{.id = PersonId::make(), .name = u"Lee Okoro"_s};
    const ReputationArea m_area{ReputationAreaId::make(), u"Delegating"_s, u"Does it herself"_s, u"Lets go early"_s};
    const Entry m_entry = EntryBuilder().titled("Taught four shift leaders");
    const Feedback m_feedback{.id = FeedbackId::make(),
                              .about = u"When I hand work over"_s,
                              .area = m_area.id,
                              .givers = {m_priya.id, m_lee.id},
                              .askedDate = QDate(2026, 5, 1),
                              .receivedDate = QDate(2026, 5, 9),
                              .source = u"Half-year talk"_s,
                              .plainness = Plainness::Hint,
                              .words = u"“Delegate *sooner*.”"_s,
                              .change = u"José makes the roster."_s,
                              .changeDate = QDate(2026, 8, 5),
                              .noChange = u"Not the payroll"_s,
                              .evidence = {m_entry.id},
                              .told = {{m_lee.id, QDate(2026, 9, 1)}, {m_priya.id, {}}}};
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
};

void FeedbackRepositoryTest::init()
{
    m_folder = std::make_unique<CareerFolder>();
    m_career = m_folder->create();
    QVERIFY(m_career);
    QVERIFY(done([this](Session &session) {
        PersonRepository people(session);
        return people.insert(m_priya, now())
            .and_then([&] { return people.insert(m_lee, now()); })
            .and_then([&] { return EntryRepository(session).insert(m_entry, now()); })
            .and_then([&] { return ReputationAreaRepository(session).insert(m_area, now()); });
    }));
    QVERIFY(done([this](Session &session) { return FeedbackRepository(session).insert(m_feedback, now()); }));
}

bool FeedbackRepositoryTest::trashAndRemove(TrashKind kind, const QUuid &id)
{
    const QString table = kind == TrashKind::Person ? u"person"_s : u"reputation_area"_s;
    const QString trash = u"UPDATE %1 SET deleted_at = '2026-11-03T12:00:00.000Z' WHERE id = ?"_s.arg(table);
    return done([&](Session &session) { return session.write(trash, {id.toRfc4122()}); }) &&
           wentWell(m_career->perform({.text = u"For good"_s, .undoable = false}, [=, this](Session &session) {
               return removeForGood(session, kind, {id}, now());
           }));
}

void FeedbackRepositoryTest::shouldGiveBackWhatItWasGiven()
{
    QVERIFY(stored() == m_feedback);
    QCOMPARE(FeedbackRepository(m_career->reader()).count(5).value(), 1);
}

void FeedbackRepositoryTest::shouldGiveTheNewestFirst()
{
    const Feedback later{.id = FeedbackId::make(), .about = u"My e-mails"_s};
    QVERIFY(done([&](Session &session) { return FeedbackRepository(session).insert(later, now()); }));
    QVERIFY(FeedbackRepository(m_career->reader()).all().value() == (QList{later, m_feedback}));
}

void FeedbackRepositoryTest::shouldWriteWhatDiffers()
{
    Feedback changed = m_feedback;
    changed.area = {};
    changed.givers = {m_lee.id};
    changed.evidence = {};
    changed.told = {{m_priya.id, QDate(2026, 10, 1)}};
    changed.changeDate = {};
    changed.words = u"“Sooner.”"_s;
    QVERIFY(store(changed));
    QVERIFY(stored() == changed);
}

void FeedbackRepositoryTest::shouldTakeBackAnEdit()
{
    const QStringList before = dump(m_career->reader());
    Feedback changed = m_feedback;
    changed.told = {};
    changed.change = u"Nothing"_s;
    QVERIFY(store(changed));
    QVERIFY(dump(m_career->reader()) != before);
    QVERIFY(wentWell(m_career->undo()));
    QCOMPARE(dump(m_career->reader()), before);
}

void FeedbackRepositoryTest::shouldTellWhichFeedbackAChangedLinkBelongsTo()
{
    QCoreApplication::sendPostedEvents(); // What was stored before is told.
    const QSignalSpy changes(m_career.get(), &Career::changed);
    Feedback changed = m_feedback;
    changed.told = {};
    QVERIFY(store(changed));
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().constFirst().value<ChangeSet>(), ChangeSet{.feedback = {m_feedback.id}});
}

void FeedbackRepositoryTest::shouldHideWhatLiesInTheTrashAndKeepIt()
{
    QVERIFY(done([this](Session &session) {
        return PersonRepository(session)
            .moveToTrash(m_lee.id, now())
            .and_then([&] { return EntryRepository(session).moveToTrash(m_entry.id, now()); })
            .and_then([&] { return ReputationAreaRepository(session).moveToTrash(m_area.id, now()); });
    }));
    Feedback seen = stored();
    QVERIFY(seen.area.isNull());
    QCOMPARE(seen.givers, QList{m_priya.id});
    QVERIFY(seen.evidence.isEmpty());
    QCOMPARE(seen.told, (QList<ToldPerson>{{m_priya.id, {}}}));
    seen.source = u"Corridor"_s;
    QVERIFY(store(seen));
    QVERIFY(wentWell(m_career->undo()));
    QVERIFY(wentWell(m_career->undo()));
    QVERIFY(stored() == m_feedback);
}

void FeedbackRepositoryTest::shouldComeBackFromTheTrashWithAllThatItNames()
{
    QVERIFY(done([this](Session &session) { return FeedbackRepository(session).moveToTrash(m_feedback.id, now()); }));
    QVERIFY(!FeedbackRepository(m_career->reader()).find(m_feedback.id).value());
    QVERIFY(
        done([this](Session &session) { return restore(session, TrashKind::Feedback, m_feedback.id.uuid(), now()); }));
    QVERIFY(stored() == m_feedback);
}

void FeedbackRepositoryTest::shouldLoseNoMoreThanTheNameOfWhoGoesForGood()
{
    QVERIFY(trashAndRemove(TrashKind::Person, m_lee.id.uuid()));
    Feedback left = m_feedback;
    left.givers = {m_priya.id};
    left.told = {{m_priya.id, {}}};
    QVERIFY(stored() == left);
}

void FeedbackRepositoryTest::shouldStayWithoutAnAreaThatGoesForGood()
{
    QVERIFY(trashAndRemove(TrashKind::ReputationArea, m_area.id.uuid()));
    Feedback left = m_feedback;
    left.area = {};
    QVERIFY(stored() == left);
}

void FeedbackRepositoryTest::shouldGiveBackAnArea()
{
    ReputationAreaRepository areas(m_career->reader());
    QVERIFY(areas.find(m_area.id).value() == m_area);
    QVERIFY(areas.all().value() == QList{m_area});
}

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::FeedbackRepositoryTest)

#include "feedbackrepositorytest.moc"
