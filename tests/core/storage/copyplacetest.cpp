// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyplace.h"

#include "careerfolder.h"
#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

/** What a copy may take the place of, and what is somebody's records. */
class CopyPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
    }

    void cleanup() { m_career.reset(); }

    void shouldReplaceWhatHoldsNoRecords_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::newRow("another program's file") << "Not a career."_ba;
        QTest::newRow("an empty file") << QByteArray();
    }

    void shouldReplaceWhatHoldsNoRecords()
    {
        QFETCH(const QByteArray, there);
        write(there);
        QVERIFY(wentWell(m_career->saveCopy(copy())));
        QVERIFY(wentWell(m_career->saveCopy(copy()))); // An earlier copy of its own, too.
        QVERIFY(Career::openForReading(copy(), m_folder->computer("third")));
    }

    void shouldWriteWhereNothingLies() { QVERIFY(wentWell(m_career->saveCopy(copy()))); }

    void shouldLeaveACareerThatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("another's") << QByteArray() << Error::Kind::Refused;
        QTest::newRow("newer") << "PRAGMA user_version = 99"_ba << Error::Kind::Newer;
        QTest::newRow("damaged") << "PRAGMA user_version = 0"_ba << Error::Kind::Damaged;
        QTest::newRow("without its state") << "DROP TABLE change_counter"_ba << Error::Kind::Internal;
        QTest::newRow("another program's") << "PRAGMA application_id = 1"_ba << Error::Kind::NotACareer;
    }

    void shouldLeaveACareerThatItCannotRead()
    {
        QFETCH(const QByteArray, change);
        QFETCH(const Error::Kind, kind);
        QVERIFY(Career::create(copy(), {}, m_folder->computer()));
        QVERIFY((*Session::open(copy(), Session::Access::Unpublished))->runScript(change));
        shouldLeaveIt(kind);
    }

    /** What is missing in the file stands in the journal beside it. */
    void shouldLeaveACareerThatAnotherProgramHasOpen()
    {
        QVERIFY(Career::create(copy(), {}, m_folder->computer()));
        QFile journal(copy() + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("x") == 1);
        journal.close();
        shouldLeaveIt(Error::Kind::Unreadable);
    }

    void shouldReplaceNoFolder()
    {
        QVERIFY(QDir().mkdir(copy()));
        const Result<void> place = checkCopyPlace(copy(), m_career->id());
        QVERIFY(!place);
        QCOMPARE(place.error().kind, Error::Kind::Refused);
    }

private:
    QString copy() const { return m_folder->file("copy.headway"); }

    void write(const QByteArray &bytes) const
    {
        QFile file(copy());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QByteArray read() const
    {
        QFile file(copy());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void shouldLeaveIt(Error::Kind kind) const
    {
        const QByteArray before = read();
        auto saved = m_career->saveCopy(copy());
        saved.waitForFinished();
        QVERIFY(!saved.result());
        QCOMPARE(saved.result().error().kind, kind);
        const QString said = saved.result().error().sentence;
        QVERIFY2(said.contains(u"copy.headway") && said.contains(u"another name"), qPrintable(said));
        QCOMPARE(read(), before);
    }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
};

HEADWAY_TEST_MAIN(QCoreApplication, CopyPlaceTest)
#include "copyplacetest.moc"
