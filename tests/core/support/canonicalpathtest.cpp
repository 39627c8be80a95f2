// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonicalpath.h"

#include "headwaytest.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Headway {

class CanonicalPathTest final : public QObject
{
    Q_OBJECT

private:
    static void make(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void shouldKnowAFileByOnePath()
    {
        const QTemporaryDir folder;
        const QString real = QDir(folder.path()).canonicalPath();
        QVERIFY(QDir(real).mkpath(u"kept/here"_s));
        make(real + u"/kept/anna.headway"_s);
        QVERIFY(QFile::link(real + u"/kept/anna.headway"_s, real + u"/link.headway"_s));
        const QString file = real + u"/kept/anna.headway"_s;
        QCOMPARE(canonicalPath(file), file);
        QCOMPARE(canonicalPath(real + u"/kept/here/../anna.headway"_s), file);
        QCOMPARE(canonicalPath(real + u"/link.headway"_s), file);
    }

    void shouldKnowAFileThatIsNotThereYetByItsFolder()
    {
        const QTemporaryDir folder;
        const QString real = QDir(folder.path()).canonicalPath();
        QVERIFY(QDir(real).mkpath(u"kept"_s));
        QVERIFY(QFile::link(real + u"/kept"_s, real + u"/link"_s));
        QCOMPARE(canonicalPath(real + u"/link/new.headway"_s), real + u"/kept/new.headway"_s);
    }

    void shouldLeaveWhatIsNowhereAsItIs()
    {
        QCOMPARE(canonicalPath(u"/nowhere/at/all/new.headway"_s), u"/nowhere/at/all/new.headway"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::CanonicalPathTest)

#include "canonicalpathtest.moc"
