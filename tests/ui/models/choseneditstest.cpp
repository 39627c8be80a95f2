// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenedits.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "stuckdisk.h"
#include "tagrepository.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** One thing done to the entries that are chosen, with what is said of it. */
class ChosenEditsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<JournalEdits> m_journal;
    std::unique_ptr<ChosenEdits> m_edits;
    std::unique_ptr<QSignalSpy> m_performed;
    std::unique_ptr<QSignalSpy> m_ended;
    const Tag m_process{.id = TagId::make(), .name = u"process"_s};
    QList<Entry> m_entries;

    ChosenEntries chosen(qsizetype count)
    {
        ChosenEntries entries;
        for (const EntrySummary &entry :
             EntryRepository(m_career->reader()).page({}, int(count)).value_or(QList<EntrySummary>()))
            entries.add(entry);
        return entries;
    }
    ChosenEntries all() { return chosen(m_entries.size()); }
    static bool isDone(QFuture<Result<void>> edit)
    {
        return QTest::qWaitFor([&edit] { return edit.isFinished(); }) && wentWell(edit);
    }
    QString notice() const
    {
        return m_performed->isEmpty() ? QString() : m_performed->constLast().constFirst().value<UserAction>().notice;
    }
    QString said() const { return m_ended->isEmpty() ? QString() : m_ended->constLast().constFirst().toString(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(wentWell(m_career->perform({u"Tag"_s}, [this](Session &session) {
            return TagRepository(session).insert(m_process, m_folder->clock.now());
        })));
        m_entries = {EntryBuilder{}.on("2026-11-03").titled("Starred").starred().tagged(m_process.id),
                     EntryBuilder{}.on("2026-11-02").titled("Praise").ofKind(EntryKind::Praise),
                     EntryBuilder{}.on("2026-11-01").titled("Plain")};
        for (const Entry &entry : std::as_const(m_entries))
            QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
        QCoreApplication::processEvents();
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_journal = std::make_unique<JournalEdits>(*m_pending, m_folder->clock);
        m_edits = std::make_unique<ChosenEdits>(*m_journal, m_folder->clock);
        m_performed = std::make_unique<QSignalSpy>(m_career.get(), &Career::performed);
        m_ended = std::make_unique<QSignalSpy>(m_edits.get(), &ChosenEdits::ended);
    }

    void cleanup()
    {
        m_ended.reset();
        m_performed.reset();
        m_edits.reset();
        m_journal.reset();
        m_pending.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldSayWhatUndoTakesBackAndHowManyChanged_data()
    {
        using Edit = std::function<QFuture<Result<void>>(ChosenEdits &, const ChosenEntries &)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("notice");
        const auto row = [](const char *name, const Edit &edit, const char *undo, const char *notice) {
            QTest::newRow(name) << edit << QString::fromUtf8(undo) << QString::fromUtf8(notice);
        };
        row(
            "kind", [](ChosenEdits &edits, const auto &chosen) { return edits.setKind(chosen, EntryKind::Praise); },
            "Change kind of 2 entry(s)", "Changed the kind of 2 entry(s) to “Praise”; 1 was (were) so already");
        row(
            "audience",
            [](ChosenEdits &edits, const auto &chosen) { return edits.setAudience(chosen, Audience::Boss); },
            "Change audience of 3 entry(s)", "Changed the audience of 3 entry(s) to “Boss”");
        row(
            "star", [](ChosenEdits &edits, const auto &chosen) { return edits.setStarred(chosen, true); },
            "Star 2 entry(s)", "Starred 2 entry(s); 1 was (were) so already");
        row(
            "no star", [](ChosenEdits &edits, const auto &chosen) { return edits.setStarred(chosen, false); },
            "Remove star of 1 entry(s)", "Removed the star of 1 entry(s); 2 was (were) so already");
        row(
            "new tag", [](ChosenEdits &edits, const auto &chosen) { return edits.link(chosen, TagId(), u"night"_s); },
            "Change tags of 3 entry(s)", "Added “night” to 3 entry(s)");
        row(
            "goal", [](ChosenEdits &edits, const auto &chosen) { return edits.link(chosen, GoalId(), u"Falls"_s); },
            "Change goals of 3 entry(s)", "Added “Falls” to 3 entry(s)");
        row(
            "trash", [](ChosenEdits &edits, const auto &chosen) { return edits.moveToTrash(chosen); },
            "Delete 3 entry(s)", "Moved 3 entry(s) to the trash");
    }

    void shouldSayWhatUndoTakesBackAndHowManyChanged()
    {
        using Edit = std::function<QFuture<Result<void>>(ChosenEdits &, const ChosenEntries &)>;
        QFETCH(const Edit, edit);
        const QStringList before = dump(m_career->reader());
        QVERIFY(isDone(edit(*m_edits, all())));
        QTEST(m_career->undoText(), "undo");
        QTRY_COMPARE(m_performed->size(), 1);
        QTEST(notice(), "notice");
        QVERIFY(dump(m_career->reader()) != before);
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(dump(m_career->reader()), before);
    }

    void shouldSayOfATagHowManyGetIt()
    {
        QVERIFY(isDone(m_edits->link(all(), m_process.id, m_process.name)));
        QTRY_COMPARE(notice(), u"Added “process” to 2 entry(s); 1 was (were) so already"_s);
        QVERIFY(isDone(m_edits->unlink(all(), m_process.id, m_process.name)));
        QTRY_COMPARE(notice(), u"Removed “process” from 3 entry(s)"_s);
    }

    void shouldSayThatThereIsNothingToChange()
    {
        QVERIFY(isDone(m_edits->setAudience(all(), Audience::Private)));
        QTRY_COMPARE(said(), u"Nothing to change: 3 entry(s) is (are) so already."_s);
        QVERIFY(m_performed->isEmpty());
        QCOMPARE(m_career->undoText(), u"Capture"_s);
    }

    void shouldEditTheOnlyOneByItsTitle()
    {
        QVERIFY(isDone(m_edits->setKind(chosen(1), EntryKind::Setback)));
        QCOMPARE(m_career->undoText(), u"Change kind of “Starred”"_s);
    }

    void shouldReleaseTheOnlyOneAsAnEditorDoes()
    {
        QVERIFY(isDone(m_edits->setAudience(chosen(1), Audience::Boss)));
        QCOMPARE(m_career->undoText(), u"Release “Starred”"_s);
        QVERIFY(isDone(m_edits->setAudience(chosen(1), Audience::Private)));
        QCOMPARE(m_career->undoText(), u"Change audience of “Starred”"_s);
    }

    void shouldKeepWhatCouldNotBeSavedAndTryItAgain()
    {
        StuckDisk disk(*m_career);
        const auto edit = m_edits->setKind(all(), EntryKind::Setback);
        QTRY_VERIFY(edit.isFinished());
        QCOMPARE(m_pending->unsaved(), 1);
        disk.free();
        m_pending->retry();
        QTRY_COMPARE(m_pending->pending(), 0);
        QCOMPARE(m_pending->unsaved(), 0);
        QCOMPARE(all().kind(), EntryKind::Setback);
    }

    void shouldOutdateAnOlderEditThatCouldNotBeSaved()
    {
        StuckDisk disk(*m_career);
        const Entry plain = m_entries.constLast();
        const auto older = m_journal->setKind({plain.id, plain.title}, EntryKind::Setback);
        QTRY_VERIFY(older.isFinished());
        disk.free();
        QVERIFY(isDone(m_edits->setKind(all(), EntryKind::Accomplishment)));
        QCOMPARE(m_pending->unsaved(), 0);
        m_pending->retry();
        QTRY_COMPARE(m_pending->pending(), 0);
        QCOMPARE(all().kind(), EntryKind::Accomplishment);
    }

    void shouldWriteNothingOnceItIsStopped()
    {
        const QStringList before = dump(m_career->reader());
        SlowDisk disk(*m_career);
        const auto edit = m_edits->setKind(all(), EntryKind::Setback);
        QVERIFY(m_edits->isRunning());
        m_edits->stop();
        disk.open();
        QTRY_COMPARE(said(), u"Stopped; nothing was changed."_s);
        QCOMPARE(edit.result().error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_pending->unsaved(), 0);
        QCOMPARE(dump(m_career->reader()), before);
        QVERIFY(!m_edits->isRunning());
    }

    void shouldStoreWhatIsTypedFirst()
    {
        connect(
            m_pending.get(), &PendingEdits::aboutToPerform, this,
            [this] { m_journal->setTitle({m_entries.constFirst().id, u"Starred"_s}, u"Typed"_s, 1); },
            Qt::SingleShotConnection);
        QVERIFY(isDone(m_edits->moveToTrash(all())));
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(titles(m_career->reader()).constFirst(), u"Typed"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ChosenEditsTest)

#include "choseneditstest.moc"
