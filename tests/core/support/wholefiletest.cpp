// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholefile.h"

#include "headwaytest.h"
#include "smalldisk.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Headway;
using namespace Qt::StringLiterals;

class WholeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldWriteAndReplace()
    {
        QVERIFY(writeWholeFile(path(), "first"));
        QVERIFY(writeWholeFile(path(), "second"));
        QCOMPARE(content(), "second"_ba);
        QCOMPARE(files(), QStringList{u"case.md"_s});
    }

    void shouldSayThatAFolderIsMissing()
    {
        const Result<void> written = writeWholeFile(m_folder->filePath(u"none/case.md"_s), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::NotFound);
        QVERIFY(written.error().sentence.contains(u"There is no folder"_s));
        QVERIFY(written.error().sentence.contains(u"none"_s));
    }

    void shouldNotReplaceAFolder()
    {
        const Result<void> written = writeWholeFile(m_folder->path(), "x");
        QVERIFY(!written);
        QVERIFY(written.error().sentence.contains(u"is a folder"_s));
    }

    void shouldNeverReplaceACareer()
    {
        QFile career(path());
        QVERIFY(career.open(QIODevice::WriteOnly) && career.write("SQLite format 3\0 and so on"_ba) > 0);
        career.close();
        const QByteArray before = content();
        for (const QString &name : {path(), m_folder->filePath(u"link.pdf"_s)}) {
            QVERIFY(name == path() || QFile::link(path(), name));
            const Result<void> written = writeWholeFile(name, "x");
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Error::Kind::Refused);
            QCOMPARE(content(), before);
        }
    }

    void shouldReplaceWhatHoldsNoDatabase()
    {
        QVERIFY(!holdsDatabase(path()));
        QVERIFY(checkReplaceable(path()));
        QVERIFY(writeWholeFile(path(), "first"));
        QVERIFY(!holdsDatabase(path()));
        QVERIFY(checkReplaceable(path()));
    }

    void shouldSayThatTheDiskIsFullAlsoWhereSomeOfItWasLeft()
    {
        const SmallDisk disk(64);
        if (!disk.isMounted())
            QSKIP("no small disk can be mounted here");
        QVERIFY(writeWholeFile(disk.path("case.md"), QByteArray(20'000, 'x')));
        for (const int size : {60'000, 1'000'000}) {
            const Result<void> written = writeWholeFile(disk.path("case.pdf"), QByteArray(size, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Error::Kind::NoSpace);
        }
        QCOMPARE(QDir(disk.path(".")).entryList(QDir::Files | QDir::Hidden), QStringList{u"case.md"_s});
    }

#ifdef Q_OS_UNIX
    void shouldLetOnlyTheOwnerReadWhatIsPrivate()
    {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(writeWholeFile(path(), "for all"));
        QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | QFile::ReadOther));
        QVERIFY(writeWholeFile(path(), "private", Readers::Owner));
        QVERIFY(!(QFile::permissions(path()) & others));
        QCOMPARE(content(), "private"_ba);
    }

    /** It may be written, and so replaced, by whoever may not look what it is. */
    void shouldReplaceNothingThatItCannotLookInto()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        QVERIFY(writeWholeFile(path(), "first"));
        QVERIFY(QFile::setPermissions(path(), QFile::WriteOwner));
        const Result<void> written = writeWholeFile(path(), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Unreadable);
    }

    void shouldReplaceNothingThatIsNoFile()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        const Result<void> written = writeWholeFile(path(), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Refused);
        QVERIFY(QFileInfo::exists(path()) && !QFileInfo(path()).isFile());
    }

    void shouldSayThatAFolderIsReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        const Result<void> written = writeWholeFile(path(), "x");
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
    }

    /** A limit on the size of files stands in for a disk that fills up while it is written to. */
    void shouldLeaveWhatWasThereWhereTheDiskGivesUp()
    {
        QVERIFY(writeWholeFile(path(), "before"));
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit small{.rlim_cur = 4096, .rlim_max = limit.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &small);
        const Result<void> written = writeWholeFile(path(), QByteArray(1'000'000, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, handler);

        QVERIFY(!written);
        QVERIFY(!written.error().sentence.isEmpty());
        QCOMPARE(content(), "before"_ba);
        QCOMPARE(files(), QStringList{u"case.md"_s});
    }
#endif

private:
    QString path() const { return m_folder->filePath(u"case.md"_s); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

HEADWAY_TEST_MAIN(QCoreApplication, WholeFileTest)
#include "wholefiletest.moc"
