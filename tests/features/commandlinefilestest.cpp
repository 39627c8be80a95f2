// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwayprocess.h"
#include "headwaytest.h"
#include "smalldisk.h"

#include <QCoreApplication>
#include <QDirIterator>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/**
 * Whatever lies where a career is expected, or where something is to be written: one sentence that names it, exit code
 * 1, nothing waits, and nothing is left behind or lost.
 */
class CommandLineFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldRefuseWhatIsNoSoundCareer_data();
    void shouldRefuseWhatIsNoSoundCareer();
    void shouldRefuseToWriteOverWhatIsNoFile_data();
    void shouldRefuseToWriteOverWhatIsNoFile();
    void shouldRespectPermissions();
    void shouldLetNobodyElseReadAnExport();
    void shouldExportInPlaceOfNothing();
    void shouldReadWhatMayOnlyBeRead();
    void shouldLeaveASealedFileAlone();
    void shouldSayWhichFileToUseInsteadOfItsOwn();
    void shouldWriteADamagedFileAnew();
    void shouldTellEveryProblemOnALineOfItsOwn();
    void shouldKeepEveryCaptureThatIsMadeAtTheSameTime();
    void shouldSayWhichStateItShows();
    void shouldSayThatACopyGoesOnByItself();
    void shouldLoseNothingWhereTheDiskOfTheFileIsFull();
    void shouldLoseNothingWhereTheDiskOfTheWorkingCopyIsFull();

private:
    Answer run(const QStringList &words) const { return m_headway->run(words); }
    QString path(const QString &name) const { return m_headway->path(name); }
    bool make(const QString &what, const QString &name) const;
    void expectRefusal(const QStringList &words, const QString &named) const;
    QStringList everything() const;

    std::unique_ptr<HeadwayProcess> m_headway;
};

void CommandLineFilesTest::init()
{
    m_headway = std::make_unique<HeadwayProcess>();
    QCOMPARE(run({u"new"_s, u"anna.headway"_s}).exitCode, 0);
    QCOMPARE(run({u"capture"_s, u"One"_s}).exitCode, 0);
    m_headway->write(u"j.txt"_s, "[2026-08-28 07:00] Shift.\n");
}

/** The bytes at `offset` replaced: what SQLite keeps of a file in its header. */
static QByteArray patched(QByteArray file, qsizetype offset, const QByteArray &bytes)
{
    return file.replace(offset, bytes.size(), bytes);
}

bool CommandLineFilesTest::make(const QString &what, const QString &name) const
{
    const QByteArray career = m_headway->read(u"anna.headway"_s);
    const QHash<QString, QByteArray> contents{{u"empty"_s, {}},
                                              {u"picture"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)},
                                              {u"text"_s, "Dear diary"},
                                              {u"truncated"_s, career.first(20'000)},
                                              {u"header alone"_s, career.first(100)},
                                              {u"newer"_s, patched(career, 60, QByteArray(4, '\1'))},
                                              {u"other program's"_s, patched(career, 68, QByteArray(4, '\1'))}};
    if (contents.contains(what))
        return !m_headway->write(name, contents.value(what)).isEmpty();
    if (what == u"folder"_s)
        return QDir(path({})).mkdir(name);
    if (what == u"missing"_s)
        return true;
#ifdef Q_OS_UNIX
    const QByteArray native = QFile::encodeName(path(name));
    if (what == u"pipe"_s)
        return ::mkfifo(native.constData(), 0600) == 0;
    if (what == u"link to itself"_s)
        return QFile::link(path(name), path(name));
    if (what == u"socket"_s) {
        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        qstrncpy(address.sun_path, native.constData(), sizeof address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const bool bound =
            socket >= 0 && ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        ::close(socket);
        return bound;
    }
#endif
    return false;
}

QStringList CommandLineFilesTest::everything() const
{
    QStringList found;
    QDirIterator tree(path({}), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (tree.hasNext()) {
        const QFileInfo info = tree.nextFileInfo();
        if (info.fileName().startsWith(u"work.db-"_s))
            continue; // SQLite's own beside a working copy that is read.
        found << info.filePath() + u' ' + (info.isDir() ? QString() : QString::number(info.size()));
    }
    found.sort();
    return found;
}

void CommandLineFilesTest::expectRefusal(const QStringList &words, const QString &named) const
{
    const QStringList before = everything();
    const Answer answer = run(words);
    const QByteArray said = qUtf8Printable(words.join(u' ') + u": "_s + answer.out + answer.problems);
    QVERIFY2(answer.exitCode == 1, said.constData());
    QVERIFY2(answer.out.isEmpty(), said.constData());
    QVERIFY2(answer.problems.count(u'\n') == 1, said.constData());
    QVERIFY2(answer.problems.contains(named), said.constData());
    QVERIFY2(answer.problems.contains(u": "_s) || answer.problems.count(u". "_s) > 0,
             said.constData()); // And what to do.
    QCOMPARE(everything(), before);
}

void CommandLineFilesTest::shouldRefuseWhatIsNoSoundCareer_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"pipe", "socket", "folder", "missing", "link to itself", "empty", "picture", "text",
                             "truncated", "header alone", "newer", "other program's"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void CommandLineFilesTest::shouldRefuseWhatIsNoSoundCareer()
{
    QFETCH(QString, what);
    if (!make(what, u"bad.headway"_s))
        QSKIP("this system has no such thing");
    const QString bad = u"bad.headway"_s;
    expectRefusal({u"check"_s, bad}, bad);
    expectRefusal({u"list"_s, u"entries"_s, u"--file"_s, bad}, bad);
    expectRefusal({u"capture"_s, u"Two"_s, u"--file"_s, bad}, bad);
    expectRefusal({u"import"_s, u"jrnl"_s, u"j.txt"_s, u"--file"_s, bad}, bad);
    expectRefusal({u"export"_s, u"json"_s, u"career.json"_s, u"--file"_s, bad}, bad);
    expectRefusal({u"report"_s, u"journal-extract"_s, u"-o"_s, u"extract.md"_s, u"--file"_s, bad}, bad);
    expectRefusal({u"import"_s, u"jrnl"_s, bad}, bad);
}

void CommandLineFilesTest::shouldRefuseToWriteOverWhatIsNoFile_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"pipe", "socket", "folder"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void CommandLineFilesTest::shouldRefuseToWriteOverWhatIsNoFile()
{
    QFETCH(QString, what);
    if (!make(what, u"target.md"_s))
        QSKIP("this system has no such thing");
    const QString target = u"target.md"_s;
    expectRefusal({u"new"_s, target}, target);
    expectRefusal({u"sample"_s, target}, target);
    expectRefusal({u"export"_s, u"json"_s, target}, target);
    expectRefusal({u"report"_s, u"journal-extract"_s, u"-o"_s, target}, target);
    expectRefusal({u"new"_s, u"none/target.headway"_s}, u"none"_s);
    expectRefusal({u"export"_s, u"json"_s, u"none/career.json"_s}, u"none"_s);
    expectRefusal({u"report"_s, u"journal-extract"_s, u"-o"_s, u"none/extract.md"_s}, u"none"_s);
}

void CommandLineFilesTest::shouldRespectPermissions()
{
    QVERIFY(QDir(path({})).mkdir(u"sealed"_s) && QFile::copy(path(u"anna.headway"_s), path(u"sealed/b.headway"_s)));
    QVERIFY(QFile::setPermissions(path(u"sealed"_s), QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(path(u"sealed"_s)).isWritable())
        QSKIP("this user may write everywhere");
    expectRefusal({u"new"_s, u"sealed/n.headway"_s}, u"sealed"_s);
    expectRefusal({u"capture"_s, u"Two"_s, u"--file"_s, u"sealed/b.headway"_s}, u"b.headway"_s);
    expectRefusal({u"export"_s, u"json"_s, u"sealed/career.json"_s}, u"career.json"_s);
    QVERIFY(QFile::setPermissions(path(u"sealed"_s), QFile::WriteOwner));
    expectRefusal({u"list"_s, u"entries"_s, u"--file"_s, u"sealed/b.headway"_s}, u"sealed"_s);
    expectRefusal({u"import"_s, u"jrnl"_s, u"sealed/j.txt"_s}, u"sealed"_s);
    QVERIFY(QFile::setPermissions(path(u"sealed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void CommandLineFilesTest::shouldLetNobodyElseReadAnExport()
{
    QCOMPARE(run({u"export"_s, u"json"_s, u"career.json"_s}).exitCode, 0);
    QVERIFY(!(QFile::permissions(path(u"career.json"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    const QStringList report{u"report"_s, u"journal-extract"_s, u"--audience"_s, u"private"_s, u"-o"_s, u"mine.md"_s};
    QCOMPARE(run(report).exitCode, 0);
    QVERIFY(!(QFile::permissions(path(u"mine.md"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
}

void CommandLineFilesTest::shouldExportInPlaceOfNothing()
{
    QFile theirs(path(u"theirs.json"_s));
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("{}") == 2);
    theirs.close();
    expectRefusal({u"export"_s, u"json"_s, u"theirs.json"_s}, u"is there already"_s);
    QVERIFY(QFile::link(path(u"theirs.json"_s), path(u"link.csv"_s)));
    expectRefusal({u"export"_s, u"csv"_s, u"link.csv"_s}, u"is there already"_s);
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QCOMPARE(theirs.readAll(), QByteArray("{}"));
}

void CommandLineFilesTest::shouldReadWhatMayOnlyBeRead()
{
    const SmallDisk disk(2048);
    if (!disk.isMounted())
        QSKIP("no small disk can be mounted here");
    QVERIFY(QFile::copy(path(u"anna.headway"_s), disk.path("b.headway")) && disk.makeReadOnly());
    const QString file = disk.path("b.headway");
    QVERIFY(run({u"list"_s, u"entries"_s, u"--file"_s, file}).out.contains(u"One"_s));
    QCOMPARE(run({u"check"_s, file}).exitCode, 0);
    expectRefusal({u"capture"_s, u"Two"_s, u"--file"_s, file}, file);
    expectRefusal({u"new"_s, disk.path("n.headway")}, disk.path(""));
}

void CommandLineFilesTest::shouldLeaveASealedFileAlone()
{
    QVERIFY(QFile::setPermissions(path(u"anna.headway"_s), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const QByteArray before = m_headway->read(u"anna.headway"_s);
    expectRefusal({u"capture"_s, u"Two"_s}, u"anna.headway"_s);
    expectRefusal({u"import"_s, u"jrnl"_s, u"j.txt"_s}, u"anna.headway"_s);
    QCOMPARE(m_headway->read(u"anna.headway"_s), before);
    QVERIFY(run({u"list"_s, u"entries"_s}).out.contains(u"One"_s));
}

void CommandLineFilesTest::shouldSayWhichFileToUseInsteadOfItsOwn()
{
    const QString database = everything().filter(u"/work.db "_s).value(0).section(u' ', 0, 0);
    QVERIFY(!database.isEmpty());
    expectRefusal({u"list"_s, u"entries"_s, u"--file"_s, database}, u"anna.headway"_s);
    expectRefusal({u"capture"_s, u"Two"_s, u"--file"_s, database}, u"anna.headway"_s);
    expectRefusal({u"check"_s, database}, u"anna.headway"_s);
}

void CommandLineFilesTest::shouldWriteADamagedFileAnew()
{
    m_headway->write(u"anna.headway"_s, "damaged");
    for (const QStringList &words : {QStringList{u"list"_s, u"entries"_s}, {u"capture"_s, u"Two"_s}})
        expectRefusal(words, u"headway recover “"_s + path(u"anna.headway"_s));
    expectRefusal({u"check"_s}, u"newest saved state"_s);
    QVERIFY(run({u"check"_s}).problems.contains(u"headway recover “"_s + path(u"anna.headway"_s)));
    const Answer answer = run({u"recover"_s, u"anna.headway"_s});
    QCOMPARE(answer.problems, QString());
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains(u"damaged).headway"_s), qUtf8Printable(answer.out));
    QVERIFY(run({u"list"_s, u"entries"_s}).out.contains(u"One"_s));
    QCOMPARE(everything().filter(u"damaged).headway"_s).size(), 1);
    expectRefusal({u"recover"_s, u"anna.headway"_s}, u"anna.headway"_s); // Which is sound now.
}

void CommandLineFilesTest::shouldTellEveryProblemOnALineOfItsOwn()
{
    // Four tables have this among their CHECKs.
    const QByteArray career = m_headway->read(u"anna.headway"_s);
    m_headway->write(u"bad.headway"_s, QByteArray(career).replace("'sponsor', 'boss'", "'sponsor', 'bass'"));
    const Answer answer = run({u"check"_s, u"bad.headway"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.problems.count(u'\n'), 4);
    for (const QString &line : answer.problems.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(line.contains(u"bad.headway"_s), qUtf8Printable(line));
}

void CommandLineFilesTest::shouldKeepEveryCaptureThatIsMadeAtTheSameTime()
{
    constexpr int count = 12;
    std::vector<std::unique_ptr<QProcess>> captures;
    captures.reserve(count);
    for (int i = 0; i < count; ++i)
        captures.push_back(m_headway->start({u"capture"_s, u"Side by side %1"_s.arg(i)}));
    for (const auto &capture : captures) {
        const Answer answer = HeadwayProcess::answerOf(*capture);
        QVERIFY2(answer.exitCode == 0, qUtf8Printable(answer.problems));
    }
    QCOMPARE(run({u"list"_s, u"entries"_s}).out.count(u"Side by side"_s), count);
    QCOMPARE(run({u"check"_s}).exitCode, 0);
}

void CommandLineFilesTest::shouldSayWhichStateItShows()
{
    const QByteArray shared = m_headway->read(u"anna.headway"_s);
    QCOMPARE(run({u"capture"_s, u"On the laptop"_s}).exitCode, 0);
    m_headway->write(u"anna.headway"_s, shared);
    m_headway->set("XDG_DATA_HOME", path(u"office"_s));
    QCOMPARE(run({u"capture"_s, u"In the office"_s}).exitCode, 0);
    m_headway->set("XDG_DATA_HOME", path(u"data"_s));
    const Answer answer = run({u"list"_s, u"entries"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains(u"In the office"_s));
    QCOMPARE(answer.problems.count(u'\n'), 1);
    QVERIFY2(answer.problems.contains(u"shows the file"_s), qUtf8Printable(answer.problems));
    QVERIFY(everything().filter(u"this computer"_s).isEmpty()); // Reading keeps nothing, and changes nothing.
}

void CommandLineFilesTest::shouldSayThatACopyGoesOnByItself()
{
    m_headway->write(u"copy.headway"_s, m_headway->read(u"anna.headway"_s));
    QCOMPARE(run({u"capture"_s, u"In the first"_s}).exitCode, 0);
    const Answer answer = run({u"capture"_s, u"In the copy"_s, u"--file"_s, u"copy.headway"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.problems.count(u'\n'), 1);
    QVERIFY2(answer.problems.contains(u"copy.headway” is a copy of “"_s), qUtf8Printable(answer.problems));
    QVERIFY2(answer.problems.contains(u"anna.headway"_s), qUtf8Printable(answer.problems));
    QCOMPARE(run({u"capture"_s, u"More"_s, u"--file"_s, u"copy.headway"_s}).problems, QString());
}

void CommandLineFilesTest::shouldLoseNothingWhereTheDiskOfTheFileIsFull()
{
    const SmallDisk disk(600);
    if (!disk.isMounted())
        QSKIP("no small disk can be mounted here");
    const QString file = disk.path("anna.headway");
    QVERIFY(QFile::rename(path(u"anna.headway"_s), file));
    disk.fill();
    const Answer captured = run({u"capture"_s, u"Two"_s, u"--file"_s, file});
    QCOMPARE(captured.exitCode, 1);
    QCOMPARE(captured.problems.count(u'\n'), 1);
    QVERIFY2(captured.problems.contains(u"need not be done again"_s), qUtf8Printable(captured.problems));
    m_headway->write(u"k.txt"_s, "[28/08/2026 07:00] Other order.\n[2026-08-28 07:00] Shift.\n");
    const Answer imported = run({u"import"_s, u"jrnl"_s, u"k.txt"_s, u"--file"_s, file, u"--json"_s});
    QCOMPARE(imported.exitCode, 1);
    QCOMPARE(imported.json()["imported"_L1].toInt(), 1);
    QVERIFY2(imported.problems.contains(u"“k.txt”, line 1: "_s), qUtf8Printable(imported.problems));
    QVERIFY2(imported.problems.contains(u"need not be done again"_s), qUtf8Printable(imported.problems));
    expectRefusal({u"new"_s, disk.path("b.headway")}, u"full"_s);
    expectRefusal({u"export"_s, u"json"_s, disk.path("career.json"), u"--file"_s, file}, u"full"_s);
    expectRefusal({u"report"_s, u"journal-extract"_s, u"-o"_s, disk.path("r.md"), u"--file"_s, file}, u"full"_s);
    QCOMPARE(QDir(disk.path(".")).entryList(QDir::Files | QDir::Hidden), (QStringList{u"anna.headway"_s, u"filler"_s}));
    QVERIFY(QFile::remove(disk.path("filler")));
    QCOMPARE(run({u"capture"_s, u"Three"_s, u"--file"_s, file}).exitCode, 0);
    m_headway->set("XDG_DATA_HOME", path(u"office"_s)); // Which knows the file alone.
    QCOMPARE(run({u"list"_s, u"entries"_s, u"--file"_s, file}).out.count(u'\n'), 4);
}

void CommandLineFilesTest::shouldLoseNothingWhereTheDiskOfTheWorkingCopyIsFull()
{
    const SmallDisk disk(600);
    if (!disk.isMounted())
        QSKIP("no small disk can be mounted here");
    m_headway->set("XDG_DATA_HOME", disk.path("."));
    QCOMPARE(run({u"capture"_s, u"Two"_s}).exitCode, 0);
    disk.fill();
    for (const QStringList &words :
         {QStringList{u"capture"_s, u"Three"_s}, {u"import"_s, u"jrnl"_s, u"j.txt"_s}, {u"new"_s, u"b.headway"_s}}) {
        const Answer answer = run(words);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.problems.count(u'\n'), 1);
    }
    QVERIFY(!QFile::exists(path(u"b.headway"_s)));
    QCOMPARE(run({u"list"_s, u"entries"_s}).out.count(u'\n'), 2);
    QVERIFY(QFile::remove(disk.path("filler")));
    QCOMPARE(run({u"capture"_s, u"Three"_s}).exitCode, 0);
    QCOMPARE(run({u"list"_s, u"entries"_s}).out.count(u'\n'), 3);
}

HEADWAY_TEST_MAIN(QCoreApplication, CommandLineFilesTest)
#include "commandlinefilestest.moc"
