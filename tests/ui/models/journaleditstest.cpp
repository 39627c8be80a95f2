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

    EditedEntry edited() const { return {m_entry.id, m_entry.title}; }
    Entry stored() { return **EntryRepository(m_career->reader()).find(m_entry.id); }

    QFuture<Result<void>> linkPerson(JournalEdits &edits, const QString &name) const
    {
        return edits.link(edited(), PersonId(), name);
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
        QVERIFY(done(edits.setTitle(edited(), u"Cut"_s, 7)));
        QVERIFY(done(edits.setTitle(edited(), u"Cut onboarding by half"_s, 7)));
        QVERIFY(done(m_career->undo()));
        QCOMPARE(stored().title, u"Cut onboarding"_s);
        QVERIFY(done(m_career->redo()));
        QCOMPARE(stored().title, u"Cut onboarding by half"_s);
    }

    void shouldKeepTwoVisitsApart()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(edits.setTitle(edited(), u"One"_s, 8)));
        QVERIFY(done(edits.setTitle(edited(), u"Two"_s, 9)));
        QVERIFY(done(m_career->undo()));
        QCOMPARE(stored().title, u"One"_s);
    }

    void shouldTellWhatIsReleased()
    {
        QCoreApplication::processEvents(); // What was told of the entry's making.
        const QSignalSpy performed(m_career.get(), &Career::performed);
        JournalEdits edits(*m_pending, m_folder.clock);
        auto released = edits.release(edited(), Audience::Boss);
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
        auto title = edits.setTitle(edited(), u"New title"_s, 1);
        auto starred = edits.setStarred(edited(), true);
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
        const QList<EntryPerson> jose = stored().people;
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
        QVERIFY(done(edits.unlink(edited(), first.id, first.name)));
        QCOMPARE(stored().people.size(), 2);
        QVERIFY(stored().people.contains(second.id));
    }

    void shouldTakeOffNothingButWhatTheNameMeans()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(linkPerson(edits, u"Noémi"_s)));
        const QList<EntryPerson> noemi = stored().people;
        QVERIFY(done(linkPerson(edits, u"Ines"_s)));
        QVERIFY(done(edits.unlink(edited(), PersonId(), u"Nobody"_s)));
        QCOMPARE(stored().people.size(), 2);
        QVERIFY(done(edits.unlink(edited(), PersonId(), u"ines"_s)));
        QCOMPARE(stored().people, noemi);
        QVERIFY(done(edits.unlink(edited(), PersonId(), u"Noemi"_s)));
        QVERIFY(stored().people.isEmpty());
    }

    void shouldSayWhereTheEntryIsInTheTrash()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(edits.moveToTrash(m_entry.id, m_entry.title)));
        auto edit = edits.setTitle(edited(), u"Late"_s, 1);
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
        QVERIFY(done(edits.setTitle({m_entry.id, u"Cut"_s}, u"Cut"_s, 11)));
        QVERIFY(done(edits.setTitle({m_entry.id, u"Cut onboarding"_s}, u"Cut onboarding"_s, 11)));
        QVERIFY(!edits.unstored(m_entry.id));
        QCOMPARE(stored().date, QDate(2026, 11, 5));
        QCOMPARE(stored().title, u"Cut onboarding"_s);
        QCOMPARE(m_career->undoText(), u"New entry “Cut onboarding”"_s);
    }

    void shouldNameTheEntryInWhatItSaysOfAnEdit_data()
    {
        using Edit = std::function<QFuture<Result<void>>(JournalEdits &, const EditedEntry &)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *what, const Edit &edit, const QString &text) {
            QTest::newRow(what) << edit << text;
        };
        row(
            "title", [](auto &edits, const auto &entry) { return edits.setTitle(entry, u"New"_s, 1); },
            u"Edit title of “Cut onboarding”"_s);
        row(
            "text", [](auto &edits, const auto &entry) { return edits.setBody(entry, u"New"_s, 1); },
            u"Edit text of “Cut onboarding”"_s);
        row(
            "date", [](auto &edits, const auto &entry) { return edits.setDate(entry, QDate(2026, 11, 1)); },
            u"Change date of “Cut onboarding”"_s);
        row(
            "kind", [](auto &edits, const auto &entry) { return edits.setKind(entry, EntryKind::Praise); },
            u"Change kind of “Cut onboarding”"_s);
        row(
            "star", [](auto &edits, const auto &entry) { return edits.setStarred(entry, true); },
            u"Star “Cut onboarding”"_s);
        row(
            "beyond", [](auto &edits, const auto &entry) { return edits.setAboveAndBeyond(entry, true); },
            u"Change “above and beyond” of “Cut onboarding”"_s);
        row(
            "person", [](auto &edits, const auto &entry) { return edits.link(entry, PersonId(), u"Dana"_s); },
            u"Change people of “Cut onboarding”"_s);
    }

    void shouldNameTheEntryInWhatItSaysOfAnEdit()
    {
        using Edit = std::function<QFuture<Result<void>>(JournalEdits &, const EditedEntry &)>;
        QFETCH(const Edit, edit);
        JournalEdits edits(*m_pending, m_folder.clock);
        QVERIFY(done(edit(edits, edited())));
        QTEST(m_career->undoText(), "text");
    }

    void shouldTakeBackANewEntryByOneUndo()
    {
        JournalEdits edits(*m_pending, m_folder.clock);
        m_entry.id = edits.begin(QDate(2026, 11, 5));
        QVERIFY(done(edits.setTitle(edited(), u"Cut"_s, 12)));
        QVERIFY(done(edits.setTitle(edited(), u"Cut onboarding"_s, 12)));
        QVERIFY(done(m_career->undo()));
        QVERIFY(!*EntryRepository(m_career->reader()).find(m_entry.id));
        auto late = edits.setTitle(edited(), u"Late"_s, 13);
        QTRY_VERIFY(late.isFinished());
        QCOMPARE(late.result().error().kind, Error::Kind::NotFound);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::JournalEditsTest)

#include "journaleditstest.moc"
