// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integritycheck.h"

#include "careerfolder.h"
#include "headwaytest.h"

#include <QPromise>

using namespace Headway;
using namespace Qt::StringLiterals;

class IntegrityCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Each of them shows as soon as the file is opened, before a page of it is checked. */
    void shouldTellOfAFileThatCannotEvenBeOpened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no career any more") << QByteArray(8192, 'x');
        QTest::newRow("its first page is torn") << sound().first(100) + QByteArray(8092, 'x');
    }

    void shouldTellOfAFileThatCannotEvenBeOpened()
    {
        QFETCH(const QByteArray, bytes);
        CareerFolder folder;
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QPromise<Error> told;
        told.start();
        const IntegrityCheck check(folder.file(), [&told](const Error &error) {
            told.addResult(error);
            told.finish();
        });
        QTRY_VERIFY(told.future().isFinished());
        QCOMPARE(told.future().result().kind, Error::Kind::Damaged);
        QVERIFY(told.future().result().sentence.contains(u"damaged"));
    }

private:
    static QByteArray sound()
    {
        CareerFolder folder;
        folder.create();
        QFile file(folder.file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, IntegrityCheckTest)
#include "integritychecktest.moc"
