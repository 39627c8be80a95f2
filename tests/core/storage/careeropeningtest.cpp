// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups.h"
#include "careerfolder.h"
#include "careerrecovery.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "migrations.h"
#include "trash.h"
#include "workingcopy.h"

#include <QSemaphore>

#include <thread>

using namespace Headway;
using namespace Qt::StringLiterals;

/** Two computers, "laptop" and "office", that share a folder, as Syncthing or a memory stick would have it. */
class CareerOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What may lie there instead of a career file.

    void shouldSayWhatAFileIsThatIsNoCareer_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("picture") << "\x89PNG\r\n\x1a\n" + QByteArray(5000, 'p') << Error::Kind::NotACareer;
        QTest::newRow("text") << QByteArray("Dear diary,\n") << Error::Kind::NotACareer;
        QTest::newRow("empty") << QByteArray() << Error::Kind::Damaged;
    }
    void shouldSayWhatAFileIsThatIsNoCareer()
    {
        QFETCH(QByteArray, content);
        QFETCH(Error::Kind, kind);
        CareerFolder folder;
        write(folder.file(), content);
        expectRefusal(folder, kind);
        QCOMPARE(read(folder.file()), content);
        QCOMPARE(folder.files().size(), 1);
    }

    void shouldRefuseAMissingFile()
    {
        CareerFolder folder;
        expectRefusal(folder, Error::Kind::NotFound);
        QVERIFY(folder.files().isEmpty());
    }

    void shouldRefuseAFolder()
    {
        CareerFolder folder;
        QVERIFY(QDir().mkdir(folder.file()));
        expectRefusal(folder, Error::Kind::Unreadable);
    }

    void shouldRefuseTheDatabaseOfAnotherProgram()
    {
        CareerFolder folder;
        QVERIFY(Session::open(folder.file(), Session::Access::Create)
                    .value()
                    ->runScript("CREATE TABLE contacts (name TEXT)"));
        expectRefusal(folder, Error::Kind::NotACareer);
    }

    void shouldRefuseATruncatedFile_data()
    {
        QTest::addColumn<double>("part");
        QTest::newRow("half") << 0.5;
        QTest::newRow("most") << 0.95;
        QTest::newRow("the first page") << 0.01;
    }
    void shouldRefuseATruncatedFile()
    {
        QFETCH(double, part);
        CareerFolder folder;
        folder.create();
        const QByteArray whole = read(folder.file());
        write(folder.file(), whole.first(qsizetype(double(whole.size()) * part)));
        const auto opened = Career::open(folder.file(), folder.computer("office"));
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == Error::Kind::Damaged || opened.error().kind == Error::Kind::NotACareer);
    }

    void shouldRefuseAFileOfANewerHeadway()
    {
        CareerFolder folder;
        folder.create();
        QVERIFY(Session::open(folder.file(), Session::Access::Unpublished)
                    .value()
                    ->runScript("PRAGMA user_version = 4711"));
        expectRefusal(folder, Error::Kind::Newer);
    }

    void shouldRefuseToMakeACareerWhereSomethingLies()
    {
        CareerFolder folder;
        write(folder.file(), "mine");
        const auto made = Career::create(folder.file(), {}, folder.computer());
        QCOMPARE(made.error().kind, Error::Kind::Refused);
        QCOMPARE(read(folder.file()), QByteArray("mine"));
        QVERIFY(!QDir(folder.dataFolder()).exists());
    }

    void shouldLeaveNothingBehindWhereACareerCannotBeMade()
    {
        CareerFolder folder;
        const auto made = Career::create(folder.file("none/anna.headway"), {}, folder.computer());
        QCOMPARE(made.error().kind, Error::Kind::NotFound);
        QVERIFY(folder.files().isEmpty());
    }

    void shouldOpenAReadOnlyFileForReadingOnly()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(QFile::setPermissions(folder.file(), QFile::ReadOwner));
        QCOMPARE(Career::open(folder.file(), folder.computer()).error().kind, Error::Kind::ReadOnly);
        const auto session = Career::openForReading(folder.file(), folder.computer("office"));
        QVERIFY(session);
        QCOMPARE(titles(**session), QStringList{u"One"_s});
    }

    void shouldKeepHereWhatMayNotBeWrittenToTheFile()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        const QByteArray sealed = read(folder.file());
        QVERIFY(QFile::setPermissions(folder.file(), QFile::ReadOwner));
        CareerEnvironment window = folder.computer();
        window.opensReadOnly = true;
        const auto career = std::move(Career::open(folder.file(), window).value());
        QVERIFY(career->openingReport().isReadOnly);
        QVERIFY(capture(*career, EntryBuilder().titled("Two"), folder.clock.now()));
        QCOMPARE(career->publish().result().error().kind, Error::Kind::ReadOnly);
        QCOMPARE(read(folder.file()), sealed);
        QCOMPARE(folder.files(), QStringList{u"anna.headway"_s});
        QVERIFY(wentWell(career->saveCopy(folder.file("copy.headway"))));
        QCOMPARE(titles(**Session::open(folder.file("copy.headway"), Session::Access::Snapshot)).size(), 2);
        QVERIFY(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(wentWell(career->publish()));
        QVERIFY(read(folder.file()) != sealed);
    }

    void shouldNotReplaceASealedFileByACopy()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(QFile::copy(folder.file(), folder.file("sealed.headway")));
        QVERIFY(QFile::setPermissions(folder.file("sealed.headway"), QFile::ReadOwner));
        QVERIFY(capture(*career, EntryBuilder(), folder.clock.now()));
        QCOMPARE(career->saveCopy(folder.file("sealed.headway")).result().error().kind, Error::Kind::ReadOnly);
    }

    void shouldNotOpenWhatIsItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("working copy") << u"work.db"_s;
        QTest::newRow("backup") << u"backups/2026.headway"_s;
    }
    void shouldNotOpenWhatIsItsOwn()
    {
        QFETCH(QString, name);
        CareerFolder folder;
        const QString own = folder.create()->folder() + u'/' + name;
        QDir().mkpath(QFileInfo(own).absolutePath());
        if (!QFile::exists(own))
            QVERIFY(QFile::copy(folder.file(), own));
        for (const Error &error :
             {Career::open(own, folder.computer()).error(), Career::openForReading(own, folder.computer()).error()}) {
            QCOMPARE(error.kind, Error::Kind::Refused);
            QVERIFY2(error.sentence.contains(u"anna.headway"), qPrintable(error.sentence));
        }
    }

    void shouldSayThatAnotherHeadwayHasItOpen()
    {
        CareerFolder folder;
        const auto first = folder.create();
        const auto second = Career::open(folder.file(), folder.computer());
        QCOMPARE(second.error().kind, Error::Kind::Locked);
        QVERIFY(second.error().sentence.contains(u"already open"));
    }

    void shouldOpenAgainAfterItWasClosed()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(wentWell(career->close()));
        QVERIFY(folder.open());
    }

    void shouldOpenWhatTheFileHasBecomeWhileItWaited()
    {
        CareerFolder folder;
        const CareerId first = folder.create()->id();
        const auto other = Career::create(folder.file("other.headway"), {}, folder.computer("office"));
        const CareerId second = (*other)->id();
        auto held = std::make_unique<Result<WorkingCopy>>(WorkingCopy::lock(folder.computer(), first, folder.file()));
        QSemaphore waiting;
        CareerEnvironment patient = folder.computer();
        patient.waitForLockMs = 60'000;
        patient.tellWaiting = [&] { waiting.release(); };
        CareerId opened;
        std::jthread opening([&] {
            const auto career = Career::open(folder.file(), patient);
            opened = career ? (*career)->id() : CareerId();
        });
        waiting.acquire();
        write(folder.file(), read(folder.file("other.headway")));
        held.reset();
        opening.join();
        QCOMPARE(opened, second);
    }

    // Reading without a working copy.

    void shouldReadTheFileWithoutMakingAnything()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        const auto session = Career::openForReading(folder.file(), folder.computer("office"));
        QCOMPARE(titles(*session.value()), QStringList{u"One"_s});
        QVERIFY(!QDir(folder.dataFolder("office")).exists());
        QCOMPARE(folder.files().size(), 1);
    }

    void shouldReadTheWorkingCopyWhereThatIsNewer()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder().titled("Not published yet"), folder.clock.now()));
        const auto session = Career::openForReading(folder.file(), folder.computer());
        QCOMPARE(titles(*session.value()), QStringList{u"Not published yet"_s});
    }

    // Two computers and one file.

    void shouldGoOnWithTheWorkingCopyWhereTheFileIsItsOwn()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        const auto career = folder.open();
        QCOMPARE(titles(career->reader()), QStringList{u"One"_s});
        QVERIFY(!career->openingReport().tookNewerSnapshot);
        QVERIFY(career->openingReport().keptBothAs.isEmpty());
    }

    void shouldGoOnWithTheWorkingCopyWhereTheFileIsAnOlderOne()
    {
        CareerFolder folder;
        folder.create();
        const QByteArray older = read(folder.file());
        QVERIFY(capture(*folder.open(), EntryBuilder().titled("One"), folder.clock.now()));
        write(folder.file(), older);
        QCOMPARE(titles(folder.open()->reader()), QStringList{u"One"_s});
        QCOMPARE(titles(folder.open("office")->reader()), QStringList{u"One"_s}); // And published again.
    }

    void shouldTakeTheNewerFileWhereNothingChangedHere()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(capture(*folder.open("office"), EntryBuilder().titled("Two"), folder.clock.now()));
        const auto career = folder.open();
        QVERIFY(career->openingReport().tookNewerSnapshot);
        QCOMPARE(sorted(titles(career->reader())), (QStringList{u"One"_s, u"Two"_s}));
        QVERIFY(QFile::exists(career->openingReport().backup));
        QCOMPARE(titles(**Session::open(career->openingReport().backup, Session::Access::Snapshot)),
                 QStringList{u"One"_s});
        QVERIFY(capture(*career, EntryBuilder().titled("Three"), folder.clock.now()));
        QVERIFY(wentWell(career->close()));
        QCOMPARE(folder.open("office")->openingReport().tookNewerSnapshot, true);
        QCOMPARE(folder.files().size(), 1);
    }

    void shouldKeepBothWhereBothChanged()
    {
        CareerFolder folder;
        folder.create();
        QVERIFY(folder.open("office"));
        const QByteArray shared = read(folder.file());
        QVERIFY(capture(*folder.open(), EntryBuilder().titled("On the laptop"), folder.clock.now()));
        write(folder.file(), shared); // The office never saw that.
        QVERIFY(capture(*folder.open("office"), EntryBuilder().titled("In the office"), folder.clock.now()));
        const QByteArray fromOffice = read(folder.file());

        const auto career = folder.open();
        const QString kept = career->openingReport().keptBothAs;
        QCOMPARE(QFileInfo(kept).fileName(), u"anna (2026-11-03, this computer).headway"_s);
        QCOMPARE(titles(career->reader()), QStringList{u"In the office"_s});
        QCOMPARE(read(folder.file()), fromOffice);
        const auto other = Career::open(kept, folder.computer());
        QVERIFY(other);
        QVERIFY((*other)->id() != career->id());
        QCOMPARE(titles((*other)->reader()), QStringList{u"On the laptop"_s});
        // And both go on from there by themselves.
        QVERIFY(capture(**other, EntryBuilder().titled("More"), folder.clock.now()));
        QVERIFY(wentWell((*other)->close()));
        QVERIFY(wentWell(career->close()));
        QCOMPARE(titles(**Career::openForReading(kept, folder.computer("third"))).size(), 2);
        QVERIFY(folder.open()->openingReport().keptBothAs.isEmpty());
    }

    void shouldKeepBothWhereChangesHereWereNeverPublished()
    {
        CareerFolder folder;
        folder.create();
        const QByteArray shared = read(folder.file());
        {
            const auto career = folder.open();
            QVERIFY(capture(*career, EntryBuilder().titled("On the laptop"), folder.clock.now()));
            write(folder.file(), "no career"); // Neither can this be published now …
            QVERIFY(!career->close());
        }
        QCOMPARE(read(folder.file()), QByteArray("no career"));
        write(folder.file(), shared);
        QVERIFY(capture(*folder.open("office"), EntryBuilder().titled("In the office"), folder.clock.now()));
        const auto career = folder.open(); // … nor is it lost.
        QCOMPARE(titles(career->reader()), QStringList{u"In the office"_s});
        QCOMPARE(titles(**Career::openForReading(career->openingReport().keptBothAs, folder.computer())),
                 QStringList{u"On the laptop"_s});
    }

    void shouldNameTheSecondKeptFileDifferently()
    {
        CareerFolder folder;
        folder.create();
        write(folder.file("anna (2026-11-03, this computer).headway"), "mine");
        const QByteArray shared = read(folder.file());
        QVERIFY(capture(*folder.open("office"), EntryBuilder(), folder.clock.now()));
        const QByteArray fromOffice = read(folder.file());
        write(folder.file(), shared);
        QVERIFY(capture(*folder.open(), EntryBuilder(), folder.clock.now()));
        write(folder.file(), fromOffice);
        QCOMPARE(QFileInfo(folder.open()->openingReport().keptBothAs).fileName(),
                 u"anna (2026-11-03, this computer) 2.headway"_s);
        QCOMPARE(read(folder.file("anna (2026-11-03, this computer).headway")), QByteArray("mine"));
    }

    void shouldKeepWhatWasChangedHereWhereAnotherCareerTookTheFilesPlace()
    {
        CareerFolder folder;
        const QString ben = folder.file("ben.headway");
        QVERIFY(Career::create(ben, {.name = u"Ben"_s}, folder.computer()));
        {
            const auto career = folder.create();
            QVERIFY(capture(*career, EntryBuilder().titled("Not published"), folder.clock.now()));
            QVERIFY(QFile::remove(folder.file()) && QFile::copy(ben, folder.file()));
            QCOMPARE(career->close().error().kind, Error::Kind::Conflict);
        }
        {
            const auto career = folder.open();
            const QString kept = folder.file("anna (2026-11-03, this computer).headway");
            QCOMPARE(career->openingReport().displacedAs, QStringList{kept});
            QCOMPARE(titles(career->reader()), QStringList());
            const auto displaced = Career::open(kept, folder.computer());
            QVERIFY(wentWell(displaced));
            QCOMPARE(titles((*displaced)->reader()), QStringList{u"Not published"_s});
            QCOMPARE((*displaced)->openingReport().separatedFrom, QString());
        }
        QCOMPARE(folder.open()->openingReport().displacedAs, QStringList());
    }

    // One career in two files.

    void shouldFollowAFileThatWasMoved()
    {
        CareerFolder folder;
        const auto id = folder.create()->id();
        QVERIFY(QFile::rename(folder.file(), folder.file("moved.headway")));
        const auto career = Career::open(folder.file("moved.headway"), folder.computer());
        QCOMPARE((*career)->id(), id);
        QCOMPARE((*career)->openingReport().separatedFrom, QString());
    }

    void shouldFollowACopyInTheSameState()
    {
        CareerFolder folder;
        const auto id = folder.create()->id();
        QVERIFY(QFile::copy(folder.file(), folder.file("copy.headway")));
        const auto career = Career::open(folder.file("copy.headway"), folder.computer());
        QCOMPARE((*career)->id(), id);
    }

    void shouldSeparateACopyThatWentItsOwnWay()
    {
        CareerFolder folder;
        folder.create();
        QVERIFY(QFile::copy(folder.file(), folder.file("copy.headway")));
        QVERIFY(capture(*folder.open(), EntryBuilder().titled("In the first"), folder.clock.now()));
        const QByteArray first = read(folder.file());
        {
            const auto copy = Career::open(folder.file("copy.headway"), folder.computer());
            QCOMPARE((*copy)->openingReport().separatedFrom, QFileInfo(folder.file()).canonicalFilePath());
            QVERIFY(titles((*copy)->reader()).isEmpty());
            QVERIFY(capture(**copy, EntryBuilder().titled("In the copy"), folder.clock.now()));
        }
        QCOMPARE(read(folder.file()), first);
        QCOMPARE(titles(folder.open()->reader()), QStringList{u"In the first"_s});
        const auto again = Career::open(folder.file("copy.headway"), folder.computer());
        QCOMPARE((*again)->openingReport().separatedFrom, QString());
        QCOMPARE(titles((*again)->reader()), QStringList{u"In the copy"_s});
    }

    void shouldPublishThroughASymbolicLink()
    {
        CareerFolder folder;
        folder.create();
        if (!QFile::link(folder.file(), folder.file("link.headway")))
            QSKIP("no symbolic links here");
        const auto career = Career::open(folder.file("link.headway"), folder.computer());
        QVERIFY(capture(**career, EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(wentWell((*career)->close()));
        QVERIFY(QFileInfo(folder.file("link.headway")).isSymLink());
        QCOMPARE(titles(**Career::openForReading(folder.file(), folder.computer("office"))), QStringList{u"One"_s});
    }

    void shouldEmptyTheTrashAfterThirtyDays()
    {
        CareerFolder folder;
        const Entry entry = EntryBuilder();
        {
            const auto career = folder.create();
            QVERIFY(capture(*career, entry, folder.clock.now()));
            QVERIFY(wentWell(career->perform({u"Delete"_s}, [&](Session &session) {
                return EntryRepository(session).moveToTrash(entry.id, folder.clock.now());
            })));
        }
        folder.clock.advanceSeconds(29 * 24 * 3600);
        QCOMPARE(trashedRecords(folder.open()->reader())->size(), 1);
        folder.clock.advanceSeconds(2 * 24 * 3600);
        const auto career = folder.open();
        QVERIFY(trashedRecords(career->reader())->isEmpty());
        QVERIFY(career->undoText().isEmpty());
    }

private:
    static void expectRefusal(const CareerFolder &folder, Error::Kind kind)
    {
        const auto opened = Career::open(folder.file(), folder.computer());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(opened.error().sentence.contains(u"anna.headway"));
        QVERIFY(!opened.error().sentence.contains(u"SQL"));
        QVERIFY(!QDir(folder.dataFolder()).exists(u"careers/lock"_s));
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, CareerOpeningTest)
#include "careeropeningtest.moc"
