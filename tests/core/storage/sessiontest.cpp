// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "headwaytest.h"
#include "sqlcipherdriver.h"
#include "transaction.h"

#include <QFile>
#include <QTemporaryDir>

#include <thread>

using namespace Headway;
using namespace Qt::StringLiterals;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::move(Session::open(path(), Session::Access::Create).value());
        QVERIFY(m_session->runScript("CREATE TABLE t (i INTEGER NOT NULL, s TEXT) STRICT; "
                                     "INSERT INTO t VALUES (1, 'one'), (2, 'two'), (3, 'three')"));
    }

    void cleanup() { m_session.reset(); }

    void shouldMapRows()
    {
        const auto numbers = m_session->rows(u"SELECT i FROM t WHERE i >= ? ORDER BY i"_s, {2},
                                             [](const QSqlQuery &row) { return row.value(0).toInt(); });
        QCOMPARE(numbers.value(), (QList<int>{2, 3}));
    }

    void shouldTellNoRowFromARow()
    {
        const auto text = [](const QSqlQuery &row) { return row.value(0).toString(); };
        QCOMPARE(m_session->row(u"SELECT s FROM t WHERE i = ?"_s, {2}, text).value(), std::optional(u"two"_s));
        QVERIFY(!m_session->row(u"SELECT s FROM t WHERE i = ?"_s, {9}, text).value());
        QVERIFY(!m_session->value(u"SELECT s FROM t WHERE i = 9"_s).value().isValid());
    }

    void shouldLeaveNoReadOpenBehindAValue()
    {
        QCOMPARE(m_session->value(u"SELECT s FROM t ORDER BY i"_s).value().toString(), u"one"_s);
        // A read left open would keep the checkpoint from its end.
        const auto busy = m_session->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QCOMPARE(busy.value().toInt(), 0);
    }

    void shouldTellHowManyRowsWereWritten()
    {
        QCOMPARE(m_session->execute(u"UPDATE t SET s = ? WHERE i > 1"_s, {u"more"_s}).value(), 2);
        QCOMPARE(m_session->execute(u"UPDATE t SET s = ? WHERE i > 9"_s, {u"more"_s}).value(), 0);
    }

    void shouldSaySqlErrorsInASentenceAndKeepTheRestForTheLog()
    {
        const auto failed = m_session->execute(u"INSERT INTO t (s) VALUES ('x')"_s);
        QCOMPARE(failed.error().kind, Error::Kind::Refused);
        QVERIFY(!failed.error().sentence.contains(u"NOT NULL"));
        QVERIFY(failed.error().detail.contains(u"NOT NULL"));
    }

    void shouldEndWithCancelledOnceItIsToldToStop()
    {
        std::stop_source source;
        m_session->stopOn(source.get_token());
        std::jthread stopping([&] { source.request_stop(); });
        const auto endless = m_session->value(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s);
        QCOMPARE(endless.error().kind, Error::Kind::Cancelled);
    }

    void shouldRefuseWhateverIsAskedAfterItWasClosed()
    {
        m_session->close();
        m_session->close();
        m_session->stopOn({});
        QCOMPARE(m_session->value(u"SELECT i FROM t"_s).error().kind, Error::Kind::Misuse);
        QCOMPARE(m_session->execute(u"DELETE FROM t"_s).error().kind, Error::Kind::Misuse);
        QCOMPARE(m_session->runScript("DELETE FROM t").error().kind, Error::Kind::Misuse);
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QCOMPARE(m_session->copyInto(copy, copy).error().kind, Error::Kind::Misuse);
    }

    void shouldRollBackWhatIsNotCommitted()
    {
        {
            const auto transaction = Transaction::begin(*m_session);
            QVERIFY(transaction);
            QVERIFY(m_session->execute(u"DELETE FROM t"_s));
        }
        QCOMPARE(count(), 3);
    }

    void shouldCommit()
    {
        auto transaction = Transaction::begin(*m_session);
        QVERIFY(m_session->execute(u"DELETE FROM t WHERE i = 1"_s));
        QVERIFY(transaction->commit());
        QCOMPARE(count(), 2);
    }

    void shouldBeUsableAfterACommitThatFailed()
    {
        QVERIFY(m_session->runScript("CREATE TABLE p (i INTEGER PRIMARY KEY); CREATE TABLE c "
                                     "(p INTEGER REFERENCES p (i) DEFERRABLE INITIALLY DEFERRED)"));
        {
            auto transaction = Transaction::begin(*m_session);
            QVERIFY(m_session->execute(u"INSERT INTO c VALUES (9)"_s));
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(m_session->value(u"SELECT count(*) FROM c"_s).value().toInt(), 0);
        QVERIFY(Transaction::begin(*m_session));
    }

    void shouldSeeOneStateThroughAReadView()
    {
        const auto reader = Session::open(path(), Session::Access::ReadOnly).value();
        const QString sql = u"SELECT count(*) FROM t"_s;
        {
            const auto view = ReadView::begin(*reader);
            QVERIFY(view);
            QCOMPARE(reader->value(sql).value().toInt(), 3);
            QVERIFY(m_session->execute(u"DELETE FROM t"_s));
            QCOMPARE(reader->value(sql).value().toInt(), 3);
        }
        QCOMPARE(reader->value(sql).value().toInt(), 0);
    }

    void shouldReadWhileOthersWrite()
    {
        std::atomic<bool> ended = false;
        std::atomic<int> reads = 0, failures = 0;
        std::jthread reading([&] {
            const auto reader = Session::open(path(), Session::Access::ReadOnly).value();
            while (!ended) {
                // Each transaction adds a pair: an odd count would be a state between.
                const auto odd = reader->value(u"SELECT count(*) % 2 FROM t WHERE i > 3"_s);
                failures += !odd || odd->toInt() != 0;
                ++reads;
            }
        });
        for (int i = 0; i < 100 || reads < 100; ++i) {
            auto transaction = Transaction::begin(*m_session);
            QVERIFY(m_session->execute(u"INSERT INTO t VALUES (?, 'a')"_s, {i + 4}));
            QVERIFY(m_session->execute(u"INSERT INTO t VALUES (?, 'b')"_s, {i + 4}));
            QVERIFY(transaction->commit());
        }
        ended = true;
        reading.join();
        QCOMPARE(failures, 0);
    }

    void shouldKeepWhatItAcknowledgedThroughPowerCuts()
    {
        QCOMPARE(m_session->value(u"PRAGMA journal_mode"_s).value().toString(), u"wal"_s);
        QCOMPARE(m_session->value(u"PRAGMA synchronous"_s).value().toInt(), 2); // FULL
        QCOMPARE(m_session->value(u"PRAGMA foreign_keys"_s).value().toInt(), 1);
        QCOMPARE(m_session->value(u"PRAGMA trusted_schema"_s).value().toInt(), 0);
        QCOMPARE(m_session->value(u"PRAGMA secure_delete"_s).value().toInt(), 1);
        QCOMPARE(m_session->value(u"PRAGMA temp_store"_s).value().toInt(), 2); // MEMORY
    }

    void shouldNotWriteThroughAReader()
    {
        const auto reader = Session::open(path(), Session::Access::ReadOnly).value();
        QCOMPARE(reader->execute(u"DELETE FROM t"_s).error().kind, Error::Kind::ReadOnly);
    }

    void shouldSayWhatAForeignFileIs()
    {
        const QString picture = m_folder->filePath(u"picture.png"_s);
        QFile file(picture);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n" + QByteArray(5000, 'p'));
        file.close();
        const auto opened = Session::open(picture, Session::Access::Snapshot);
        QCOMPARE(opened.error().kind, Error::Kind::NotACareer);
        QVERIFY(opened.error().sentence.contains(u"picture.png"));
    }

private:
    QString path() const { return m_folder->filePath(u"work.db"_s); }
    int count() { return m_session->value(u"SELECT count(*) FROM t"_s).value().toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

HEADWAY_TEST_MAIN(QCoreApplication, SessionTest)
#include "sessiontest.moc"
