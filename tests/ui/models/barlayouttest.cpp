// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barlayout.h"

#include "headwaytest.h"

#include <QCoreApplication>

namespace Headway {

class BarLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveTheLongestBarAllThatItsNumberLeaves()
    {
        const QRect cell(100, 10, 300, 24);
        const BarLayout layout = BarLayout::of(cell, {.count = 8, .most = 8, .numberWidth = 20}, Qt::LeftToRight);
        QCOMPARE(layout.bar.left(), cell.left());
        QCOMPARE(layout.number.right(), cell.right());
        QCOMPARE(layout.number.left() - layout.bar.right() - 1, BarLayout::numberGap);
        QCOMPARE(layout.bar.height(), BarLayout::thickness);
        QVERIFY(std::abs(layout.bar.center().y() - cell.center().y()) <= 1);
    }

    void shouldDrawBarsInProportion()
    {
        const QRect cell(0, 0, 226, 24);
        const auto length = [&](int count) {
            return BarLayout::of(cell, {.count = count, .most = 100, .numberWidth = 20}, Qt::LeftToRight).bar.width();
        };
        QCOMPARE(length(100), 200);
        QCOMPARE(length(50), 100);
        QCOMPARE(length(25), 50);
        QCOMPARE(length(1), BarLayout::leastLength);
        QCOMPARE(length(0), 0);
    }

    void shouldPutANumberWhereABarWouldBeginWhereThereIsNone()
    {
        const QRect cell(40, 0, 200, 24);
        const BarLayout layout = BarLayout::of(cell, {.count = 0, .most = 0, .numberWidth = 20}, Qt::LeftToRight);
        QVERIFY(layout.bar.isEmpty());
        QCOMPARE(layout.number.left(), cell.left());
    }

    void shouldMirrorWhatIsReadFromTheRight()
    {
        const QRect cell(40, 0, 200, 24);
        const BarLayout::Figure figure{.count = 3, .most = 8, .numberWidth = 20};
        const BarLayout left = BarLayout::of(cell, figure, Qt::LeftToRight);
        const BarLayout right = BarLayout::of(cell, figure, Qt::RightToLeft);
        QCOMPARE(right.bar.right(), cell.right());
        QCOMPARE(right.bar.size(), left.bar.size());
        QCOMPARE(right.bar.left() - right.number.right() - 1, BarLayout::numberGap);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::BarLayoutTest)

#include "barlayouttest.moc"
