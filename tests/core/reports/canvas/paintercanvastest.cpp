// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paintercanvas.h"

#include "headwaytest.h"
#include "pagedreport.h"
#include "pdfreport.h"
#include "reportsamples.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 96;

QImage painted(const PagedReport &report, int page)
{
    const double scale = dotsPerInch / 72.0;
    QImage image((report.pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    PainterCanvas canvas(painter);
    report.paint(page, canvas);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/** The page as Poppler draws it from the PDF; null where Poppler is not here. */
QImage rendered(const PagedReport &report, int page)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    const auto pdf = writePdf(report);
    if (!pdf || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(*pdf);
    file.close();
    const QString number = QString::number(page + 1);
    QProcess::execute(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-f"_s, number, u"-l"_s, number,
                                      u"-singlefile"_s, u"-gray"_s, file.fileName(), folder.filePath(u"page"_s)});
    return QImage(folder.filePath(u"page.pgm"_s)).convertToFormat(QImage::Format_Grayscale8);
}

/** The share of small tiles whose darkness differs: blind to how edges are smoothed, but not to where letters stand. */
double difference(const QImage &a, const QImage &b)
{
    constexpr int tile = 6;
    const QSize tiles = a.size().boundedTo(b.size()) / tile;
    const QImage left = a.copy({{}, tiles * tile}).scaled(tiles, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage right = b.copy({{}, tiles * tile}).scaled(tiles, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int different = 0;
    for (int y = 0; y < tiles.height(); ++y) {
        for (int x = 0; x < tiles.width(); ++x)
            different += qAbs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y))) > 48;
    }
    return static_cast<double>(different) / (tiles.width() * tiles.height());
}

} // namespace

class PainterCanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDrawTheSamePageAsThePdf_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < 4; ++page)
            QTest::addRow("page %d", page + 1) << page;
    }

    void shouldDrawTheSamePageAsThePdf()
    {
        QFETCH(int, page);
        const PagedReport report = PagedReport::layOut(ReportSamples::promotionCase(), {});
        const QImage expected = rendered(report, page);
        if (expected.isNull())
            QSKIP("pdftoppm is not here");
        const QImage image = painted(report, page);
        QVERIFY((image.size() - expected.size()).width() <= 1);
        QVERIFY2(difference(image, expected) < 0.004, qPrintable(QString::number(difference(image, expected))));
    }

    void shouldLeaveThePaintersStateAsItWas()
    {
        const PagedReport report = PagedReport::layOut(ReportSamples::rightToLeftCase(), {});
        QImage image(100, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        PainterCanvas canvas(painter);
        report.paint(0, canvas);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QVERIFY(!painter.hasClipping());
    }
};

HEADWAY_TEST_MAIN(QGuiApplication, PainterCanvasTest)
#include "paintercanvastest.moc"
