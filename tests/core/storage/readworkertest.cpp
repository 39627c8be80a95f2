// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readworker.h"

#include "headwaytest.h"
#include "transaction.h"

#include <QDir>
#include <QTemporaryDir>

#include <latch>

using namespace Qt::StringLiterals;

namespace Headway {

/** The worker's promises about cancelling and about threads; where they depend on an order, latches make it. */
class ReadWorkerTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::atomic<int> m_openings = 0;
    std::atomic<bool> m_refuses = false;
    std::unique_ptr<ReadWorker> m_worker;
    QStringList m_told;

    QString file() const { return m_folder.filePath(u"some.db"_s); }

    Result<std::unique_ptr<Session>> open()
    {
        ++m_openings;
        if (m_refuses)
            return refuse(Error::Kind::Unreadable, u"Not now."_s);
        return Session::open(file(), Session::Access::ReadOnly);
    }

    static Result<QVariant> readForever(Session &session)
    {
        return session.value(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s);
    }

    /** A job that tells its name. */
    void ask(const QString &name)
    {
        m_worker->run([name](Session &, const std::stop_token &) { return Result<QString>(name); },
                      [this](const Result<QString> &told) { m_told << told.value_or(u"failed"_s); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto session = Session::open(file(), Session::Access::Create);
        QVERIFY(session);
        QVERIFY((*session)->runScript("CREATE TABLE t (i INTEGER); INSERT INTO t VALUES (1)"));
    }

    void init()
    {
        m_openings = 0;
        m_refuses = false;
        m_told.clear();
        m_worker = std::make_unique<ReadWorker>(u"test"_s, [this] { return open(); });
    }

    void cleanup() { m_worker.reset(); }

    void shouldReadThereAndTellHere()
    {
        QThread *readOn = nullptr;
        QThread *toldOn = nullptr;
        m_worker->run(
            [&readOn](Session &session, const std::stop_token &) {
                readOn = QThread::currentThread();
                return session.value(u"SELECT i FROM t"_s);
            },
            [&](const Result<QVariant> &read) {
                toldOn = QThread::currentThread();
                m_told << read->toString();
            });
        QTRY_COMPARE(m_told, QStringList{u"1"_s});
        QVERIFY(readOn && readOn != QThread::currentThread());
        QCOMPARE(toldOn, QThread::currentThread());
    }

    void shouldHaveAThreadOnlyWhereThereIsAJob()
    {
        if (!QFileInfo::exists(u"/proc/self/task"_s))
            QSKIP("This system does not tell the names of its threads.");
        const auto isThere = [](const QByteArray &name) {
            const auto tasks = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            return std::ranges::any_of(tasks, [&name](const QString &task) {
                QFile named(u"/proc/self/task/%1/comm"_s.arg(task));
                return named.open(QIODevice::ReadOnly) && named.readAll().trimmed() == name;
            });
        };
        const ReadWorker idle(u"idle"_s, [this] { return open(); });
        ReadWorker busy(u"busy"_s, [this] { return open(); });
        bool isDone = false;
        busy.run([](Session &, const std::stop_token &) { return Result<void>(); },
                 [&isDone](const Result<void> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(isThere("busy"));
        QVERIFY(!isThere("idle")); // Older than the other, it would have begun by now.
    }

    void shouldTellInTheOrderAskedOverOneConnection()
    {
        ask(u"first"_s);
        ask(u"second"_s);
        ask(u"third"_s);
        QTRY_COMPARE(m_told, (QStringList{u"first"_s, u"second"_s, u"third"_s}));
        QCOMPARE(m_openings, 1);
    }

    void shouldTellNothingOfWhatWasCancelledWhileItsResultWasOnTheWay()
    {
        std::latch done(1);
        m_worker->run(
            [&done](Session &, const std::stop_token &) {
                done.count_down();
                return Result<void>();
            },
            [this](const Result<void> &) { m_told << u"outdated"_s; });
        done.wait();
        m_worker->cancel();
        ask(u"wanted"_s);
        QTRY_COMPARE(m_told, QStringList{u"wanted"_s});
    }

    void shouldBreakOffTheStatementThatRuns()
    {
        std::latch begun(1);
        m_worker->run(
            [&begun](Session &session, const std::stop_token &) {
                begun.count_down();
                return readForever(session);
            },
            [this](const Result<QVariant> &) { m_told << u"outdated"_s; });
        begun.wait();
        m_worker->cancel();
        ask(u"wanted"_s);
        QTRY_COMPARE(m_told, QStringList{u"wanted"_s});
    }

    void shouldBreakOffAStatementThatBeginsOnlyAfterItWasCancelled()
    {
        std::latch begun(1);
        std::latch cancelled(1);
        std::atomic<bool> brokenOff = false;
        m_worker->run(
            [&](Session &session, const std::stop_token &) {
                begun.count_down();
                cancelled.wait();
                const auto read = readForever(session);
                brokenOff = !read && read.error().kind == Error::Kind::Cancelled;
                return read;
            },
            [this](const Result<QVariant> &) { m_told << u"outdated"_s; });
        begun.wait();
        m_worker->cancel();
        cancelled.count_down();
        ask(u"wanted"_s);
        QTRY_COMPARE(m_told, QStringList{u"wanted"_s});
        QVERIFY(brokenOff);
    }

    void shouldNotBeginWhatWasCancelledInTheQueue()
    {
        std::latch begun(1);
        std::latch goOn(1);
        std::atomic<bool> ran = false;
        m_worker->run(
            [&](Session &, const std::stop_token &) {
                begun.count_down();
                goOn.wait();
                return Result<void>();
            },
            [](const Result<void> &) {});
        m_worker->run(
            [&ran](Session &, const std::stop_token &) {
                ran = true;
                return Result<void>();
            },
            [](const Result<void> &) {});
        begun.wait();
        m_worker->cancel();
        goOn.count_down();
        ask(u"wanted"_s);
        QTRY_COMPARE(m_told, QStringList{u"wanted"_s});
        QVERIFY(!ran);
    }

    void shouldSeeTheFileAsItIsAfterAJobWasBrokenOffInTheMiddleOfAView()
    {
        std::latch begun(1);
        m_worker->run(
            [&begun](Session &session, const std::stop_token &) -> Result<QVariant> {
                if (const auto opened = session.execute(u"SAVEPOINT left_open"_s); !opened)
                    return std::unexpected(opened.error());
                (void)session.value(u"SELECT count(*) FROM t"_s);
                begun.count_down();
                return readForever(session);
            },
            [](const Result<QVariant> &) {});
        begun.wait();
        m_worker->cancel();
        const auto writer = Session::open(file(), Session::Access::ReadWrite);
        QVERIFY((*writer)->execute(u"UPDATE t SET i = 2"_s));
        m_worker->run([](Session &session, const std::stop_token &) { return session.value(u"SELECT i FROM t"_s); },
                      [this](const Result<QVariant> &read) { m_told << read->toString(); });
        QTRY_COMPARE(m_told, QStringList{u"2"_s});
    }

    void shouldTellWhyThereIsNoConnectionAndTryAgain()
    {
        m_refuses = true;
        ask(u"first"_s);
        QTRY_COMPARE(m_told, QStringList{u"failed"_s});
        m_refuses = false;
        ask(u"second"_s);
        QTRY_COMPARE(m_told.last(), u"second"_s);
    }

    void shouldReadOverAnotherConnectionAfterAFailure()
    {
        m_worker->run([](Session &session, const std::stop_token &) { return session.value(u"SELECT no"_s); },
                      [this](const Result<QVariant> &) { m_told << u"failed"_s; });
        ask(u"next"_s);
        QTRY_COMPARE(m_told, (QStringList{u"failed"_s, u"next"_s}));
        QCOMPARE(m_openings, 2);
    }

    void shouldTellOfAPartBeforeTheWhole()
    {
        m_worker->run(
            [this](Session &, const std::stop_token &stop) {
                m_worker->tellNow(stop, [this] { m_told << u"a part"_s; });
                return Result<void>();
            },
            [this](const Result<void> &) { m_told << u"the whole"_s; });
        QTRY_COMPARE(m_told, (QStringList{u"a part"_s, u"the whole"_s}));
    }

    void shouldTellNothingOnceItIsGone()
    {
        std::latch begun(1);
        m_worker->run(
            [&begun](Session &session, const std::stop_token &) {
                begun.count_down();
                return readForever(session);
            },
            [this](const Result<QVariant> &) { m_told << u"outdated"_s; });
        ask(u"queued"_s);
        begun.wait();
        m_worker.reset();
        QCoreApplication::processEvents();
        QVERIFY(m_told.isEmpty());
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ReadWorkerTest)

#include "readworkertest.moc"
