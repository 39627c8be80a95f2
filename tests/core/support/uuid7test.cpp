// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uuid7.h"

#include "headwaytest.h"

#include <QDateTime>
#include <QSet>

#include <thread>
#include <vector>

using namespace Headway;

class Uuid7Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMatchTheExampleOfTheStandard()
    {
        // RFC 9562, appendix A.6: 017F22E2-79B0-7CC3-98C4-DC0C0C07398F
        const QUuid made = uuid7FromParts(0x017F22E279B0, 0xCC3, 0x18C4DC0C0C07398F);
        QCOMPARE(made.toString(QUuid::WithoutBraces), QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    }

    void shouldHaveVersionSevenAndTheVariantOfTheStandard()
    {
        const QByteArray bytes = makeUuid7().toRfc4122();
        QCOMPARE(quint8(bytes.at(6)) >> 4, 7);
        QCOMPARE(quint8(bytes.at(8)) >> 6, 2);
    }

    void shouldRiseStrictly()
    {
        QByteArray last;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray next = makeUuid7().toRfc4122();
            QVERIFY(last < next);
            last = next;
        }
    }

    void shouldBeginWithTheTime()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QByteArray bytes = makeUuid7().toRfc4122();
        const qint64 made = bytes.first(6).toHex().toLongLong(nullptr, 16);
        QVERIFY(made >= before);
        // Twenty thousand at once may run ahead of the clock by some milliseconds, no more.
        QVERIFY(made <= QDateTime::currentMSecsSinceEpoch() + 1000);
    }

    void shouldBeDistinctAcrossThreads()
    {
        constexpr int perThread = 2000;
        std::vector<QList<QUuid>> made(4);
        {
            std::vector<std::jthread> threads;
            threads.reserve(made.size());
            for (auto &list : made) {
                threads.emplace_back([&list] {
                    for (int i = 0; i < perThread; ++i)
                        list << makeUuid7();
                });
            }
        }
        QSet<QUuid> distinct;
        for (const auto &list : made)
            distinct.unite(QSet<QUuid>(list.cbegin(), list.cend()));
        QCOMPARE(distinct.size(), 4 * perThread);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, Uuid7Test)
#include "uuid7test.moc"
