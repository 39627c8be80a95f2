// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerrecovery.h"

#include "careerfolder.h"
#include "careeropener.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "workingcopy.h"

using namespace Headway;
using namespace Qt::StringLiterals;

/** A file that is damaged or gone, and what this computer keeps of it. */
class CareerRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteADamagedFileAnewFromTheNewestState()
    {
        CareerFolder folder;
        {
            const auto career = folder.create();
            QVERIFY(capture(*career, EntryBuilder().titled("Newest"), folder.clock.now()));
            QVERIFY(write(folder.file(), "damaged"));
            QVERIFY(!career->close());
        }
        const Error error = Career::open(folder.file(), folder.computer()).error();
        QVERIFY2(error.sentence.contains(u"newest saved state"), qPrintable(error.sentence));
        QVERIFY(isRecoverable(error, folder.file(), folder.computer()));
        const auto kept = recoverCareer(folder.file(), folder.computer());
        QVERIFY(kept);
        QCOMPARE(QFileInfo(kept->keptAside).fileName(), u"anna (2026-11-03, damaged).headway"_s);
        QCOMPARE(read(kept->keptAside), QByteArray("damaged"));
        QVERIFY(!kept->backup.isValid());
        QCOMPARE(titles(folder.open()->reader()), QStringList{u"Newest"_s});
        QCOMPARE(titles(folder.open("office")->reader()), QStringList{u"Newest"_s});
    }

    void shouldWriteAMissingFileAnew()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(QFile::remove(folder.file()));
        QCOMPARE(recoverCareer(folder.file(), folder.computer()).value().keptAside, QString());
        QCOMPARE(titles(folder.open()->reader()), QStringList{u"One"_s});
    }

    void shouldLeaveASoundFileAlone()
    {
        CareerFolder folder;
        folder.create();
        const QByteArray before = read(folder.file());
        QCOMPARE(recoverCareer(folder.file(), folder.computer()).error().kind, Error::Kind::Refused);
        QCOMPARE(read(folder.file()), before);
    }

    void shouldSayThatNothingIsKeptOfAFile()
    {
        CareerFolder folder;
        QVERIFY(write(folder.file(), "damaged"));
        QCOMPARE(recoverCareer(folder.file(), folder.computer()).error().kind, Error::Kind::NotFound);
        QCOMPARE(read(folder.file()), QByteArray("damaged"));
    }

    void shouldTakeTheNewestSoundBackupWhereTheWorkingCopyIsDamagedToo()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("Backed up"), folder.clock.now())); // When it closes.
        const QString place = WorkingCopy::newestFolderOf(folder.dataFolder(), folder.file());
        QVERIFY(breakValue(WorkingCopy::databaseIn(place)));
        QVERIFY(write(folder.file(), "damaged"));
        const QString sentence = refusal(folder);
        QVERIFY2(!sentence.contains(u"Nothing is lost"), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"a sound backup"), qPrintable(sentence));
        const auto recovery = recoverCareer(folder.file(), folder.computer());
        QVERIFY(wentWell(recovery));
        QCOMPARE(recovery->backup, folder.clock.now());
        QCOMPARE(QDir(place).entryList({u"damaged-*.db"_s}).size(), 1);
        const auto career = folder.open();
        QVERIFY(career);
        QCOMPARE(titles(career->reader()), QStringList{u"Backed up"_s});
        QVERIFY(career->openingReport().setAsideAs.isEmpty());
    }

    /** As it is where the computer stopped while a backup was taking its place. */
    void shouldTakeTheNewestBackupWhereTheWorkingCopyIsGone()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("Backed up"), folder.clock.now()));
        const QString place = WorkingCopy::newestFolderOf(folder.dataFolder(), folder.file());
        QVERIFY(QFile::remove(WorkingCopy::databaseIn(place)));
        QVERIFY(write(folder.file(), "damaged"));
        const auto recovery = recoverCareer(folder.file(), folder.computer());
        QVERIFY(wentWell(recovery));
        QCOMPARE(recovery->backup, folder.clock.now());
        QCOMPARE(titles(folder.open()->reader()), QStringList{u"Backed up"_s});
    }

    void shouldPromiseNothingWhereNothingIsSound()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        const QString place = WorkingCopy::newestFolderOf(folder.dataFolder(), folder.file());
        QVERIFY(breakValue(WorkingCopy::databaseIn(place)));
        QVERIFY(QDir(place + u"/backups"_s).removeRecursively());
        QVERIFY(write(folder.file(), "damaged"));
        const QString sentence = refusal(folder);
        QVERIFY2(!sentence.contains(u"keeps"), qPrintable(sentence));
        const Error error = recoverCareer(folder.file(), folder.computer()).error();
        QCOMPARE(error.kind, Error::Kind::Damaged);
        QVERIFY2(error.sentence.contains(u"open another copy"), qPrintable(error.sentence));
        QVERIFY(QFile::exists(WorkingCopy::databaseIn(place)));
        QCOMPARE(read(folder.file()), QByteArray("damaged"));
    }

    /** What the check promises of a damaged working copy holds: the next opening sets it aside. */
    void shouldSetAsideWhatTheCheckFoundToBeDamaged()
    {
        CareerFolder folder;
        QVERIFY(capture(*folder.create(), EntryBuilder().titled("One"), folder.clock.now()));
        const QString place = WorkingCopy::newestFolderOf(folder.dataFolder(), folder.file());
        QVERIFY(breakValue(WorkingCopy::databaseIn(place)));
        QCOMPARE(problemsOfCareer(folder.file(), folder.computer()).size(), 1);
        QVERIFY(QFile::exists(folder.open()->openingReport().setAsideAs));
    }

private:
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool breakValue(const QString &database)
    {
        const auto session = Session::open(database, Session::Access::Unpublished);
        return session &&
               wentWell((*session)->runScript("PRAGMA ignore_check_constraints = ON; UPDATE entry SET kind = 'boast'"));
    }

    static QString refusal(const CareerFolder &folder)
    {
        return Career::open(folder.file(), folder.computer()).error_or(Error{}).sentence;
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, CareerRecoveryTest)

#include "careerrecoverytest.moc"
