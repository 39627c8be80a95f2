// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publisher.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "snapshot.h"
#include "soundness.h"
#include "workingcopy.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Headway;
using namespace Qt::StringLiterals;

class PublisherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPublishAfterARest()
    {
        CareerFolder folder;
        folder.create();
        auto surroundings = folder.computer();
        surroundings.publishAfterMs = 0;
        const auto career = std::move(Career::open(folder.file(), surroundings).value());
        QSignalSpy states(career.get(), &Career::publishStateChanged);
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QTRY_COMPARE(published(folder), QStringList{u"One"_s});
        QTRY_COMPARE(career->publishState(), PublishState::Published);
        QTRY_COMPARE(states.count(), 3);
        QCOMPARE(states.at(0).first().value<PublishState>(), PublishState::Waiting);
        QCOMPARE(states.at(1).first().value<PublishState>(), PublishState::Publishing);
        QCOMPARE(states.at(2).first().value<PublishState>(), PublishState::Published);
    }

    void shouldWaitUntilThen()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder(), folder.clock.now()));
        QCOMPARE(career->publishState(), PublishState::Waiting);
        QVERIFY(published(folder).isEmpty());
    }

    /** Whoever types on never rests. */
    void shouldPublishInTheEndWhereThereIsNoRest()
    {
        CareerFolder folder;
        folder.create();
        auto surroundings = folder.computer();
        surroundings.publishAtLatestMs = 0;
        const auto career = std::move(Career::open(folder.file(), surroundings).value());
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QTRY_COMPARE(published(folder), QStringList{u"One"_s});
    }

    void shouldGoOnWaitingWhereSomethingChangedDuringPublishing()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        std::unique_ptr<Publisher> publisher;
        const auto changeMeanwhile = [&](const Publication &) -> Result<void> {
            const bool isLate = capture(*career, EntryBuilder().titled("Two"), folder.clock.now());
            publisher->noteChange();
            return isLate ? Result<void>() : refuse(Error::Kind::Internal, {});
        };
        PublisherPlan plan = planOf(folder, *career);
        plan.record = changeMeanwhile;
        publisher = std::make_unique<Publisher>(plan);
        publisher->noteChange();
        QVERIFY(wentWell(publisher->publish(QtFuture::makeReadyValueFuture(true))));
        QCOMPARE(published(folder), QStringList{u"One"_s});
        QCOMPARE(publisher->state(), PublishState::Waiting);
    }

    void shouldPublishOnDemandAndWhenClosed()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(wentWell(career->publish()));
        QCOMPARE(published(folder), QStringList{u"One"_s});
        QVERIFY(capture(*career, EntryBuilder().titled("Two"), folder.clock.now()));
        QVERIFY(wentWell(career->close()));
        QCOMPARE(published(folder).size(), 2);
    }

    void shouldLeaveTheFileAloneWhereNothingChanged()
    {
        CareerFolder folder;
        folder.create();
        const QByteArray before = read(folder.file());
        {
            const auto career = folder.open();
            QVERIFY(wentWell(career->publish()));
        }
        QCOMPARE(read(folder.file()), before);
    }

    void shouldPublishAWholeFileThatNeedsNothingBesideIt()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder(), folder.clock.now()));
        QCOMPARE(folder.files(), QStringList{u"anna.headway"_s});
        const QByteArray header = read(folder.file()).first(100);
        QCOMPARE(header.at(18), '\1'); // A rollback journal, not a write-ahead log: 1, not 2.
        QVERIFY(wentWell(checkSound(**openSnapshot(folder.file()), Inspection::Whole)));
    }

    void shouldPublishWhatAnEarlierRunCouldNot()
    {
        CareerFolder folder;
        folder.create();
        const QByteArray older = read(folder.file());
        QVERIFY(capture(*folder.open(), EntryBuilder().titled("One"), folder.clock.now()));
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(older) == older.size());
        file.close();
        auto surroundings = folder.computer();
        surroundings.publishAfterMs = 0;
        const auto career = std::move(Career::open(folder.file(), surroundings).value());
        QTRY_COMPARE(published(folder), QStringList{u"One"_s});
    }

    void shouldKeepThePermissionsOfTheFile()
    {
        CareerFolder folder;
        folder.create();
        QCOMPARE(QFile::permissions(folder.file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto shared = QFile::permissions(folder.file()) | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(folder.file(), shared));
        QVERIFY(capture(*folder.open(), EntryBuilder(), folder.clock.now()));
        QCOMPARE(QFile::permissions(folder.file()), shared);
    }

    /** What another computer put there while the career is open here is never overwritten. */
    void shouldNotOverwriteWhatSomebodyElsePutThere()
    {
        CareerFolder folder;
        folder.create();
        const auto career = folder.open();
        QVERIFY(capture(*folder.open("office"), EntryBuilder().titled("In the office"), folder.clock.now()));
        const QByteArray theirs = read(folder.file());
        QVERIFY(capture(*career, EntryBuilder().titled("On the laptop"), folder.clock.now()));
        auto publishing = career->publish();
        publishing.waitForFinished();
        QCOMPARE(publishing.result().error().kind, Error::Kind::Conflict);
        QCOMPARE(career->publishState(), PublishState::Failed);
        QVERIFY(!career->close());
        QCOMPARE(read(folder.file()), theirs);
        const auto again = folder.open();
        QCOMPARE(titles(again->reader()), QStringList{u"In the office"_s});
        QVERIFY(QFile::exists(again->openingReport().keptBothAs));
    }

    /** It is still this career's file, as far as anybody knows; and well again in a moment, perhaps. */
    void shouldSayWhyTheFileCannotBeReadAndTryAgain()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QFile journal(folder.file() + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("x") == 1);
        journal.close();
        PublisherPlan plan = planOf(folder, *career);
        plan.retryAfterMs = 0;
        Publisher publisher(plan);
        auto publishing = publisher.publish(QtFuture::makeReadyValueFuture(true));
        publishing.waitForFinished();
        QVERIFY(!publishing.result());
        QCOMPARE(publishing.result().error().kind, Error::Kind::Unreadable);
        QVERIFY(publishing.result().error().sentence.contains(u"anna.headway-journal"));
        QVERIFY(journal.remove());
        QTRY_COMPARE(published(folder), QStringList{u"One"_s});
        QTRY_COMPARE(publisher.state(), PublishState::Published);
    }

    /** The working copy was not to be read for a while; what was opened by then stays broken for good. */
    void shouldReadByANewConnectionAfterOneFailed()
    {
        CareerFolder folder;
        const auto career = folder.create();
        const QByteArray whole = read(folder.file());
        PublisherPlan plan = planOf(folder, *career);
        plan.database = folder.file("here.db");
        plan.target = folder.file("there.headway");
        plan.record = [](const Publication &) { return Result<void>(); };
        write(plan.database, whole);
        Publisher publisher(plan);
        QVERIFY(wentWell(publisher.publish(QtFuture::makeReadyValueFuture(true))));
        QVERIFY(QFile::remove(plan.target));
        write(plan.database, "x");
        auto publishing = publisher.publish(QtFuture::makeReadyValueFuture(true));
        publishing.waitForFinished();
        QVERIFY(!publishing.result());
        QVERIFY(QFile::remove(plan.database));
        write(plan.database, whole);
        QVERIFY(wentWell(publisher.publish(QtFuture::makeReadyValueFuture(true))));
    }

    /** Whoever is told may ask, and hears every state in its order: from one thread, with nothing locked. */
    void shouldTellItsStatesOnItsOwnThread()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder(), folder.clock.now()));
        QStringList threads;
        QList<PublishState> told, asked;
        std::unique_ptr<Publisher> publisher;
        PublisherPlan plan = planOf(folder, *career);
        plan.tellState = [&](PublishState state) {
            threads << QThread::currentThread()->objectName();
            told << state;
            asked << publisher->state();
        };
        publisher = std::make_unique<Publisher>(plan);
        publisher->noteChange();
        QVERIFY(wentWell(publisher->publish(QtFuture::makeReadyValueFuture(true))));
        QCOMPARE(threads, QStringList(3, u"publisher"_s));
        QCOMPARE(told, (QList{PublishState::Waiting, PublishState::Publishing, PublishState::Published}));
        QCOMPARE(asked, told);
    }

    void shouldPublishAgainWhereTheFileIsGone()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(QFile::remove(folder.file()));
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(wentWell(career->publish()));
        QCOMPARE(published(folder), QStringList{u"One"_s});
    }

    void shouldSayWhereItCannotPublishAndLoseNothing()
    {
        CareerFolder folder;
        QVERIFY(QDir().mkdir(folder.file("inner")));
        const QString file = folder.file("inner/anna.headway");
        auto career = std::move(Career::create(file, {}, folder.computer()).value());
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(QDir(folder.file("inner")).removeRecursively());
        auto publishing = career->publish();
        publishing.waitForFinished();
        QVERIFY(!publishing.result());
        QCOMPARE(titles(career->reader()), QStringList{u"One"_s});
        QVERIFY(QDir().mkdir(folder.file("inner")));
        QVERIFY(wentWell(career->close()));
        QVERIFY(QFile::exists(file));
    }

    /**
     * A file's lock goes when any handle of it is closed in the same process, so only SQLite may open the working copy.
     * This looks for the words that would; what works on other files names them otherwise.
     */
    void shouldOpenTheWorkingCopyThroughSqliteAlone()
    {
        const QDir sources(QStringLiteral(STORAGE_SOURCES));
        const QStringList files = sources.entryList({u"*.cpp"_s});
        QVERIFY(!files.isEmpty());
        static const QRegularExpression opening(
            u"(QFile|QSaveFile|syncFile|syncPath|QFile::copy)\\b[^;\\n]*(database\\(|databaseIn|work\\.db|m_plan\\.database)"_s);
        for (const QString &name : files) {
            const QString source = QString::fromUtf8(read(sources.filePath(name)));
            QRegularExpressionMatch found = opening.match(source);
            QVERIFY2(!found.hasMatch() || found.captured().startsWith(u"QFileInfo"),
                     qPrintable(name + u": " + found.captured()));
        }
    }

private:
    /** As the career's own has it, but that nobody is told. */
    static PublisherPlan planOf(const CareerFolder &folder, Career &career)
    {
        const auto &surroundings = folder.computer();
        const QString database = WorkingCopy::databaseIn(WorkingCopy::folderFor(surroundings.dataFolder, career.id()));
        return {.id = career.id(),
                .database = database,
                .target = folder.file(),
                .backupFolder = folder.file("backups"),
                .clock = &folder.clock,
                .restMs = surroundings.publishAfterMs,
                .latestMs = surroundings.publishAtLatestMs,
                .record =
                    [database](const Publication &publication) {
                        return recordPublication(**Session::open(database, Session::Access::ReadWrite), publication);
                    },
                .tellState = [](PublishState) {},
                .tellDamage = [](const Error &) {}};
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    static QStringList published(const CareerFolder &folder) { return titles(**openSnapshot(folder.file())); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, PublisherTest)
#include "publishertest.moc"
