// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrydelegate.h"
#include "entrylistmodel.h"
#include "figurereader.h"
#include "headwaytest.h"
#include "metricrow.h"

#include <QApplication>
#include <QBitmap>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Headway {

/** The journal in a window that is read from right to left. */
class RightToLeftTest final : public QObject
{
    Q_OBJECT

private:
    static QString arrowOf(const MetricRow &row)
    {
        for (const auto *label : row.findChildren<QLabel *>()) {
            if (label->text() == u"→" || label->text() == u"←")
                return label->text();
        }
        return {};
    }

    /** Where on the first line of a row there is ink inside of `part`. */
    static QRegion inkOf(const QString &title, const QString &figure, const QRect &part)
    {
        QStandardItem item(title);
        item.setData(QDate(2026, 11, 3), EntryListModel::DateRole);
        item.setData(figure, EntryListModel::FigureRole);
        QStandardItemModel model;
        model.appendRow(item.clone());
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 400, 60);
        option.direction = Qt::RightToLeft;
        option.palette.setColor(QPalette::Text, Qt::black);
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(option.direction);
        EntryDelegate().paint(&painter, option, model.index(0, 0));
        painter.end();
        const QRegion ink(QBitmap::fromImage(image.convertToFormat(QImage::Format_Mono)));
        return ink.intersected(part);
    }

private Q_SLOTS:
    void shouldPointTheArrowAsOneReads()
    {
        const FigureReader reader{QLocale()};
        MetricRow row({.id = MetricId::make()}, reader);
        QCOMPARE(arrowOf(row), u"→"_s);
        row.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(arrowOf(row), u"←"_s);
        row.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(arrowOf(row), u"→"_s);
    }

    void shouldLetTheArrowOfAFigurePointToWhatIs()
    {
        const QString figure = u"1 → 888"_s;
        const auto amountIn = [&figure](int left, int width) {
            int pixels = 0;
            for (const QRect &rect : inkOf({}, figure, {left, 0, width, 20}))
                pixels += rect.width() * rect.height();
            return pixels;
        };
        const int half = QFontMetrics(QStyleOptionViewItem().font).horizontalAdvance(figure) / 2;
        QVERIFY(amountIn(16 + half, half) > amountIn(16, half));
    }

    void shouldBeginTheTitleBesideTheDay_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("Hebrew") << u"שבח"_s;
        QTest::newRow("English") << u"Win"_s;
    }

    void shouldBeginTheTitleBesideTheDay()
    {
        QFETCH(QString, title);
        const QRect leftOfDay(0, 0, 340, 20);
        const QRect ink = inkOf(title, {}, leftOfDay).boundingRect();
        QVERIFY(!ink.isEmpty());
        QVERIFY2(ink.left() > 200, qPrintable(QString::number(ink.left())));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::RightToLeftTest)

#include "righttolefttest.moc"
