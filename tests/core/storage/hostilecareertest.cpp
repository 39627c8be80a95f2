// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "careeropener.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "workingcopy.h"

#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Headway;
using namespace Qt::StringLiterals;

/** A file that is not sound becomes no working copy, and a working copy that is not sound any more is used no more. */
class HostileCareerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        QVERIFY(capture(*m_folder->create(), EntryBuilder().titled("One"), m_folder->clock.now()));
    }

    void shouldRefuseAFileThatIsNotSoundAndLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("dropped table") << "DROP TABLE ask"_ba;
        QTest::newRow("trigger") << "CREATE TRIGGER theirs AFTER INSERT ON entry BEGIN DELETE FROM entry; END"_ba;
        QTest::newRow("broken check") << "PRAGMA ignore_check_constraints = ON; UPDATE entry SET kind = 'boast'"_ba;
        QTest::newRow("lost reference")
            << "PRAGMA foreign_keys = OFF; INSERT INTO entry_tag SELECT id, id, 0 FROM entry"_ba;
    }
    void shouldRefuseAFileThatIsNotSoundAndLeaveNothing()
    {
        QFETCH(QByteArray, script);
        const QByteArray sound = read(m_folder->file());
        QVERIFY(change(m_folder->file(), script));
        const QByteArray bad = read(m_folder->file());
        const Error error = refusal(m_folder->file(), m_folder->computer("office"));
        QCOMPARE(error.kind, Error::Kind::Damaged);
        QVERIFY2(error.sentence.contains(m_folder->file()), qPrintable(error.sentence));
        QCOMPARE(Career::openForReading(m_folder->file(), m_folder->computer("office")).error().kind,
                 Error::Kind::Damaged);
        QVERIFY(QDir(m_folder->dataFolder("office") + u"/careers"_s).isEmpty());
        QCOMPARE(read(m_folder->file()), bad);
        QVERIFY(write(m_folder->file(), sound)); // And the career is as good as it was.
        QCOMPARE(titles(m_folder->open("office")->reader()), QStringList{u"One"_s});
    }

    void shouldSayWhereTheBackupsAre()
    {
        QVERIFY(change(m_folder->file(), "DROP TABLE ask"));
        const Error error = refusal(m_folder->file(), m_folder->computer());
        QVERIFY2(error.sentence.contains(u"/backups"), qPrintable(error.sentence));
        QVERIFY(QFile::remove(m_folder->file()));
        const Error missing = refusal(m_folder->file(), m_folder->computer());
        QVERIFY2(missing.sentence.contains(u"/backups"), qPrintable(missing.sentence));
    }

    void shouldNotTakeANewerFileThatIsNotSound()
    {
        QVERIFY(capture(*m_folder->open("office"), EntryBuilder().titled("Two"), m_folder->clock.now()));
        const QByteArray newer = read(m_folder->file());
        QVERIFY(change(m_folder->file(), "PRAGMA ignore_check_constraints = ON; UPDATE entry SET kind = 'boast'"));
        QCOMPARE(refusal(m_folder->file(), m_folder->computer()).kind, Error::Kind::Damaged);
        const auto here = Session::open(workingCopy(), Session::Access::ReadOnly);
        QCOMPARE(titles(**here), QStringList{u"One"_s});
        QVERIFY(write(m_folder->file(), newer));
        const auto career = m_folder->open();
        QVERIFY(career->openingReport().setAsideAs.isEmpty());
        QCOMPARE(titles(career->reader()).size(), 2);
    }

    void shouldSetAWorkingCopyAsideThatIsNotSound_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("dropped table") << "DROP TABLE ask"_ba;
        QTest::newRow("trigger") << "CREATE TRIGGER theirs AFTER INSERT ON entry BEGIN DELETE FROM entry; END"_ba;
        QTest::newRow("another career") << "UPDATE career_file SET id = zeroblob(16)"_ba;
        QTest::newRow("no career") << "PRAGMA application_id = 1"_ba;
    }
    void shouldSetAWorkingCopyAsideThatIsNotSound()
    {
        QFETCH(QByteArray, script);
        QVERIFY(change(workingCopy(), script));
        const auto career = m_folder->open();
        QVERIFY(career);
        QVERIFY(QFile::exists(career->openingReport().setAsideAs));
        QCOMPARE(titles(career->reader()), QStringList{u"One"_s});
        QVERIFY(capture(*career, EntryBuilder().titled("Two"), m_folder->clock.now()));
        QVERIFY(wentWell(career->close()));
        QVERIFY(m_folder->open()->openingReport().setAsideAs.isEmpty());
    }

    void shouldSetAWorkingCopyAsideInWhichDamageWasSeen()
    {
        QVERIFY(change(workingCopy(), brokenValue));
        auto surroundings = m_folder->computer();
        surroundings.checkAfterMs = 0;
        {
            const auto career = std::move(Career::open(m_folder->file(), surroundings).value());
            QVERIFY(career->openingReport().setAsideAs.isEmpty()); // Not seen yet.
            QSignalSpy damage(career.get(), &Career::damageFound);
            QTRY_COMPARE(damage.count(), 1);
        }
        const auto career = m_folder->open();
        const QString aside = career->openingReport().setAsideAs;
        QVERIFY(QFile::exists(aside));
        QCOMPARE(titles(career->reader()), QStringList{u"One"_s});
    }

    /** A sound file is not given up for what a damaged working copy holds, nor is a backup that was put there. */
    void shouldPublishNothingThatIsNotSound()
    {
        QVERIFY(change(workingCopy(), brokenValue));
        const QByteArray sound = read(m_folder->file());
        {
            const auto career = m_folder->open();
            QSignalSpy damage(career.get(), &Career::damageFound);
            QVERIFY(capture(*career, EntryBuilder().titled("Two"), m_folder->clock.now()));
            const Result<void> closed = career->close();
            QVERIFY(!closed);
            QCOMPARE(closed.error().kind, Error::Kind::Damaged);
            QVERIFY2(closed.error().sentence.contains(m_folder->file()), qPrintable(closed.error().sentence));
            QTRY_COMPARE(damage.count(), 1);
        }
        QCOMPARE(read(m_folder->file()), sound);
        QCOMPARE(
            QDir(QFileInfo(m_folder->file()).absolutePath()).entryList({u".headway-*"_s}, QDir::Files | QDir::Hidden),
            QStringList());
        const auto career = m_folder->open();
        QVERIFY(QFile::exists(career->openingReport().setAsideAs));
        QCOMPARE(titles(career->reader()), QStringList{u"One"_s});
    }

    void shouldSetAWorkingCopyAsideThatCannotBeBackedUp()
    {
        QVERIFY(capture(*m_folder->open("office"), EntryBuilder().titled("Two"), m_folder->clock.now()));
        QVERIFY(change(workingCopy(), brokenValue));
        const auto career = m_folder->open();
        QVERIFY(QFile::exists(career->openingReport().setAsideAs));
        QVERIFY(career->openingReport().tookNewerSnapshot); // One does not hide the other.
        QCOMPARE(titles(career->reader()).size(), 2);
    }

    void shouldSetNothingAsideForAFileThatCannotTakeItsPlace()
    {
        QVERIFY(change(workingCopy(), "DROP TABLE ask"));
        QVERIFY(change(m_folder->file(), "DROP TABLE goal"));
        QCOMPARE(refusal(m_folder->file(), m_folder->computer()).kind, Error::Kind::Damaged);
        QVERIFY(QFile::exists(workingCopy()));
    }

    void shouldReadTheFileBesideAWorkingCopyThatIsNotSound()
    {
        QVERIFY(change(workingCopy(), "DROP TABLE ask"));
        const auto view = openCareerForReading(m_folder->file(), m_folder->computer());
        QCOMPARE(view->shown, ShownState::FileBesideDamaged);
        QCOMPARE(titles(*view->session), QStringList{u"One"_s});
        QVERIFY(QFile::exists(workingCopy()));
    }

    void shouldTellWhereBothWereChanged()
    {
        const QByteArray shared = read(m_folder->file());
        QVERIFY(capture(*m_folder->open(), EntryBuilder().titled("On the laptop"), m_folder->clock.now()));
        QVERIFY(write(m_folder->file(), shared));
        QVERIFY(capture(*m_folder->open("office"), EntryBuilder().titled("In the office"), m_folder->clock.now()));
        const QByteArray office = read(m_folder->file());
        const auto view = openCareerForReading(m_folder->file(), m_folder->computer());
        QCOMPARE(view->shown, ShownState::FileBesideOther);
        QVERIFY(titles(*view->session).contains(u"In the office"_s));
        QCOMPARE(read(m_folder->file()), office);
        QCOMPARE(m_folder->files().size(), 1);
    }

    void shouldFindTheProblemsOfBoth()
    {
        QCOMPARE(problemsOfCareer(m_folder->file(), m_folder->computer()), QStringList());
        QVERIFY(change(m_folder->file(), "DROP TABLE ask; DROP TABLE goal; DELETE FROM profile"));
        QVERIFY(change(workingCopy(), brokenValue));
        const QStringList problems = problemsOfCareer(m_folder->file(), m_folder->computer());
        QCOMPARE(problems.size(), 3); // The rows of the file are not read where its tables are foreign.
        QVERIFY2(problems.at(0).contains(u"“ask”"_s), qPrintable(problems.at(0)));
        QVERIFY2(problems.at(1).contains(u"“goal”"_s), qPrintable(problems.at(1)));
        QVERIFY2(problems.at(2).contains(u"work.db"_s), qPrintable(problems.at(2)));
    }

    /** What is in the log beside it would be missing, and what is there is not Headway's. */
    void shouldRefuseAFileWithALogBesideIt()
    {
        const auto writer = Session::open(m_folder->file(), Session::Access::ReadWrite);
        QVERIFY(wentWell((*writer)->runScript("UPDATE profile SET role = 'theirs'")));
        QVERIFY(QFile::exists(m_folder->file("anna.headway-wal")));
        const Error error = refusal(m_folder->file(), m_folder->computer("office"));
        QCOMPARE(error.kind, Error::Kind::Unreadable);
        QVERIFY2(error.sentence.contains(u"beside"_s), qPrintable(error.sentence));
        QVERIFY(!QDir(m_folder->dataFolder("office")).exists());
    }

    void shouldNotWaitForWhatIsNoFile()
    {
#ifdef Q_OS_UNIX
        QVERIFY(QFile::remove(m_folder->file()));
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->file()).constData(), 0600), 0);
        QCOMPARE(refusal(m_folder->file(), m_folder->computer()).kind, Error::Kind::Unreadable);
        QCOMPARE(Career::openForReading(u"/dev/zero"_s, m_folder->computer()).error().kind, Error::Kind::Unreadable);
#else
        QSKIP("no pipes in folders here");
#endif
    }

private:
    static Error refusal(const QString &file, const CareerEnvironment &environment)
    {
        return Career::open(file, environment).error_or(Error{.sentence = u"it was opened"_s});
    }

    static constexpr const char *brokenValue = "PRAGMA ignore_check_constraints = ON; UPDATE entry SET kind = 'boast'";

    static bool change(const QString &path, const QByteArray &script)
    {
        const auto session = Session::open(path, Session::Access::Unpublished);
        return session && wentWell((*session)->runScript(script));
    }

    QString workingCopy() const
    {
        const QDir careers(m_folder->dataFolder() + u"/careers"_s);
        const QStringList ids = careers.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return WorkingCopy::databaseIn(careers.filePath(ids.value(0)));
    }

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

    std::unique_ptr<CareerFolder> m_folder;
};

HEADWAY_TEST_MAIN(QCoreApplication, HostileCareerTest)
#include "hostilecareertest.moc"
