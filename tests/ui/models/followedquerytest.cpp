// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "followedquery.h"

#include "careerfolder.h"
#include "headwaytest.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace Headway {

/** A reading that takes as long as the test wants it to, on a career that changes. */
class FollowedQueryTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    QSemaphore m_begun;
    QSemaphore m_mayEnd;
    std::atomic<int> m_readings = 0;
    QStringList m_told;
    std::unique_ptr<FollowedQuery<int>> m_query;

    /** How many entries there are, once it may be known. */
    FollowedQuery<int>::Job slowCount()
    {
        return [this](Session &session, const std::stop_token &) {
            ++m_readings;
            m_begun.release();
            m_mayEnd.acquire();
            return session.value(u"SELECT count(*) FROM entry"_s).transform([](const QVariant &count) {
                return count.toInt();
            });
        };
    }
    void change() { Q_EMIT m_career->changed({.entries = {EntryId::make()}}); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_told.clear();
        m_readings = 0;
        m_query = std::make_unique<FollowedQuery<int>>(
            *m_career, u"test"_s, [](const ChangeSet &changes) { return !changes.entries.isEmpty(); },
            [this](const Result<int> &read) { m_told << (read ? QString::number(*read) : read.error().sentence); });
    }

    void cleanup()
    {
        m_mayEnd.release(100);
        m_query.reset();
        m_career.reset();
        m_folder.reset();
        m_mayEnd.acquire(m_mayEnd.available());
        m_begun.acquire(m_begun.available());
    }

    void shouldTellOfASlowReadingThoughChangesFollowEachOther()
    {
        m_query->ask(slowCount());
        m_begun.acquire();
        for (int i = 0; i < 5; ++i)
            change();
        m_mayEnd.release();
        QTRY_COMPARE(m_told, QStringList{u"0"_s});
        m_begun.acquire(); // One for all that changed meanwhile.
        QVERIFY(m_query->isUnderWay());
        m_mayEnd.release();
        QTRY_COMPARE(m_told.size(), 2);
        QVERIFY(!m_query->isUnderWay());
        QCOMPARE(m_readings, 2);
    }

    void shouldReadOnlyWhereItIsConcerned()
    {
        m_mayEnd.release(2);
        m_query->ask(slowCount());
        QTRY_COMPARE(m_told.size(), 1);
        Q_EMIT m_career->changed({.tags = {TagId::make()}});
        QVERIFY(!m_query->isUnderWay());
        change();
        QVERIFY(m_query->isUnderWay());
        QTRY_COMPARE(m_told.size(), 2);
    }

    void shouldReadNothingBeforeSomebodyLooks()
    {
        m_mayEnd.release(2);
        m_query->setWatched(false);
        m_query->ask(slowCount());
        change();
        QCoreApplication::processEvents();
        QCOMPARE(m_readings, 0);
        m_query->setWatched(true);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_readings, 1);
    }

    void shouldTellNothingOfWhatWasAskedBefore()
    {
        m_query->ask(slowCount());
        m_begun.acquire();
        m_query->ask([](Session &, const std::stop_token &) -> Result<int> { return 7; });
        m_mayEnd.release();
        QTRY_COMPARE(m_told, QStringList{u"7"_s});
    }

    void shouldReadALittleAtOnce()
    {
        m_query->readAtOnceWhere([](Session &) { return true; });
        m_mayEnd.release(2);
        m_query->ask(slowCount());
        QCOMPARE(m_told, QStringList{u"0"_s});
        change();
        QCOMPARE(m_told.size(), 2);
    }

    void shouldTellWhyThereIsNoAnswerAndAskAgain()
    {
        bool fails = true;
        m_query->readAtOnceWhere([](Session &) { return true; });
        m_query->ask([&fails](Session &, const std::stop_token &) -> Result<int> {
            if (fails)
                return refuse(Error::Kind::Unreadable, u"Not now."_s);
            return 3;
        });
        fails = false;
        m_query->refresh();
        QCOMPARE(m_told, (QStringList{u"Not now."_s, u"3"_s}));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::FollowedQueryTest)

#include "followedquerytest.moc"
