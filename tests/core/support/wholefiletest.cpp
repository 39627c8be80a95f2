// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholefile.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

class WholeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteInPlaceOfWhatWasThere();
    void shouldRefuseInASentenceAndLeaveNothing();
};

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void WholeFileTest::shouldWriteInPlaceOfWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QVERIFY(writeWholeFile(path, "first"_ba));
    QVERIFY(writeWholeFile(path, "second"_ba));
    QCOMPARE(contents(path), "second"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.json"_s});
}

void WholeFileTest::shouldRefuseInASentenceAndLeaveNothing()
{
    const QTemporaryDir folder;
    const auto isFolder = writeWholeFile(folder.path(), "x"_ba);
    QVERIFY(!isFolder);
    QVERIFY(isFolder.error().sentence.contains(u"is a folder"_s));
    const auto noFolder = writeWholeFile(folder.filePath(u"none/a.json"_s), "x"_ba);
    QVERIFY(!noFolder);
    QCOMPARE(noFolder.error().kind, Error::Kind::NotFound);
    QVERIFY(QDir(folder.path()).isEmpty());
}

HEADWAY_TEST_MAIN(QCoreApplication, WholeFileTest)
#include "wholefiletest.moc"
