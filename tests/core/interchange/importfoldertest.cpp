// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfolder.h"

#include "headwaytest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace Headway {

/** A folder of the user's disk, as it is found. */
class ImportFolderTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 much = 1000;

    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        QVERIFY(QFileInfo(path).dir().mkpath(u"."_s) && file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void shouldListAllFilesBelow()
    {
        QTemporaryDir folder;
        write(folder, u"b.txt"_s, "b");
        write(folder, u"a/c.txt"_s, "c");
        write(folder, u".hidden"_s, "x");
        const auto tree = ImportTree::open(folder.path());
        QVERIFY(tree);
        QCOMPARE((*tree)->files(), (QStringList{u"a/c.txt"_s, u"b.txt"_s}));
        QCOMPARE((*tree)->read(u"a/c.txt"_s, much).value(), "c");
        QVERIFY((*tree)->skipped().isEmpty());
    }

    void shouldTakeOneFileByItself()
    {
        QTemporaryDir folder;
        write(folder, u"a.txt"_s, "a");
        write(folder, u"b.txt"_s, "b");
        const auto tree = ImportTree::open(folder.filePath(u"b.txt"_s));
        QCOMPARE((*tree)->files(), QStringList{u"b.txt"_s});
        QCOMPARE((*tree)->name(), u"b.txt"_s);
        QCOMPARE((*tree)->read(u"b.txt"_s, much).value(), "b");
    }

    /** One of them leads round in a circle, the other to where nothing was asked for. */
    void shouldFollowNoLinks()
    {
        QTemporaryDir folder;
        write(folder, u"a/a.txt"_s, "a");
        if (!QFile::link(folder.path(), folder.filePath(u"a/round"_s)) ||
            !QFile::link(u"/etc/hostname"_s, folder.filePath(u"a/secret.txt"_s)))
            QSKIP("Links cannot be made here.");
        const auto tree = ImportTree::open(folder.path());
        QCOMPARE((*tree)->files(), QStringList{u"a/a.txt"_s});
        QStringList left;
        for (const SkippedItem &item : (*tree)->skipped())
            left << item.file;
        QVERIFY2(left.contains(u"a/secret.txt"_s), qPrintable(left.join(u' ')));
        QVERIFY(!(*tree)->read(u"a/secret.txt"_s, much));
    }

#ifdef Q_OS_UNIX
    void shouldTellOfAPipeAndNotWaitForIt()
    {
        QTemporaryDir folder;
        write(folder, u"a.txt"_s, "a");
        if (::mkfifo(folder.filePath(u"pipe.txt"_s).toLocal8Bit().constData(), 0600) != 0)
            QSKIP("No pipe can be made here.");
        const auto tree = ImportTree::open(folder.path());
        QCOMPARE((*tree)->files(), QStringList{u"a.txt"_s});
        const QString reason = u"This is no ordinary file, and was not read."_s;
        QCOMPARE((*tree)->skipped(), (QList<SkippedItem>{{0, reason, u"pipe.txt"_s}}));
    }
#endif

    void shouldRefuseWhatIsTooLarge()
    {
        QTemporaryDir folder;
        write(folder, u"a.txt"_s, QByteArray(1001, 'a'));
        const auto tree = ImportTree::open(folder.path());
        QVERIFY(!(*tree)->read(u"a.txt"_s, much));
    }

    void shouldRefuseAFileThatBreaksOffWhileItIsRead()
    {
        const QString broken = u"/proc/self/mem"_s; // At whose beginning there is nothing that can be read.
        if (!QFileInfo(broken).isReadable())
            QSKIP("There is no file here that cannot be read to its end.");
        const auto tree = ImportTree::open(broken);
        QVERIFY(tree);
        QVERIFY(!(*tree)->read(u"mem"_s, much));
    }

    void shouldSayThatThereIsNothing()
    {
        const auto tree = ImportTree::open(u"/none/there"_s);
        QVERIFY(!tree);
        QCOMPARE(tree.error().kind, Error::Kind::NotFound);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ImportFolderTest)

#include "importfoldertest.moc"
