// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmaplayout.h"

#include "headwaytest.h"

#include <QCoreApplication>
#include <QRegion>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QDate first(2025, 11, 3); // A Monday, 53 weeks before
const QDate last(2026, 11, 8);  // this Sunday.

HeatMapLayout::Room room(int width, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {.width = width,
            .lineHeight = 14,
            .textWidth = [](const QString &text) { return 6 * int(text.size()); },
            .direction = direction};
}

HeatMapLayout year(int width, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {first, last, room(width, direction), british};
}

QStringList texts(const QList<HeatMapLayout::Name> &names)
{
    QStringList found;
    for (const HeatMapLayout::Name &name : names)
        found << name.text;
    return found;
}

} // namespace

class HeatMapLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPutAWeekBelowItselfAndTheNextBesideIt()
    {
        const HeatMapLayout layout = year(400);
        const QRect monday = layout.rectOf(first);
        QCOMPARE(monday.topLeft(), QPoint(0, 14));
        QCOMPARE(layout.rectOf(first.addDays(1)).left(), monday.left());
        QCOMPARE(layout.rectOf(first.addDays(1)).top(), monday.bottom() + 1 + HeatMapLayout::gap());
        QCOMPARE(layout.rectOf(first.addDays(7)).top(), monday.top());
        QCOMPARE(layout.rectOf(first.addDays(7)).left(), monday.right() + 1 + HeatMapLayout::gap());
        QVERIFY(layout.rectOf(last.addDays(1)).isNull());
    }

    void shouldBeginTheWeekAsTheLocaleDoes()
    {
        const HeatMapLayout layout(QDate(2026, 11, 1), last, room(400), american);
        const QRect sunday = layout.rectOf(QDate(2026, 11, 1));
        const QRect monday = layout.rectOf(QDate(2026, 11, 2));
        QCOMPARE(monday.left(), sunday.left());
        QVERIFY(monday.top() > sunday.top());
    }

    void shouldTakeTheWidthThatThereIs_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("square");
        QTest::newRow("as small as can be told apart") << 318 << 5;
        QTest::newRow("beside a page") << 372 << 6;
        QTest::newRow("over a page") << 700 << 9;
        QTest::newRow("never so large that nothing fits below") << 3000 << 9;
    }

    void shouldTakeTheWidthThatThereIs()
    {
        QFETCH(int, width);
        const HeatMapLayout layout = year(width);
        QTEST(layout.square(), "square");
        QCOMPARE(layout.first(), first);
        QVERIFY(layout.size().width() <= width);
        QCOMPARE(layout.rectOf(last).right() + 1, layout.size().width());
        QCOMPARE(layout.rectOf(last).bottom() + 1, layout.size().height());
    }

    void shouldLeaveOutTheOldestWeeksWhereThereIsNoRoom()
    {
        const HeatMapLayout layout = year(200);
        QCOMPARE(layout.square(), 5);
        QCOMPARE(layout.first(), last.addDays(-33 * 7 + 1));
        QCOMPARE(layout.rectOf(layout.first()).left(), 0);
        QVERIFY(layout.rectOf(layout.first().addDays(-1)).isNull());
        QVERIFY(layout.size().width() <= 200);
    }

    void shouldGiveEachDayASquareOfItsOwn_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int width : {120, 280, 372, 700, 1200}) {
            QTest::addRow("%d", width) << width << Qt::LeftToRight;
            QTest::addRow("%d, from right to left", width) << width << Qt::RightToLeft;
        }
    }

    void shouldGiveEachDayASquareOfItsOwn()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        const HeatMapLayout layout = year(width, direction);
        QRegion taken;
        for (QDate day = layout.first(); day <= layout.last(); day = day.addDays(1)) {
            const QRect square = layout.rectOf(day);
            QVERIFY(!taken.intersects(square));
            taken += square;
            QCOMPARE(layout.dayAt(square.center()), day);
            QCOMPARE(layout.dayAt(square.bottomRight()), day);
            QCOMPARE(layout.nearestTo(square.topLeft()), day);
        }
    }

    void shouldMirrorWhatIsReadFromTheRight()
    {
        const HeatMapLayout left = year(700);
        const HeatMapLayout right = year(700, Qt::RightToLeft);
        QCOMPARE(right.size(), left.size());
        const auto mirrored = [&](const QRect &rect) {
            return QRect(left.size().width() - 1 - rect.right(), rect.top(), rect.width(), rect.height());
        };
        for (QDate day = first; day <= last; day = day.addDays(1))
            QCOMPARE(right.rectOf(day), mirrored(left.rectOf(day)));
        for (int i = 0; i < left.months().size(); ++i)
            QCOMPARE(right.months().at(i).place, mirrored(left.months().at(i).place));
        for (int i = 0; i < left.weekdays().size(); ++i)
            QCOMPARE(right.weekdays().at(i).place, mirrored(left.weekdays().at(i).place));
    }

    void shouldNameTheMonthsAboveTheWeeksInWhichTheyBegin()
    {
        const HeatMapLayout layout = year(700);
        QCOMPARE(texts(layout.months()), QString(u"Dec Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov"_s).split(u' '));
        for (const HeatMapLayout::Name &month : layout.months()) {
            QCOMPARE(month.place.left(), layout.rectOf(month.first).left());
            QVERIFY(month.place.bottom() < layout.rectOf(month.first).top());
            QCOMPARE(layout.monthAt(month.place.center()), month.first);
        }
    }

    void shouldLetNoTwoNamesTouch()
    {
        for (int width = 60; width < 900; width += 7) {
            const HeatMapLayout layout = year(width);
            int free = 0;
            for (const HeatMapLayout::Name &month : layout.months()) {
                QVERIFY(month.place.left() >= free);
                free = month.place.right() + 2;
            }
            QVERIFY(free <= width + 1);
        }
    }

    void shouldNameEveryOtherWeekdayWhereThereIsRoom()
    {
        QCOMPARE(texts(year(700).weekdays()), (QStringList{u"Mon"_s, u"Wed"_s, u"Fri"_s, u"Sun"_s}));
        QVERIFY(year(372).weekdays().isEmpty());
        const HeatMapLayout layout = year(700);
        for (const HeatMapLayout::Name &day : layout.weekdays()) {
            QVERIFY(std::abs(day.place.center().y() - layout.rectOf(day.first).center().y()) <= 1);
            QVERIFY(day.place.right() < layout.rectOf(first).left());
        }
    }

    void shouldKnowNoDayBesideTheSquares()
    {
        const HeatMapLayout layout(QDate(2026, 11, 4), QDate(2026, 11, 6), room(400), british);
        QCOMPARE(layout.dayAt({0, 0}), std::nullopt);
        QCOMPARE(layout.dayAt({-1, 20}), std::nullopt);
        QCOMPARE(layout.dayAt({4000, 20}), std::nullopt);
        QCOMPARE(layout.dayAt(layout.rectOf(QDate(2026, 11, 4)).center() - QPoint(0, 20)), std::nullopt);
        QCOMPARE(layout.nearestTo({-50, -50}), QDate(2026, 11, 4));
        QCOMPARE(layout.nearestTo({5000, 5000}), QDate(2026, 11, 6));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::HeatMapLayoutTest)

#include "heatmaplayouttest.moc"
