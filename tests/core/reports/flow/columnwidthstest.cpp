// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnwidths.h"

#include "headwaytest.h"

#include <numeric>

using namespace Headway;

namespace {

double sum(const QList<double> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0.0);
}

} // namespace

class ColumnWidthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShareWhatTheOthersLeave()
    {
        const QList<double> widths = columnWidths({{60, 1, false}, {20, 3, true}, {20, 1, true}}, 460);
        QCOMPARE(widths, (QList<double>{60, 300, 100}));
    }

    void shouldNeverMakeAColumnNarrowerThanItsLongestWord()
    {
        const QList<double> widths = columnWidths({{90, 1, true}, {20, 9, true}}, 400);
        QCOMPARE(widths, (QList<double>{90, 310}));
    }

    void shouldSpreadColumnsThatNeverWrap()
    {
        QCOMPARE(columnWidths({{50, 1, false}, {100, 1, false}}, 200), (QList<double>{75, 125}));
    }

    void shouldFillTheWidthWhateverIsAskedFor_data()
    {
        QTest::addColumn<double>("need");
        QTest::newRow("little") << 1.0;
        QTest::newRow("much") << 190.0;
        QTest::newRow("too much") << 9000.0;
    }

    void shouldFillTheWidthWhateverIsAskedFor()
    {
        QFETCH(double, need);
        const QList<double> widths = columnWidths({{need, 1, false}, {10, 2, true}, {need, 1, true}}, 480);
        QVERIFY(qAbs(sum(widths) - 480) < 1e-6);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, ColumnWidthsTest)
#include "columnwidthstest.moc"
