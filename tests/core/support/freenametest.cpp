// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freename.h"
#include "headwaytest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

class FreeNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeTheNameItselfWhereItIsFree()
    {
        const QTemporaryDir folder;
        QCOMPARE(freeName(folder.path(), u"Anna"_s, u".headway"_s), folder.filePath(u"Anna.headway"_s));
    }

    void shouldCountWhereItIsTaken()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"Anna.headway"_s, u"Anna 2.headway"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(freeName(folder.path(), u"Anna"_s, u".headway"_s), folder.filePath(u"Anna 3.headway"_s));
    }

    void shouldNotTakeTheNameOfALinkThatLeadsNowhere()
    {
        const QTemporaryDir folder;
        if (!QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"Anna.headway"_s)))
            QSKIP("no symbolic links here");
        QCOMPARE(freeName(folder.path(), u"Anna"_s, u".headway"_s), folder.filePath(u"Anna 2.headway"_s));
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, FreeNameTest)
#include "freenametest.moc"
