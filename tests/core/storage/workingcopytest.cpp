// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workingcopy.h"

#include "careerfolder.h"
#include "headwaytest.h"

#include <QSemaphore>

#include <thread>

using namespace Headway;
using namespace Qt::StringLiterals;

class WorkingCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseAtOnceWhereNobodyWaits()
    {
        const CareerFolder folder;
        const auto first = lock(folder.computer());
        QVERIFY(first);
        QCOMPARE(lock(folder.computer()).error().kind, Error::Kind::Locked);
    }

    void shouldWaitForWhoeverHasItAndSaySo()
    {
        const CareerFolder folder;
        auto first = std::make_unique<Result<WorkingCopy>>(lock(folder.computer()));
        QSemaphore waiting;
        CareerEnvironment patient = folder.computer();
        patient.waitForLockMs = 60'000;
        patient.tellWaiting = [&] { waiting.release(); };
        std::optional<Result<WorkingCopy>> second;
        std::jthread other([&] { second.emplace(lock(patient)); });
        waiting.acquire();
        first.reset();
        other.join();
        QVERIFY(*second);
        QVERIFY(!waiting.tryAcquire()); // Once is enough.
    }

    /** As a power cut leaves it between its making and its filling. */
    void shouldNotBeKeptOutForEverByALockThatNamesNobody()
    {
        const CareerFolder folder;
        const QString place = WorkingCopy::folderFor(folder.dataFolder(), id);
        QVERIFY(QDir().mkpath(place));
        QFile nameless(place + u"/lock"_s);
        QVERIFY(nameless.open(QIODevice::WriteOnly));
        nameless.close();
        QCOMPARE(lock(folder.computer()).error().kind, Error::Kind::Locked);
        QVERIFY(nameless.open(QIODevice::WriteOnly));
        QVERIFY(nameless.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        nameless.close();
        QVERIFY(wentWell(lock(folder.computer())));
    }

    void shouldNameTheFileThatIsOpenWhereACopyOfItIsRefused()
    {
        const CareerFolder folder;
        auto first = std::move(lock(folder.computer()).value());
        QVERIFY(wentWell(first.recordFile(u"/home/anna/first.headway"_s)));
        const QString sentence = lock(folder.computer()).error().sentence;
        QVERIFY2(sentence.contains(u"is a copy of") && sentence.contains(u"first.headway"), qPrintable(sentence));
    }

    void shouldSetTheDatabaseAsideWithItsLog()
    {
        const CareerFolder folder;
        auto copy = std::move(lock(folder.computer()).value());
        QVERIFY(touch(copy.database()) && touch(copy.database() + u"-wal"_s));
        const QString aside = copy.setAside(folder.clock.now()).value();
        QCOMPARE(QFileInfo(aside).fileName(), u"damaged-2026-11-03T12-00-00-000Z.db"_s);
        QVERIFY(QFile::exists(aside) && QFile::exists(aside + u"-wal"_s));
        QVERIFY(!copy.exists());
    }

    void shouldKeepWhatIsInAFolderThatIsAbandoned()
    {
        const CareerFolder folder;
        const QString place = WorkingCopy::folderFor(folder.dataFolder(), id);
        lock(folder.computer()).value().abandon();
        QVERIFY(!QDir(place).exists());
        auto copy = std::move(lock(folder.computer()).value());
        QVERIFY(touch(place + u"/backup"_s));
        copy.abandon();
        QVERIFY(QFile::exists(place + u"/backup"_s));
    }

private:
    Result<WorkingCopy> lock(const CareerEnvironment &environment) const
    {
        return WorkingCopy::lock(environment, id, u"anna.headway"_s);
    }

    static bool touch(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly);
    }

    const CareerId id = CareerId::make();
};

HEADWAY_TEST_MAIN(QCoreApplication, WorkingCopyTest)
#include "workingcopytest.moc"
