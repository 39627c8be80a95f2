// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "career.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "profilerepository.h"
#include "stuckdisk.h"
#include "workingcopy.h"

#include <QSignalSpy>

using namespace Headway;
using namespace Qt::StringLiterals;

class CareerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeACareerThatKnowsItsOwner()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(career);
        QCOMPARE(ProfileRepository(career->reader()).load().value().name, u"Anna Beispiel"_s);
        QCOMPARE(folder.files(), QStringList{u"anna.headway"_s});
    }

    void shouldKeepWhatWasCaptured()
    {
        CareerFolder folder;
        const Entry entry = EntryBuilder().titled("Cut onboarding").measured("days", 10, 6, "days");
        {
            const auto career = folder.create();
            QVERIFY(capture(*career, entry, folder.clock.now()));
            QCOMPARE(titles(career->reader()), QStringList{u"Cut onboarding"_s});
        }
        const auto career = folder.open();
        QCOMPARE(titles(career->reader()), QStringList{u"Cut onboarding"_s});
    }

    void shouldOpenWhileTheThreadGoesOn()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        Career::Opening opening = Career::beginOpening(folder.file(), folder.computer());
        QTRY_VERIFY(opening.opened.isFinished());
        QVERIFY(wentWell(opening.opened));
        QCOMPARE(titles(opening.career->reader()), QStringList{u"One"_s});
        QTRY_COMPARE(opening.career->undoText(), u"Capture"_s);
        QVERIFY(capture(*opening.career, EntryBuilder().titled("Two"), folder.clock.now()));
    }

    void shouldCreateWhileTheThreadGoesOn()
    {
        CareerFolder folder;
        const Career::Opening opening =
            Career::beginCreating(folder.file(), {.name = u"Anna Beispiel"_s}, folder.computer());
        QTRY_VERIFY(opening.opened.isFinished());
        QCOMPARE(ProfileRepository(opening.career->reader()).load().value().name, u"Anna Beispiel"_s);
    }

    void shouldTellLaterWhyItCouldNotBeOpened()
    {
        CareerFolder folder;
        const Career::Opening opening = Career::beginOpening(folder.file("nowhere.headway"), folder.computer());
        QTRY_VERIFY(opening.opened.isFinished());
        QCOMPARE(opening.opened.result().error().kind, Error::Kind::NotFound);
    }

#ifdef Q_OS_UNIX
    void shouldNotBeOpenWhereItCannotBeRead()
    {
        CareerFolder folder;
        const QString privateFolder = folder.create()->folder();
        /** Hears that the writer has the working copy open before the career does, which would read it then. */
        class Taker final : public QObject
        {
        public:
            explicit Taker(const QString &database)
                : m_database(database)
            {}
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::MetaCall)
                    QFile::remove(m_database);
                return false;
            }

        private:
            QString m_database;
        };
        Taker taker(WorkingCopy::databaseIn(privateFolder));
        const Career::Opening opening = Career::beginOpening(folder.file(), folder.computer());
        opening.career->installEventFilter(&taker);
        QTRY_VERIFY(opening.opened.isFinished());
        QVERIFY(!opening.opened.result());
        QCOMPARE(opening.opened.result().error().kind, Error::Kind::Unreadable);
        QCOMPARE(opening.career->openReader().error().kind, Error::Kind::Misuse);
        auto late = opening.career->perform({u"Late"_s}, [](Session &) { return Result<void>(); });
        late.waitForFinished();
        QVERIFY(!late.result());
    }
#endif

    void shouldLeaveNothingOpenWhenItIsDroppedWhileItOpens()
    {
        CareerFolder folder;
        folder.create();
        Career::beginOpening(folder.file(), folder.computer()).career.reset();
        QVERIFY(folder.open());
    }

    void shouldTellWhatWasDone()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QStringList heard;
        connect(career.get(), &Career::performed, this, [&](const UserAction &action) { heard << action.notice; });
        connect(career.get(), &Career::changed, this, [&] { heard << u"changed"_s; });
        const auto nothing = [](Session &) { return Result<void>(); };
        QVERIFY(wentWell(career->perform({.text = u"Nothing"_s, .notice = u"Did nothing"_s}, nothing)));
        const auto write = [&](Session &session) {
            return EntryRepository(session).insert(EntryBuilder(), folder.clock.now());
        };
        QVERIFY(wentWell(career->perform({.text = u"Capture"_s, .notice = u"Captured"_s}, write)));
        QTRY_COMPARE(heard, (QStringList{u"Captured"_s, u"changed"_s}));
    }

    void shouldNotGoBackBehindWhatCannotBeUndone()
    {
        CareerFolder folder;
        const auto career = folder.create();
        const auto write = [&](Session &session) {
            return EntryRepository(session).insert(EntryBuilder().titled("Given"), folder.clock.now());
        };
        QVERIFY(wentWell(career->perform({.text = u"Sample"_s, .undoable = false}, write)));
        QCOMPARE(career->undoText(), QString());
        QVERIFY(capture(*career, EntryBuilder().titled("Own"), folder.clock.now()));
        QVERIFY(wentWell(career->undo()));
        QCOMPARE(titles(career->reader()), QStringList{u"Given"_s});
        QVERIFY(!career->undo().result());
        QCOMPARE(titles(career->reader()), QStringList{u"Given"_s});
    }

    void shouldTellWhenItsFileWasWritten()
    {
        CareerFolder folder;
        const QDateTime made = folder.clock.now();
        folder.create();
        folder.clock.advanceSeconds(3600);
        const auto career = folder.open();
        QCOMPARE(career->publishedAt(), made);
        QVERIFY(capture(*career, EntryBuilder(), folder.clock.now()));
        QVERIFY(wentWell(career->publish()));
        QCOMPARE(career->publishedAt(), made.addSecs(3600));
    }

    void shouldTellThatItsFileCouldNotBeWritten()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QSignalSpy failed(career.get(), &Career::publishFailed);
        QVERIFY(capture(*career, EntryBuilder(), folder.clock.now()));
        QFile somebodyElses(folder.file());
        QVERIFY(somebodyElses.open(QIODevice::WriteOnly) && somebodyElses.write("Not a career.") > 0);
        somebodyElses.close();
        auto published = career->publish();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().sentence, published.result().error().sentence);
    }

    void shouldSaveACopyThatCanBeOpened()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(wentWell(career->saveCopy(folder.file("copy.headway"))));
        QCOMPARE(career->publishState(), PublishState::Waiting);
        const auto copy = Career::open(folder.file("copy.headway"), folder.computer("desktop"));
        QCOMPARE(titles((*copy)->reader()), QStringList{u"One"_s});
    }

    void shouldPublishWhereTheCopyIsItsOwnFile()
    {
        CareerFolder folder;
        {
            const auto career = folder.create();
            QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
            const QString link = folder.file("link.headway");
            QVERIFY(QFile::link(folder.file(), link));
            QVERIFY(wentWell(career->saveCopy(link)));
            QCOMPARE(career->publishState(), PublishState::Published);
            QVERIFY(capture(*career, EntryBuilder().titled("Two"), folder.clock.now()));
            QVERIFY(wentWell(career->publish()));
        }
        const auto again = folder.open();
        QCOMPARE(again->openingReport().keptBothAs, QString());
        QCOMPARE(titles(again->reader()).size(), 2);
    }

    void shouldNotSaveACopyOverAnotherCareer()
    {
        CareerFolder folder;
        const auto career = folder.create();
        const QString other = folder.file("ben.headway");
        QVERIFY(capture(**Career::create(other, {}, folder.computer()), EntryBuilder().titled("Ben's"),
                        folder.clock.now()));
        auto saved = career->saveCopy(other);
        saved.waitForFinished();
        QCOMPARE(saved.result().error().kind, Error::Kind::Refused);
        QVERIFY(saved.result().error().sentence.contains(u"ben.headway"));
        QCOMPARE(titles(**Career::openForReading(other, folder.computer("third"))), QStringList{u"Ben's"_s});
    }

    void shouldReplaceAnEarlierCopyAndWhatIsNoCareer()
    {
        CareerFolder folder;
        const auto career = folder.create();
        const QString copy = folder.file("copy.headway");
        QFile something(copy);
        QVERIFY(something.open(QIODevice::WriteOnly) && something.write("Not a career.") > 0);
        something.close();
        QVERIFY(wentWell(career->saveCopy(copy)));
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(wentWell(career->saveCopy(copy)));
        QCOMPARE(titles(**Career::openForReading(copy, folder.computer("third"))), QStringList{u"One"_s});
    }

    /** A slow disk must not hold up what is typed meanwhile; and what was typed before is in the copy. */
    void shouldSaveACopyBesideTheEditsAndAfterThem()
    {
        CareerFolder folder;
        const auto career = folder.create();
        SlowDisk disk(*career);
        career->perform({u"Capture"_s}, [&](Session &session) {
            return EntryRepository(session).insert(EntryBuilder().titled("One"), folder.clock.now());
        });
        QString thread;
        auto saved =
            career->saveCopy(folder.file("copy.headway")).then(QtFuture::Launch::Sync, [&](const Result<void> &result) {
                thread = QThread::currentThread()->objectName();
                return result;
            });
        disk.open();
        QVERIFY(wentWell(saved));
        QCOMPARE(thread, u"publisher"_s);
        QCOMPARE(titles(**Career::openForReading(folder.file("copy.headway"), folder.computer("third"))),
                 QStringList{u"One"_s});
    }

    void shouldTellWhatChangedOnItsOwnThread()
    {
        CareerFolder folder;
        const auto career = folder.create();
        const Entry entry = EntryBuilder();
        QThread *heardOn = nullptr;
        ChangeSet heard;
        connect(career.get(), &Career::changed, this, [&](const ChangeSet &changes) {
            heard = changes;
            heardOn = QThread::currentThread();
        });
        QVERIFY(capture(*career, entry, folder.clock.now()));
        QTRY_COMPARE(heard.entries, QSet<EntryId>{entry.id});
        QCOMPARE(heard, (ChangeSet{.entries = {entry.id}}));
        QCOMPARE(heardOn, thread());
    }

    void shouldTellOfAChangeBeforeWhatFollowsTheFuture()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QStringList order;
        connect(career.get(), &Career::changed, this, [&] { order << u"changed"_s; });
        career
            ->perform(
                {u"Capture"_s},
                [&](Session &session) { return EntryRepository(session).insert(EntryBuilder(), folder.clock.now()); })
            .then(this, [&](const Result<void> &) { order << u"then"_s; });
        QTRY_COMPARE(order, (QStringList{u"changed"_s, u"then"_s}));
    }

    void shouldRollBackWorkThatFails()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QSignalSpy changed(career.get(), &Career::changed);
        auto future = career->perform({u"Capture"_s}, [&](Session &session) -> Result<void> {
            (void)EntryRepository(session).insert(EntryBuilder(), folder.clock.now());
            return refuse(Error::Kind::Refused, u"No."_s);
        });
        future.waitForFinished();
        QCOMPARE(future.result().error().sentence, u"No."_s);
        QTest::qWait(0);
        QCOMPARE(changed.count(), 0);
        QVERIFY(titles(career->reader()).isEmpty());
        QVERIFY(career->undoText().isEmpty());
    }

    void shouldPublishWhatWasAskedForBefore()
    {
        CareerFolder folder;
        const auto career = folder.create();
        SlowDisk disk(*career);
        const Entry entry = EntryBuilder().titled("One");
        career->perform({u"Capture"_s},
                        [&](Session &session) { return EntryRepository(session).insert(entry, folder.clock.now()); });
        const auto published = career->publish();
        disk.open();
        QVERIFY(wentWell(published));
        QCOMPARE(titles(**Session::open(folder.file(), Session::Access::Snapshot)), QStringList{u"One"_s});
    }

    void shouldCloseWhileTheThreadGoesOn()
    {
        CareerFolder folder;
        const auto career = folder.create();
        SlowDisk disk(*career);
        const Entry entry = EntryBuilder().titled("One");
        career->perform({u"Capture"_s},
                        [&](Session &session) { return EntryRepository(session).insert(entry, folder.clock.now()); });
        const auto closed = career->beginClosing();
        QVERIFY(!closed.isFinished());
        QVERIFY(!career->perform({u"Late"_s}, [](Session &) { return Result<void>(); }).result());
        disk.open();
        QVERIFY(wentWell(closed));
        QCOMPARE(titles(**Session::open(folder.file(), Session::Access::Snapshot)), QStringList{u"One"_s});
    }

    void shouldGiveOneAnswerToAllWhoCloseIt()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder(), folder.clock.now()));
        const QString aside = folder.file("aside.headway");
        QVERIFY(QFile::rename(folder.file(), aside));
        QVERIFY(QDir().mkdir(folder.file()));
        const auto closed = career->beginClosing();
        QVERIFY(!wentWell(closed));
        QVERIFY(QDir().rmdir(folder.file()) && QFile::rename(aside, folder.file()));
        QVERIFY(!career->close()); // Tried once; the next opening has everything.
        QCOMPARE(titles(**Session::open(folder.file(), Session::Access::Snapshot)), QStringList());
        QCOMPARE(titles(folder.open()->reader()).size(), 1);
    }

    void shouldSayNothingWhereNothingChanged()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder(), folder.clock.now()));
        QVERIFY(wentWell(career->undo()));
        QTest::qWait(0);
        QSignalSpy changed(career.get(), &Career::changed);
        QVERIFY(wentWell(career->perform({u"Nothing"_s}, [](Session &) { return Result<void>(); })));
        QTest::qWait(0);
        QCOMPARE(changed.count(), 0);
        QVERIFY(career->undoText().isEmpty());
        QCOMPARE(career->redoText(), u"Capture"_s); // What was undone can still be redone.
    }

    void shouldUndoAndRedoInTheUsersWords()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QSignalSpy changed(career.get(), &Career::changed);
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QCOMPARE(career->undoText(), u"Capture"_s);
        QCOMPARE(career->redoText(), QString());
        QVERIFY(wentWell(career->undo()));
        QVERIFY(titles(career->reader()).isEmpty());
        QCOMPARE(career->undoText(), QString());
        QCOMPARE(career->redoText(), u"Capture"_s);
        QVERIFY(wentWell(career->redo()));
        QCOMPARE(titles(career->reader()), QStringList{u"One"_s});
        QTRY_COMPARE(changed.count(), 3);
        QCOMPARE(changed.at(1).first().value<ChangeSet>().entries, changed.at(0).first().value<ChangeSet>().entries);
    }

    void shouldTellOfEachStepWhatItDid()
    {
        CareerFolder folder;
        const auto career = folder.create();
        const Entry one = EntryBuilder().titled("One"), two = EntryBuilder().titled("Two");
        for (const Entry &entry : {one, two})
            QVERIFY(wentWell(career->perform({entry.title}, [entry, &folder](Session &session) {
                return EntryRepository(session).insert(entry, folder.clock.now());
            })));
        const auto last = career->undo(), first = career->undo(), again = career->redo();
        QVERIFY(wentWell(last) && wentWell(first) && wentWell(again));
        QCOMPARE(last.result()->text, u"Two"_s);
        QCOMPARE(last.result()->changes.entries, QSet<EntryId>{two.id});
        QCOMPARE(first.result()->text, u"One"_s);
        QCOMPARE(first.result()->changes.entries, QSet<EntryId>{one.id});
        QCOMPARE(again.result()->text, u"One"_s);
    }

    void shouldUndoWhatWasDoneBeforeItWasClosed()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        const auto career = folder.open();
        QCOMPARE(career->undoText(), u"Capture"_s);
        QVERIFY(wentWell(career->undo()));
        QVERIFY(titles(career->reader()).isEmpty());
    }

    void shouldRefuseToUndoNothing()
    {
        CareerFolder folder;
        const auto career = folder.create();
        auto future = career->undo();
        future.waitForFinished();
        QCOMPARE(future.result().error().kind, Error::Kind::NotFound);
    }

    void shouldFinishWhatWasAskedForBeforeItCloses()
    {
        CareerFolder folder;
        QList<QFuture<Result<void>>> asked;
        {
            const auto career = folder.create();
            for (int i = 0; i < 50; ++i) {
                asked << career->perform({u"Capture"_s}, [&](Session &session) {
                    return EntryRepository(session).insert(EntryBuilder(), folder.clock.now());
                });
            }
        }
        for (const auto &future : std::as_const(asked))
            QVERIFY(future.isFinished() && future.result());
        QCOMPARE(EntryRepository(folder.open()->reader()).count().value(), 50);
    }

    void shouldRefuseWorkAfterItWasClosed()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(wentWell(career->close()));
        QVERIFY(wentWell(career->close()));
        auto future = career->perform({u"Late"_s}, [](Session &) { return Result<void>(); });
        QCOMPARE(future.result().error().kind, Error::Kind::Misuse);
        QCOMPARE(career->saveCopy(folder.file("copy.headway")).result().error().kind, Error::Kind::Misuse);
    }

    void shouldRefuseToBeReadAfterItWasClosed()
    {
        CareerFolder folder;
        const auto career = folder.create();
        Session &reader = career->reader();
        const QString privateFolder = career->folder();
        QVERIFY(wentWell(career->close()));
        QCOMPARE(EntryRepository(reader).count().error().kind, Error::Kind::Misuse);
        QCOMPARE(&career->reader(), &reader);
        QCOMPARE(career->openReader().error().kind, Error::Kind::Misuse);
        QVERIFY(!career->publishedAt().isValid());
        QCOMPARE(career->folder(), privateFolder);
        QVERIFY(folder.open()); // Nothing of it is held.
    }

    void shouldReadInAWorkerWhileItWrites()
    {
        CareerFolder folder;
        const auto career = folder.create();
        std::atomic<bool> ended = false;
        std::atomic<int> failures = 0, reads = 0;
        std::unique_ptr<QThread> worker(QThread::create([&] {
            const auto reader = career->openReader();
            while (!ended) {
                const auto page = EntryRepository(**reader).page({}, 50);
                failures += !page;
                for (const EntrySummary &entry : page.value_or(QList<EntrySummary>()))
                    failures += entry.metrics.size() != 1; // The links are those of the same moment.
                ++reads;
            }
        }));
        worker->start();
        for (int i = 0; i < 40 || reads == 0; ++i)
            QVERIFY(capture(*career, EntryBuilder().measured("days", 2, 1, "d"), folder.clock.now()));
        ended = true;
        worker->wait();
        QCOMPARE(failures, 0);
    }

    void shouldTellWhenTheFileIsDamaged()
    {
        CareerFolder folder;
        QString database;
        {
            const auto career = folder.create();
            QVERIFY(capture(*career, EntryBuilder().on("1999-12-31"), folder.clock.now()));
            database = WorkingCopy::databaseIn(WorkingCopy::folderFor(folder.dataFolder(), career->id()));
        }
        QFile file(database); // Nobody has it open now.
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype date = file.readAll().indexOf("1999-12-31"); // In the table or in its index: then they differ.
        QVERIFY(date > 0 && file.seek(date) && file.write("1999-12-30") == 10);
        file.close();
        auto surroundings = folder.computer();
        surroundings.checkAfterMs = 0;
        const auto career = std::move(Career::open(folder.file(), surroundings).value());
        QSignalSpy damage(career.get(), &Career::damageFound);
        QTRY_COMPARE(damage.count(), 1);
        QCOMPARE(damage.first().first().value<Error>().kind, Error::Kind::Damaged);
    }

    void shouldStopItsCheckWhenItCloses()
    {
        CareerFolder folder;
        folder.create();
        auto surroundings = folder.computer();
        surroundings.checkAfterMs = 0;
        const auto career = std::move(Career::open(folder.file(), surroundings).value());
        QTest::qWait(0);
        QVERIFY(wentWell(career->close()));
    }

    void shouldJoinEditsWithTheSameMergeKey()
    {
        CareerFolder folder;
        const auto career = folder.create();
        Entry entry = EntryBuilder().titled("");
        QVERIFY(capture(*career, entry, folder.clock.now()));
        for (const QString &typed : {u"C"_s, u"Cu"_s, u"Cut"_s}) {
            entry.title = typed;
            QVERIFY(wentWell(career->perform({u"Edit"_s, u"title"_s}, [=, &folder](Session &session) {
                return EntryRepository(session).update(entry, folder.clock.now());
            })));
        }
        QVERIFY(wentWell(career->undo()));
        QCOMPARE(titles(career->reader()), QStringList{u""_s});
        QCOMPARE(career->undoText(), u"Capture"_s);
        QVERIFY(wentWell(career->redo()));
        QCOMPARE(titles(career->reader()), QStringList{u"Cut"_s});
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, CareerTest)
#include "careertest.moc"
