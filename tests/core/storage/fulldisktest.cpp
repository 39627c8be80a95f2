// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "smalldisk.h"
#include "snapshot.h"
#include "soundness.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SmallDisk(64).isMounted())
            QSKIP("no small disk can be mounted here");
    }

    void shouldSayThatTheDiskOfTheWorkingCopyIsFullAndKeepWhatItSaved()
    {
        CareerFolder folder;
        const SmallDisk disk(2048);
        CareerEnvironment environment = folder.computer();
        environment.dataFolder = disk.path("data");
        const auto career = std::move(Career::create(folder.file(), {}, environment).value());
        int saved = 0;
        Result<void> last;
        while (last && saved < 2000) {
            Entry entry = EntryBuilder();
            entry.body = u"x"_s.repeated(20'000);
            auto future = career->perform({u"Capture"_s}, [&](Session &session) {
                return EntryRepository(session).insert(entry, folder.clock.now());
            });
            future.waitForFinished();
            last = future.result();
            saved += last.has_value();
        }
        QVERIFY(!last);
        QCOMPARE(last.error().kind, Error::Kind::NoSpace);
        QVERIFY(last.error().sentence.contains(u"full"));
        QCOMPARE(EntryRepository(career->reader()).count().value(), saved);
        QVERIFY(wentWell(checkSound(career->reader(), Inspection::Whole)));
        QVERIFY(wentWell(career->publish())); // That is another disk, with space.
        QCOMPARE(titles(**openSnapshot(folder.file())).size(), saved);
    }

    void shouldSayThatTheDiskOfTheFileIsFullAndLeaveTheFileWhole()
    {
        CareerFolder folder;
        const SmallDisk disk(2048);
        const QString file = disk.path("anna.headway");
        const auto career = std::move(Career::create(file, {}, folder.computer()).value());
        disk.fill();
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        auto publishing = career->publish();
        publishing.waitForFinished();
        QCOMPARE(publishing.result().error().kind, Error::Kind::NoSpace);
        QVERIFY(titles(**openSnapshot(file)).isEmpty());
        QCOMPARE(QDir(disk.path(".")).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{u"anna.headway"_s, u"filler"_s}));
        QVERIFY(QFile::remove(disk.path("filler")));
        QVERIFY(wentWell(career->publish()));
        QCOMPARE(titles(**openSnapshot(file)), QStringList{u"One"_s});
    }

    void shouldMakeNoCareerOnAFullDisk()
    {
        CareerFolder folder;
        const SmallDisk disk(256);
        disk.fill();
        const auto made = Career::create(disk.path("anna.headway"), {}, folder.computer());
        QCOMPARE(made.error().kind, Error::Kind::NoSpace);
        QVERIFY(!QFile::exists(disk.path("anna.headway")));
    }

    void shouldOpenAFileOnAReadOnlyDiskForReading()
    {
        CareerFolder folder;
        const SmallDisk disk(2048);
        const QString file = disk.path("anna.headway");
        QVERIFY(
            capture(**Career::create(file, {}, folder.computer()), EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(disk.makeReadOnly());
        QCOMPARE(Career::open(file, folder.computer("office")).error().kind, Error::Kind::ReadOnly);
        QCOMPARE(titles(**Career::openForReading(file, folder.computer("office"))), QStringList{u"One"_s});
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, FullDiskTest)
#include "fulldisktest.moc"
