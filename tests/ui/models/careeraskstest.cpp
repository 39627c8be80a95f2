// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerasks.h"

#include "askrepository.h"
#include "careerfolder.h"
#include "headwaytest.h"
#include "losttable.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** The asks of a career, few or many, or such as cannot be read. */
class CareerAsksTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr int many = 1000;

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;

    bool addAsks(int count)
    {
        const auto work = [count, now = m_folder->clock.now()](Session &session) {
            for (int i = 0; i < count; ++i) {
                if (const auto added = AskRepository(session).insert({.id = AskId::make(), .what = u"Raise"_s}, now);
                    !added)
                    return added;
            }
            return Result<void>();
        };
        return wentWell(m_career->perform({u"Add asks"_s}, work));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
    }
    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    void shouldHaveAFewAtOnce()
    {
        QVERIFY(addAsks(3));
        const CareerAsks asks(*m_career);
        QVERIFY(asks.isRead());
        QCOMPARE(asks.all().size(), 3);
    }

    void shouldNotHoldUpTheWindowForMany()
    {
        QVERIFY(addAsks(many));
        QCoreApplication::processEvents(); // The career tells of them through the event loop.
        const CareerAsks asks(*m_career);
        QVERIFY(!asks.isRead());
        QVERIFY(asks.all().isEmpty());
        QSignalSpy changed(&asks, &CareerAsks::changed);
        QTRY_COMPARE(asks.all().size(), many);
        QVERIFY(asks.isRead());
        QCOMPARE(changed.size(), 1);
    }

    void shouldKeepWhatWasReadWhereAReadFails()
    {
        QVERIFY(addAsks(3));
        CareerAsks asks(*m_career);
        LostTable lost(m_career->reader().path(), "ask");
        asks.reload();
        QVERIFY(asks.failure());
        QCOMPARE(asks.all().size(), 3);
        lost.putBack();
        asks.reload();
        QVERIFY(!asks.failure());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::CareerAsksTest)

#include "careeraskstest.moc"
