// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipwriter.h"

#include "headwaytest.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

class ZipWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeReadByAnotherProgram()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(archive());
        file.close();
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                      "print([(i.filename, i.file_size, i.compress_type) for i in z.infolist()])"_s,
                      file.fileName()});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput().trimmed(),
                 "[('mimetype', 4, 0), ('content.xml', 100000, 8), ('empty', 0, 0)]"_ba);
    }

    void shouldBeginWithItsFirstMemberUnpacked() { QCOMPARE(archive().sliced(30, 12), "mimetypetext"_ba); }

    void shouldGiveTheSameBytesForTheSameMembers() { QCOMPARE(archive(), archive()); }

private:
    static QByteArray archive()
    {
        ZipWriter zip;
        zip.add("mimetype", "text", ZipWriter::Method::Stored);
        zip.add("content.xml", QByteArray(100'000, 'x'));
        zip.add("empty", {});
        return zip.finish();
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, ZipWriterTest)
#include "zipwritertest.moc"
