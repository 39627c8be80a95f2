// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmappainter.h"

#include "colours.h"
#include "headwaytest.h"
#include "look.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Headway {

class HeatMapPainterTest final : public QObject
{
    Q_OBJECT

private:
    static QImage signOf(KindGroup group, int side)
    {
        QImage image(side, side, QImage::Format_RGB32);
        QPainter painter(&image);
        HeatMapPainter(QApplication::palette(), Qt::white).paintSign(painter, image.rect(), group);
        return image;
    }

private Q_SLOTS:
    void shouldLetEveryStepBeSeenByDayAndByNight_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("accent");
        for (const char *accent : {"#1d5fa8", "#8ab4f8", "#ffd54f", "#202020", "#f5f5f5", "#c2185b"}) {
            const QColor colour = QColor::fromString(QLatin1StringView(accent));
            QTest::addRow("%s by day", accent) << QColor(Qt::white) << QColor(Qt::black) << colour;
            QTest::addRow("%s by night", accent) << QColor(0x1b, 0x1e, 0x22) << QColor(0xf0, 0xf0, 0xf0) << colour;
        }
    }

    void shouldLetEveryStepBeSeenByDayAndByNight()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, ink);
        QFETCH(QColor, accent);
        QPalette palette;
        palette.setColor(QPalette::Base, ground);
        palette.setColor(QPalette::Text, ink);
        palette.setColor(QPalette::Accent, accent);
        const QColor list = Colours::of(palette).list;
        const HeatMapPainter painter(palette, list);
        for (int steps = 1; steps <= ActivitySteps::mostSteps; ++steps) {
            double before = 3;
            for (int step = 1; step <= steps; ++step) {
                const double seen = contrast(painter.colour(step, steps), list);
                QVERIFY2(seen >= before, qPrintable(QString::number(seen)));
                before = seen + 0.8; // Each is told from the one before.
            }
        }
    }

    void shouldTellTheGroupsApartWithoutTheirColour_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {5, 6, 7, 10, 15})
            QTest::addRow("%d px", side) << side;
    }

    void shouldTellTheGroupsApartWithoutTheirColour()
    {
        QFETCH(int, side);
        QList<QImage> seen;
        for (const KindGroup group : allKindGroups) {
            const QImage sign = signOf(group, side).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
            QVERIFY(!seen.contains(sign));
            seen << sign;
        }
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::HeatMapPainterTest)

#include "heatmappaintertest.moc"
