// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewlayout.h"

#include "headwaytest.h"

using namespace Headway;

namespace {

constexpr QSizeF a4(595.276, 841.89);
constexpr QSize pane(800, 600);
constexpr double pixelsPerPoint = 96.0 / 72;

PreviewLayout layout(const Zoom &zoom, int pages = 3, QSize room = pane)
{
    return {a4, pages, zoom, room, pixelsPerPoint};
}

} // namespace

class PreviewLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveNothingToShowWithoutPages();
    void shouldShowPaperInItsRealSize();
    void shouldFillTheWidthWithinItsEdges();
    void shouldShowAWholePage();
    void shouldKeepPagesApartAndInTheMiddle();
    void shouldCentreASmallPage();
    void shouldFindThePagesThatShow_data();
    void shouldFindThePagesThatShow();
    void shouldLeadFromPlacesToPagesAndBack();
    void shouldNeverZoomOutOfBounds();
    void shouldStepThroughRoundFactors_data();
    void shouldStepThroughRoundFactors();
};

void PreviewLayoutTest::shouldHaveNothingToShowWithoutPages()
{
    const PreviewLayout empty = layout({}, 0);
    QCOMPARE(empty.contents(), pane);
    QCOMPARE(empty.pagesIn(QRect({}, pane)), PageRange());
    QCOMPARE(empty.pageAt(100), 0);
}

void PreviewLayoutTest::shouldShowPaperInItsRealSize()
{
    const PreviewLayout real = layout(Zoom::to(1));
    QCOMPARE(real.pageSize(), QSize(794, 1123));
    QCOMPARE(real.contents(), QSize(794 + 48, 3 * 1123 + 2 * 16 + 48));
}

void PreviewLayoutTest::shouldFillTheWidthWithinItsEdges()
{
    const PreviewLayout fitted = layout({Zoom::Fit::Width});
    QCOMPARE(fitted.pageRect(0).left(), PreviewLayout::Edge);
    QCOMPARE(fitted.pageRect(0).width(), pane.width() - 2 * PreviewLayout::Edge);
    QCOMPARE(fitted.contents().width(), pane.width());
}

void PreviewLayoutTest::shouldShowAWholePage()
{
    const PreviewLayout fitted = layout({Zoom::Fit::Page});
    QCOMPARE(fitted.pageSize().height(), pane.height() - 2 * PreviewLayout::Edge);
    QVERIFY(fitted.pageSize().width() < pane.width() - 2 * PreviewLayout::Edge);
}

void PreviewLayoutTest::shouldKeepPagesApartAndInTheMiddle()
{
    const PreviewLayout small = layout(Zoom::to(0.5));
    QCOMPARE(small.pageRect(1).top() - small.pageRect(0).top(), small.pageSize().height() + PreviewLayout::Gap);
    QCOMPARE(small.pageRect(1).left(), (pane.width() - small.pageSize().width()) / 2);
    QCOMPARE(small.pageRect(0).top(), PreviewLayout::Edge);
}

void PreviewLayoutTest::shouldCentreASmallPage()
{
    const PreviewLayout one = layout(Zoom::to(0.25), 1);
    QCOMPARE(one.pageRect(0).top(), (pane.height() - one.pageSize().height()) / 2);
    QCOMPARE(one.contents(), pane);
}

void PreviewLayoutTest::shouldFindThePagesThatShow_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("height");
    QTest::addColumn<PageRange>("pages");

    QTest::newRow("upper edge alone") << 0 << 20 << PageRange{0, -1};
    QTest::newRow("first page") << 0 << 600 << PageRange{0, 0};
    QTest::newRow("across the gap") << 1000 << 600 << PageRange{0, 1};
    QTest::newRow("within the gap") << 24 + 1123 + 2 << 10 << PageRange{1, 0};
    QTest::newRow("second page") << 1300 << 600 << PageRange{1, 1};
    QTest::newRow("all") << 0 << 5000 << PageRange{0, 2};
    QTest::newRow("behind the last") << 24 + 3 * (1123 + 16) << 100 << PageRange{3, 2};
}

void PreviewLayoutTest::shouldFindThePagesThatShow()
{
    QFETCH(int, top);
    QFETCH(int, height);
    QFETCH(PageRange, pages);
    const PageRange found = layout(Zoom::to(1)).pagesIn(QRect(0, top, 800, height));
    QCOMPARE(found.last - found.first, pages.last - pages.first);
    if (pages.last >= pages.first)
        QCOMPARE(found, pages);
}

void PreviewLayoutTest::shouldLeadFromPlacesToPagesAndBack()
{
    const PreviewLayout real = layout(Zoom::to(2));
    const PagePoint place{1, QPointF(72, 144)};
    const QPoint pixel = real.fromPage(place);
    const PagePoint back = real.toPage(pixel);
    QCOMPARE(back.page, 1);
    QVERIFY(QLineF(back.point, place.point).length() < 0.5);
}

void PreviewLayoutTest::shouldNeverZoomOutOfBounds()
{
    QCOMPARE(Zoom::to(17).factor, Zoom::Most);
    QCOMPARE(Zoom::to(0).factor, Zoom::Least);
    QCOMPARE(layout({Zoom::Fit::Page}, 3, QSize(50, 20)).factor(), Zoom::Least);
}

void PreviewLayoutTest::shouldStepThroughRoundFactors_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("direction");
    QTest::addColumn<double>("next");

    QTest::newRow("up") << 1.0 << 1 << 1.1;
    QTest::newRow("down") << 1.0 << -1 << 0.9;
    QTest::newRow("up from between") << 0.853 << 1 << 0.9;
    QTest::newRow("down from between") << 0.853 << -1 << 0.75;
    QTest::newRow("up from nearly a step") << 0.998 << 1 << 1.1;
    QTest::newRow("largest") << 4.0 << 1 << 4.0;
    QTest::newRow("smallest") << 0.25 << -1 << 0.25;
}

void PreviewLayoutTest::shouldStepThroughRoundFactors()
{
    QFETCH(double, factor);
    QFETCH(int, direction);
    QFETCH(double, next);
    QCOMPARE(nextZoomStep(factor, direction), next);
}

HEADWAY_TEST_MAIN(QCoreApplication, PreviewLayoutTest)
#include "previewlayouttest.moc"
