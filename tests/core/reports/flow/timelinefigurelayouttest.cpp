// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinefigurelayout.h"

#include "headwaytest.h"

#include <QRectF>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

TimelineFigureLayout layoutOf(const TimelineFigure &figure, double nameHeight = 10)
{
    TimelineFigureLayout::Measures measures{.width = 480, .nameWidth = 120, .nameHeights = {nameHeight}};
    measures.textWidth = [](const QString &text) { return 4.5 * static_cast<double>(text.size()); };
    return TimelineFigureLayout::of(figure, QLocale(QLocale::English), measures);
}

TimelineFigure period(const QDate &from, const QDate &to, const QList<TimelineFigure::Mark> &marks = {})
{
    return {.alternative = {}, .from = from, .to = to, .lanes = {{u"Goal"_s, marks}}};
}

QRectF textBox(const TimelineFigureLayout::Mark &mark)
{
    return {mark.textX, mark.y - TimelineFigureLayout::trackPitch / 2, mark.textWidth,
            TimelineFigureLayout::trackPitch};
}

QStringList months(const TimelineFigureLayout &layout)
{
    QStringList names;
    for (const TimelineFigureLayout::Tick &tick : layout.ticks)
        names << tick.month;
    return names;
}

} // namespace

class TimelineFigureLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameEveryMonthWhereThereIsRoom()
    {
        const auto layout = layoutOf(period({2026, 1, 1}, {2026, 6, 30}));
        QCOMPARE(months(layout), (QStringList{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s}));
    }

    void shouldNameFewerMonthsOfALongPeriodAndBeginEachYear()
    {
        const auto layout = layoutOf(period({2024, 11, 1}, {2026, 10, 31}));
        QStringList years;
        for (const TimelineFigureLayout::Tick &tick : layout.ticks)
            years << tick.year;
        years.removeAll(QString());
        QVERIFY(layout.ticks.size() < 16);
        QVERIFY(years.contains(u"2025"_s) && years.contains(u"2026"_s));
        QVERIFY(std::ranges::is_sorted(layout.ticks, {}, &TimelineFigureLayout::Tick::x));
    }

    void shouldPlaceMarksByTheirDates()
    {
        const auto layout =
            layoutOf(period({2026, 1, 1}, {2026, 12, 31},
                            {{{2026, 1, 1}, u"E1"_s}, {{2026, 7, 2}, u"E2"_s}, {{2026, 12, 31}, u"E3"_s}}));
        const QList<TimelineFigureLayout::Mark> &marks = layout.lanes[0].marks;
        QCOMPARE(marks[0].x, 125.0);
        QVERIFY(qAbs(marks[1].x - (marks[0].x + marks[2].x) / 2) < 1);
        QVERIFY(marks[2].x < 480);
    }

    void shouldKeepMarksOutsideThePeriodOnTheDrawing()
    {
        const auto layout =
            layoutOf(period({2026, 1, 1}, {2026, 12, 31}, {{{2020, 1, 1}, u"E1"_s}, {{2030, 1, 1}, u"E2"_s}}));
        for (const TimelineFigureLayout::Mark &mark : layout.lanes[0].marks)
            QVERIFY(mark.x >= 120 && mark.x <= 480);
    }

    void shouldNeverLetTextsOverlap()
    {
        QList<TimelineFigure::Mark> marks;
        for (int i = 0; i < 60; ++i)
            marks << TimelineFigure::Mark{QDate(2026, 1, 1).addDays(i * i % 363), u"E%1"_s.arg(i),
                                          i % 7 ? QString() : u"Something that matters"_s};
        const auto layout = layoutOf(period({2026, 1, 1}, {2026, 12, 31}, marks));
        QList<QRectF> boxes;
        for (const TimelineFigureLayout::Mark &mark : layout.lanes[0].marks) {
            if (mark.textWidth <= 0)
                continue;
            const QRectF box = textBox(mark);
            QVERIFY2(box.right() <= 480 && box.left() >= 120, qPrintable(mark.evidence));
            QVERIFY(box.bottom() <= layout.lanes[0].height);
            for (const QRectF &other : std::as_const(boxes))
                QVERIFY2(!box.adjusted(0, 0.1, 0, -0.1).intersects(other), qPrintable(mark.evidence));
            boxes << box;
        }
        QVERIFY(boxes.size() >= 50);
    }

    void shouldSetALabelBeforeItsMarkAtTheEndOfThePeriod()
    {
        const auto layout =
            layoutOf(period({2026, 1, 1}, {2026, 12, 31}, {{{2026, 12, 20}, u"E1"_s, u"At the very end"_s}}));
        const TimelineFigureLayout::Mark &mark = layout.lanes[0].marks[0];
        QCOMPARE(mark.label, u"At the very end"_s);
        QVERIFY(mark.textX + mark.textWidth < mark.x);
    }

    void shouldSetAllOfALongLabelWhereThereIsRoom()
    {
        const QString title = u"Cut the onboarding of newly qualified nurses to six days"_s;
        const auto layout = layoutOf(period({2026, 1, 1}, {2026, 12, 31}, {{{2026, 2, 1}, u"E1"_s, title}}));
        QCOMPARE(layout.lanes[0].marks[0].label, title);
    }

    void shouldShortenALabelToAsManyWholeWordsAsThereIsRoomFor()
    {
        const QString title = u"Cut the onboarding of newly qualified nurses to six days"_s;
        const auto layout = layoutOf(period({2026, 1, 1}, {2026, 12, 31}, {{{2026, 7, 1}, u"E1"_s, title}}));
        const TimelineFigureLayout::Mark &mark = layout.lanes[0].marks[0];
        QCOMPARE(mark.label, u"Cut the onboarding of newly…"_s); // With the next word 185 points, of 180.
        QVERIFY(mark.textX >= 120 && mark.textX + mark.textWidth <= 480);
    }

    void shouldMakeALaneAsHighAsItsName()
    {
        QVERIFY(layoutOf(period({2026, 1, 1}, {2026, 2, 1}), 42).lanes[0].height > 42);
    }

    void shouldBearAPeriodOfOneDay()
    {
        QCOMPARE(layoutOf(period({2026, 1, 1}, {2026, 1, 1}, {{{2026, 1, 1}, u"E1"_s}})).lanes.size(), 1);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, TimelineFigureLayoutTest)
#include "timelinefigurelayouttest.moc"
