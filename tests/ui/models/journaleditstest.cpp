// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaledits.h"
#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "pendingedits.h"
#include "personrepository.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

class JournalEditsTest final : public QObject
{
    Q_OBJECT

private:
    CareerFolder m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    Entry m_entry;

    Entry stored() { return **EntryRepository(m_career->reader()).find(m_entry.id); }

    QFuture<Result<void>> linkPerson(JournalEdits &edits, const QString &name) const
    {
        return edits.link(m_entry.id, PersonId(), name);
    }

    template<typename Value>
    static bool done(QFuture<Result<Value>> edit)
    {
        return QTest::qWaitFor([&edit] { return edit.isFinished(); }) && edit.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_career = m_folder.create();
        QVERIFY(m_career);
    }

    void init()
    {
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_entry = EntryBuilder{}.on("2026-11-03").titled("Cut onboarding").build();
        QVERIFY(capture(*m_career, m_entry, m_folder.clock.now()));
    }

    void shouldMakeTheEditsOfOneVisitOneAction()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(edits.setTitle(m_entry.id, u"Cut"_s, 7)));
        QVERIFY(done(edits.setTitle(m_entry.id, u"Cut onboarding by half"_s, 7)));
        QVERIFY(done(m_career->undo()));
        QCOMPARE(stored().title, u"Cut onboarding"_s);
        QVERIFY(done(m_career->redo()));
        QCOMPARE(stored().title, u"Cut onboarding by half"_s);
    }

    void shouldKeepTwoVisitsApart()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(edits.setTitle(m_entry.id, u"One"_s, 8)));
        QVERIFY(done(edits.setTitle(m_entry.id, u"Two"_s, 9)));
        QVERIFY(done(m_career->undo()));
        QCOMPARE(stored().title, u"One"_s);
    }

    void shouldTellWhatAKeyReleased()
    {
        QCoreApplication::processEvents(); // What was told of the entry's making.
        const QSignalSpy performed(m_career.get(), &Career::performed);
        JournalEdits edits(*m_pending, m_folder.clock);
        auto released = edits.releaseToBoss(m_entry.id, u"Cut onboarding"_s);
        QVERIFY(done(released));
        QCOMPARE(stored().audience, Audience::Boss);
        QTRY_COMPARE(performed.size(), 1);
        const auto action = performed.constFirst().constFirst().value<UserAction>();
        QCOMPARE(action.text, u"Release “Cut onboarding”"_s);
        QCOMPARE(action.notice, u"Released “Cut onboarding” to your boss"_s);
    }

    void shouldChangeOnlyItsOwnField()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        auto title = edits.setTitle(m_entry.id, u"New title"_s, 1);
        auto starred = edits.setStarred(m_entry.id, true);
        QVERIFY(done(title) && done(starred));
        QCOMPARE(stored().title, u"New title"_s);
        QVERIFY(stored().starred);
    }

    void shouldMakeARecordForANewName()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(linkPerson(edits, u"Dana Whitfield"_s)));
        QVERIFY(done(linkPerson(edits, u"dana whitfield"_s)));
        QVERIFY(done(linkPerson(edits, u"Lee Okoro"_s)));
        QCOMPARE(PersonRepository(m_career->reader()).all()->size(), 2);
        QCOMPARE(stored().people.size(), 2);
    }

    void shouldMeanTheOneWhoDiffersByAnAccentAlone()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(linkPerson(edits, u"José"_s)));
        const QList<PersonId> jose = stored().people;
        QVERIFY(done(linkPerson(edits, u"jose"_s)));
        QCOMPARE(stored().people, jose);
    }

    void shouldKeepBothWhoShareAName()
    {
        const Person first{.id = PersonId::make(), .name = u"Kim Lee"_s};
        const Person second{.id = PersonId::make(), .name = u"Kim Lee"_s};
        m_entry.people = {second.id, first.id};
        QVERIFY(done(m_career->perform({u"Before"_s}, [=, this](Session &session) {
            const QDateTime now = m_folder.clock.now();
            PersonRepository people(session);
            return people.insert(first, now).and_then([&] { return people.insert(second, now); }).and_then([&] {
                return EntryRepository(session).update(m_entry, now);
            });
        })));
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(linkPerson(edits, u"Omar"_s)));
        QCOMPARE(stored().people.size(), 3);
        QVERIFY(done(edits.unlink(m_entry.id, first.id, first.name)));
        QCOMPARE(stored().people.size(), 2);
        QVERIFY(stored().people.contains(second.id));
    }

    void shouldTakeOffNothingButWhatTheNameMeans()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(linkPerson(edits, u"Noémi"_s)));
        const QList<PersonId> noemi = stored().people;
        QVERIFY(done(linkPerson(edits, u"Ines"_s)));
        QVERIFY(done(edits.unlink(m_entry.id, PersonId(), u"Nobody"_s)));
        QCOMPARE(stored().people.size(), 2);
        QVERIFY(done(edits.unlink(m_entry.id, PersonId(), u"ines"_s)));
        QCOMPARE(stored().people, noemi);
        QVERIFY(done(edits.unlink(m_entry.id, PersonId(), u"Noemi"_s)));
        QVERIFY(stored().people.isEmpty());
    }

    void shouldSayWhereTheEntryIsInTheTrash()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(edits.moveToTrash(m_entry.id, m_entry.title)));
        auto edit = edits.setTitle(m_entry.id, u"Late"_s, 1);
        QTRY_VERIFY(edit.isFinished());
        QCOMPARE(edit.result().error().kind, Error::Kind::NotFound);
        QCOMPARE(m_pending->unsaved(), 0);
    }

    void shouldStoreANewEntryWithTheFirstThingWritten()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        const QString before = m_career->undoText();
        m_entry.id = edits.begin(QDate(2026, 11, 5));
        QVERIFY(edits.unstored(m_entry.id));
        QCOMPARE(m_career->undoText(), before);
        QVERIFY(done(edits.setTitle(m_entry.id, u"Cut"_s, 11)));
        QVERIFY(done(edits.setTitle(m_entry.id, u"Cut onboarding"_s, 11)));
        QVERIFY(!edits.unstored(m_entry.id));
        QCOMPARE(stored().date, QDate(2026, 11, 5));
        QCOMPARE(stored().title, u"Cut onboarding"_s);
        QCOMPARE(m_career->undoText(), u"New entry"_s);
    }

    void shouldTakeBackANewEntryByOneUndo()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        m_entry.id = edits.begin(QDate(2026, 11, 5));
        QVERIFY(done(edits.setTitle(m_entry.id, u"Cut"_s, 12)));
        QVERIFY(done(edits.setTitle(m_entry.id, u"Cut onboarding"_s, 12)));
        QVERIFY(done(m_career->undo()));
        QVERIFY(!*EntryRepository(m_career->reader()).find(m_entry.id));
        auto late = edits.setTitle(m_entry.id, u"Late"_s, 13);
        QTRY_VERIFY(late.isFinished());
        QCOMPARE(late.result().error().kind, Error::Kind::NotFound);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::JournalEditsTest)

#include "journaleditstest.moc"
