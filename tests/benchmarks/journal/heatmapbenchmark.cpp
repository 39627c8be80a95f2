// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// heatmapbenchmark: lays out and draws ten years of days, beside filling the same rectangles with one colour.

#include "colours.h"
#include "figures.h"
#include "heatmappainter.h"
#include "look.h"

#include <QApplication>
#include <QPainter>
#include <QRandomGenerator>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 400;
const QDate lastDay(2026, 11, 3);

/** Ten years with an entry on most days, of all kinds: the same ones every time. */
JournalActivity tenYears()
{
    QRandomGenerator random(42);
    QList<DatedKind> entries;
    for (QDate day = lastDay.addYears(-10); day <= lastDay; day = day.addDays(1)) {
        const quint32 count = random.bounded(5U);
        for (quint32 i = 0; i < count; ++i)
            entries << DatedKind{EntryId::make(), day, enumNames<EntryKind>.at(random.bounded(8)).value};
    }
    return JournalActivity(entries);
}

HeatMapLayout layoutOf(const QFontMetrics &metrics, int width)
{
    return {lastDay.addYears(-10),
            lastDay,
            {.width = width,
             .lineHeight = metrics.height(),
             .textWidth = [&](const QString &text) { return metrics.horizontalAdvance(text); }},
            QLocale(QLocale::English)};
}

QList<QRect> squares(const HeatMapLayout &layout)
{
    QList<QRect> all;
    for (QDate day = layout.first(); day <= layout.last(); day = day.addDays(1))
        all << layout.rectOf(day);
    return all;
}

void measure(HeatMapTelling telling, const char *what)
{
    const JournalActivity activity = tenYears();
    const QFont font = Type::caption(QApplication::font());
    const QFontMetrics metrics(font);
    constexpr int width = 10 * 53 * 7;
    const QList<QRect> all = squares(layoutOf(metrics, width));
    QImage image(width, 80, QImage::Format_ARGB32_Premultiplied);
    Figures ours;
    Figures bare;
    for (int i = 0; i < rounds; ++i) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        ours.add(timeOf([&] {
            const HeatMapLayout layout = layoutOf(metrics, width);
            const HeatMapPainter days(QApplication::palette(), Qt::white);
            days.paint(painter, layout, {.activity = activity, .steps = ActivitySteps(activity), .telling = telling});
        }));
        bare.add(timeOf([&] {
            for (const QRect &square : all)
                painter.fillRect(square, QColor(0x1d, 0x5f, 0xa8));
        }));
    }
    ours.print(what);
    bare.print("the same rectangles, filled with one colour");
    printRatio("heat map to its rectangles", ours.median(), bare.median());
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Look::install(application);
    measure(HeatMapTelling::Counts, "ten years of days by count");
    measure(HeatMapTelling::Kinds, "ten years of days by kind");
    return 0;
}
