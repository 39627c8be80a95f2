// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pendingedits.h"
#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "journaledits.h"
#include "personrepository.h"
#include "recordedits.h"
#include "releaseedits.h"
#include "stuckdisk.h"
#include "trash.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** Edits that cannot be saved, on a real career file. */
class PendingEditsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<JournalEdits> m_journal;
    std::unique_ptr<RecordEdits> m_records;
    Entry m_entry;

    Entry stored() { return **EntryRepository(m_career->reader()).find(m_entry.id); }
    QStringList people()
    {
        QStringList names;
        for (const Person &person : PersonRepository(m_career->reader()).all().value_or(QList<Person>()))
            names << person.name;
        return names;
    }
    EditedRecord<Person> beginDana()
    {
        const Person dana{.id = PersonId::make(), .name = u"New person"_s};
        m_records->begin(dana);
        return {dana.id, u"Dana"_s};
    }
    bool isSettled()
    {
        return QTest::qWaitFor([this] { return m_pending->pending() == 0; });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_journal = std::make_unique<JournalEdits>(*m_pending, m_folder->clock);
        m_records = std::make_unique<RecordEdits>(*m_pending, m_folder->clock);
        m_entry = EntryBuilder{}.on("2026-11-03").titled("Cut onboarding").build();
        QVERIFY(capture(*m_career, m_entry, m_folder->clock.now()));
    }

    void cleanup()
    {
        m_records.reset();
        m_journal.reset();
        m_pending.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldKeepWhatCouldNotBeSavedAndTryItAgain()
    {
        const QSignalSpy told(m_pending.get(), &PendingEdits::unsavedChanged);
        StuckDisk disk(*m_career);
        m_journal->setTitle({m_entry.id, m_entry.title}, u"Cut onboarding by half"_s, 1);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 1);
        QCOMPARE(told.constLast().constFirst().toInt(), 1);
        disk.free();
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 0);
        QCOMPARE(told.constLast().constFirst().toInt(), 0);
        QCOMPARE(stored().title, u"Cut onboarding by half"_s);
    }

    void shouldNotOverwriteNewerTextByARetry()
    {
        StuckDisk disk(*m_career);
        m_journal->setTitle({m_entry.id, m_entry.title}, u"Older"_s, 1);
        QVERIFY(isSettled());
        disk.free();
        m_journal->setTitle({m_entry.id, m_entry.title}, u"Newer"_s, 2);
        m_pending->retry(); // While the newer one is on its way.
        QVERIFY(isSettled());
        QCOMPARE(stored().title, u"Newer"_s);
        QCOMPARE(m_pending->unsaved(), 0);
    }

    void shouldKeepOnlyTheNewestOfOneField()
    {
        StuckDisk disk(*m_career);
        m_journal->setTitle({m_entry.id, m_entry.title}, u"Older"_s, 1);
        m_journal->setTitle({m_entry.id, m_entry.title}, u"Newer"_s, 2);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 1);
        disk.free();
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(stored().title, u"Newer"_s);
    }

    void shouldTryBothFieldsOfARecordAgain()
    {
        StuckDisk disk(*m_career);
        m_journal->setTitle({m_entry.id, m_entry.title}, u"New title"_s, 1);
        QVERIFY(isSettled());
        m_journal->setBody({m_entry.id, m_entry.title}, u"New text"_s, 2);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 2);
        disk.free();
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(stored().title, u"New title"_s);
        QCOMPARE(stored().body, u"New text"_s);
    }

    void shouldNotStarAgainWhatWasUnstarred()
    {
        StuckDisk disk(*m_career);
        m_journal->setStarred({m_entry.id, m_entry.title}, true);
        m_journal->setStarred({m_entry.id, m_entry.title}, false); // Changes nothing, so that it need not be saved.
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 0);
        disk.free();
        m_pending->retry();
        QVERIFY(isSettled());
        QVERIFY(!stored().starred);
    }

    void shouldNotTakeAReleaseBackByAnOlderChoice()
    {
        StuckDisk disk(*m_career);
        m_journal->setAudience({m_entry.id, m_entry.title}, Audience::Sponsor);
        QVERIFY(isSettled());
        disk.free();
        ReleaseEdits(*m_pending, m_folder->clock).release({.entries = {m_entry.id}}, Audience::Boss);
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(stored().audience, Audience::Boss);
    }

    void shouldReleaseAllButWhatWasDecidedSince()
    {
        const Entry other = EntryBuilder{}.on("2026-11-04").titled("Praise").build();
        QVERIFY(capture(*m_career, other, m_folder->clock.now()));
        StuckDisk disk(*m_career);
        ReleaseEdits(*m_pending, m_folder->clock).release({.entries = {m_entry.id, other.id}}, Audience::Boss);
        QVERIFY(isSettled());
        disk.free();
        m_journal->setAudience({m_entry.id, m_entry.title}, Audience::Private);
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(stored().audience, Audience::Private);
        QCOMPARE((**EntryRepository(m_career->reader()).find(other.id)).audience, Audience::Boss);
    }

    void shouldTryAgainInTheOrderOfTheEdits()
    {
        StuckDisk disk(*m_career);
        m_journal->setTitle({m_entry.id, m_entry.title}, u"Title"_s, 1);
        m_journal->setBody({m_entry.id, m_entry.title}, u"Text"_s, 2);
        QVERIFY(isSettled());
        m_pending->retry();
        m_journal->setStarred({m_entry.id, m_entry.title}, true);
        QVERIFY(isSettled());
        m_journal->setTitle({m_entry.id, m_entry.title}, u"Title again"_s, 3);
        QVERIFY(isSettled());
        disk.free();
        QStringList order;
        connect(m_pending.get(), &PendingEdits::saved, this,
                [&order](const RecordField &field) { order << field.name; });
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(order, (QStringList{u"body"_s, u"starred"_s, u"title"_s}));
    }

    void shouldTellWhyWhatIsKeptCouldNotBeSaved()
    {
        const QSignalSpy refused(m_pending.get(), &PendingEdits::refused);
        const auto attempt = [this](const QUuid &record, Error::Kind kind, const QString &why) {
            m_pending->perform({u"Edit"_s}, RecordField{record, Field::title},
                               [=](Session &) -> Result<void> { return refuse(kind, why); });
        };
        attempt(m_entry.id.uuid(), Error::Kind::NoSpace, u"The disk is full."_s);
        attempt(EntryId::make().uuid(), Error::Kind::NotFound, u"It is gone."_s);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 1);
        QCOMPARE(m_pending->whyUnsaved().sentence, u"The disk is full."_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.constFirst().constFirst().value<Error>().sentence, u"It is gone."_s);
    }

    void shouldKeepAFailedEditOfAPersonToo()
    {
        StuckDisk disk(*m_career);
        const Person dana{.id = PersonId::make(), .name = u"New person"_s};
        m_records->begin(dana);
        m_records->set(EditedRecord<Person>{dana.id, dana.name}, Field::name, &Person::name, u"Dana"_s, 1);
        m_records->set(EditedRecord<Person>{dana.id, dana.name}, Field::title, &Person::title, u"Director"_s, 2);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 2);
        disk.free();
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(people(), QStringList{u"Dana"_s});
        QCOMPARE(PersonRepository(m_career->reader()).find(dana.id)->value().title, u"Director"_s);
    }

    void shouldNotMakeARecordByWhatIsTypedBehindItsDeletion()
    {
        const EditedRecord<Person> dana = beginDana();
        StuckDisk disk(*m_career);
        m_records->set(dana, Field::name, &Person::name, dana.name, 1);
        QVERIFY(isSettled());
        disk.free();
        m_records->moveToTrash(dana.id, dana.name);
        m_records->set(dana, Field::title, &Person::title, u"Late"_s, 2);
        QVERIFY(isSettled());
        QCOMPARE(people(), QStringList());
        QCOMPARE(m_pending->unsaved(), 0);
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(people(), QStringList{dana.name}); // With all that was typed before.
    }

    void shouldNotMakeARecordAgainThatWentWhileItCouldNotBeSaved()
    {
        const EditedRecord<Person> dana = beginDana();
        const QSignalSpy refused(m_pending.get(), &PendingEdits::refused);
        StuckDisk disk(*m_career);
        m_records->set(dana, Field::name, &Person::name, dana.name, 1);
        disk.free(); // The edit has failed by now, and nobody here has heard of it.
        m_records->moveToTrash(dana.id, dana.name);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 1);
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(people(), QStringList());
        QCOMPARE(m_pending->unsaved(), 0);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.constFirst().constFirst().value<Error>().sentence,
                 u"“Dana” is in the trash. Undo brings it back."_s);
    }

    void shouldTryAgainAsLongAsTheDeletionCouldNotBeSavedEither()
    {
        const EditedRecord<Person> dana = beginDana();
        StuckDisk disk(*m_career);
        m_records->set(dana, Field::name, &Person::name, dana.name, 1);
        m_records->moveToTrash(dana.id, dana.name);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 2);
        disk.free();
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 0);
        QCOMPARE(people(), QStringList());
        const auto trashed = trashedRecords(m_career->reader());
        QCOMPARE(trashed->size(), 1);
        QCOMPARE(trashed->constFirst().name, dana.name);
    }

    void shouldLeaveNothingBehindWhereNothingWasWritten()
    {
        const Person nobody{.id = PersonId::make(), .name = u"New person"_s};
        m_records->begin(nobody);
        QVERIFY(m_records->abandon(nobody.id));
        QCOMPARE(people(), QStringList());
        QCOMPARE(m_career->undoText(), u"Capture"_s);
    }

    void shouldDropTheEditOfARecordInTheTrash()
    {
        StuckDisk disk(*m_career);
        m_journal->setTitle({m_entry.id, m_entry.title}, u"Late"_s, 1);
        QVERIFY(isSettled());
        disk.free();
        m_journal->moveToTrash(m_entry.id, m_entry.title);
        QVERIFY(isSettled());
        const QSignalSpy refusals(m_pending.get(), &PendingEdits::refused);
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 0);
        QTRY_COMPARE(refusals.size(), 1); // The window shows its sentence.
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::PendingEditsTest)

#include "pendingeditstest.moc"
