// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filesync.h"

#include "headwaytest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Headway {

class FileSyncTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSyncAFolderWithAllBelowIt()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a/b/.c"_s));
        QVERIFY(QDir().mkpath(folder.filePath(u"a/b"_s)) && file.open(QIODevice::WriteOnly) && file.write("c") == 1);
        file.close();
        QVERIFY(syncTree(folder.path()));
    }

    void shouldTellOfWhatCouldNotBeSynced()
    {
        const QTemporaryDir folder;
        const auto missing = syncTree(folder.filePath(u"none"_s));
        QVERIFY(!missing);
        QVERIFY(missing.error().sentence.contains(u"did not confirm that it saved"_s));
        QVERIFY(!syncFile(folder.filePath(u"none"_s)));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::FileSyncTest)

#include "filesynctest.moc"
