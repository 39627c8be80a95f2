// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfile.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Headway;
using namespace Qt::StringLiterals;

class ImportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveText_data();
    void shouldGiveText();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldRefuseWhatIsNoFile();
#ifdef Q_OS_UNIX
    void shouldRefuseAPipeWithoutWaitingForIt();
    void shouldRefuseAFileThatBreaksOffWhileItIsRead();
#endif
};

void ImportFileTest::shouldGiveText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << "a\nb"_ba << "a\nb"_ba;
    QTest::newRow("lines of Windows") << "a\r\nb"_ba << "a\nb"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf\x61"_ba << "a"_ba;
    QTest::newRow("UTF-16, little end first") << QByteArray("\xff\xfe\x61\x00\xe9\x00", 6) << "a\xc3\xa9"_ba;
    QTest::newRow("UTF-16, big end first") << QByteArray("\xfe\xff\x00\x61", 4) << "a"_ba;
    QTest::newRow("empty") << ""_ba << ""_ba;
}

void ImportFileTest::shouldGiveText()
{
    QFETCH(QByteArray, bytes);
    const auto text = asImportText(bytes, u"x.json"_s);
    QVERIFY(text);
    QTEST(*text, "text");
}

void ImportFileTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)
                             << u"“x.json” is a picture, not a text. Choose the file that was exported."_s;
    QTest::newRow("zeros") << QByteArray("a\0b", 3) << u"“x.json” is not a text. Choose the file that was exported."_s;
    const QString damaged =
        u"“x.json” is damaged: not all of it can be read as text. Save it as UTF-8 and import it again."_s;
    QTest::newRow("half a letter") << QByteArray("\xff\xfe\x61\x00\xe9", 5) << damaged;
    QTest::newRow("half a pair") << QByteArray("\xfe\xff\xd8\x3d\x00\x61", 6) << damaged;
    QTest::newRow("Latin-1")
        << "a\nb\nM\xfcller\nc"_ba
        << u"“x.json” is not encoded as UTF-8: line 3 cannot be read. Save it as UTF-8 and import it again."_s;
}

void ImportFileTest::shouldRefuse()
{
    QFETCH(QByteArray, bytes);
    const auto text = asImportText(bytes, u"x.json"_s);
    QVERIFY(!text);
    QTEST(text.error().sentence, "sentence");
}

void ImportFileTest::shouldRefuseWhatIsNoFile()
{
    const QTemporaryDir folder;
    const auto missing = readImportFile(folder.filePath(u"none.json"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    const auto directory = readImportFile(folder.path());
    QVERIFY(!directory);
    QVERIFY(directory.error().sentence.contains(u"is a folder"_s));
}

#ifdef Q_OS_UNIX
void ImportFileTest::shouldRefuseAPipeWithoutWaitingForIt()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto refused = readImportFile(pipe);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(u"no ordinary file"_s));
}

void ImportFileTest::shouldRefuseAFileThatBreaksOffWhileItIsRead()
{
    const QString broken = u"/proc/self/mem"_s; // At whose beginning there is nothing that can be read.
    if (!QFileInfo(broken).isReadable())
        QSKIP("There is no file here that cannot be read to its end.");
    const auto refused = readImportFile(broken);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unreadable);
    QVERIFY(refused.error().sentence.contains(u"cannot be read to its end"_s));
}
#endif

HEADWAY_TEST_MAIN(QCoreApplication, ImportFileTest)
#include "importfiletest.moc"
