// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagepreview.h"
#include "samplepages.h"

#include "headwaytest.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Headway;

namespace {

constexpr QSize windowSize(800, 600);

/** A preview of some pages in a window. */
struct Shown
{
    explicit Shown(int pages = 6, const Zoom &zoom = Zoom::to(1))
    {
        preview.resize(windowSize);
        preview.setZoom(zoom);
        preview.setReport(pagesOf(pages));
        preview.show();
    }

    int scrolled() const { return preview.verticalScrollBar()->value(); }
    void turnWheel(QPoint place, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(place, preview.mapToGlobal(place), {}, {0, notches * 120}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(preview.viewport(), &event);
    }

    PagePreview preview;
};

} // namespace

class PagePreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeginAtTheTopOfTheFirstPage();
    void shouldShowAWholePageWhereAsked();
    void shouldKeepThePlaceWhenPagesChange();
    void shouldStayWithinAShorterReport();
    void shouldKeepTheMiddleWhenZooming();
    void shouldZoomAroundTheMouse();
    void shouldScrollByTheWheelAlone();
    void shouldTurnPagesByKeyboard();
    void shouldReachBothEndsByKeyboard();
    void shouldTellWhichPageIsRead();
    void shouldGoToAHeading();
    void shouldFollowALinkWithinTheReport();
    void shouldBeDraggedByTheMouse();
    void shouldDrawPagesOnPaper();
    void shouldDrawHugePagesToo();
    void shouldSurviveHavingNoPages();
};

void PagePreviewTest::shouldBeginAtTheTopOfTheFirstPage()
{
    Shown shown;
    QCOMPARE(shown.scrolled(), 0);
    QCOMPARE(shown.preview.currentPage(), 0);
    QCOMPARE(shown.preview.visiblePages(), (PageRange{0, 0}));
}

void PagePreviewTest::shouldShowAWholePageWhereAsked()
{
    Shown shown;
    QSignalSpy changed(&shown.preview, &PagePreview::zoomChanged);
    shown.preview.setZoom({Zoom::Fit::Page});
    QCOMPARE(changed.count(), 1);
    QVERIFY(shown.preview.zoomFactor() < 0.6);
}

void PagePreviewTest::shouldKeepThePlaceWhenPagesChange()
{
    Shown shown;
    shown.preview.verticalScrollBar()->setValue(2900);
    shown.preview.setReport(pagesOf(8));
    QCOMPARE(shown.scrolled(), 2900);
    shown.preview.setReport(pagesOf(6, {.paper = Paper::Letter}));
    QCOMPARE(shown.preview.currentPage(), 2);
}

void PagePreviewTest::shouldStayWithinAShorterReport()
{
    Shown shown;
    shown.preview.goTo({5, 0});
    shown.preview.setReport(pagesOf(2));
    QCOMPARE(shown.preview.currentPage(), 1);
}

void PagePreviewTest::shouldKeepTheMiddleWhenZooming()
{
    Shown shown;
    shown.preview.goTo({3, 400});
    const int middle = shown.preview.viewport()->height() / 2;
    const double before = (shown.scrolled() + middle) / shown.preview.zoomFactor();
    shown.preview.zoomInto(1);
    QCOMPARE(shown.preview.zoomFactor(), 1.1);
    const double after = (shown.scrolled() + middle) / shown.preview.zoomFactor();
    QVERIFY(std::abs(before - after) < 10); // the gaps between pages do not grow
}

void PagePreviewTest::shouldZoomAroundTheMouse()
{
    Shown shown;
    shown.turnWheel({400, 0}, 1, Qt::ControlModifier);
    QVERIFY(shown.preview.zoomFactor() > 1.1);
    QVERIFY(shown.scrolled() <= 4);
    QCOMPARE(shown.preview.zoom().fit, Zoom::Fit::None);
}

void PagePreviewTest::shouldScrollByTheWheelAlone()
{
    Shown shown;
    shown.turnWheel({400, 300}, -1);
    QVERIFY(shown.scrolled() > 0);
    QCOMPARE(shown.preview.zoomFactor(), 1.0);
}

void PagePreviewTest::shouldTurnPagesByKeyboard()
{
    Shown shown(6, {Zoom::Fit::Page});
    QTest::keyClick(&shown.preview, Qt::Key_PageDown);
    QCOMPARE(shown.preview.currentPage(), 1);
    QTest::keyClick(&shown.preview, Qt::Key_PageDown);
    QTest::keyClick(&shown.preview, Qt::Key_PageUp);
    QCOMPARE(shown.preview.currentPage(), 1);
    shown.preview.setZoom(Zoom::to(2));
    QTest::keyClick(&shown.preview, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shown.preview.currentPage(), 2);
}

void PagePreviewTest::shouldReachBothEndsByKeyboard()
{
    Shown shown;
    QTest::keyClick(&shown.preview, Qt::Key_End);
    QCOMPARE(shown.preview.currentPage(), 5);
    QTest::keyClick(&shown.preview, Qt::Key_Home);
    QCOMPARE(shown.scrolled(), 0);
    QTest::keyClick(&shown.preview, Qt::Key_Space);
    QVERIFY(shown.scrolled() > 400);
}

void PagePreviewTest::shouldTellWhichPageIsRead()
{
    Shown shown;
    QSignalSpy changed(&shown.preview, &PagePreview::currentPageChanged);
    shown.preview.goTo({4, 0});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toInt(), 4);
}

void PagePreviewTest::shouldGoToAHeading()
{
    Shown shown;
    const PagePosition third = shown.preview.report().anchors().value(QStringLiteral("s3"));
    shown.preview.goTo(third);
    QCOMPARE(shown.preview.readingPosition().page, third.page);
    QVERIFY(shown.preview.readingPosition().y >= third.y);
}

void PagePreviewTest::shouldFollowALinkWithinTheReport()
{
    Shown shown;
    // The link stands somewhere on the first page; a click on it leads to the last.
    const PagedReport &report = shown.preview.report();
    const double pixelsPerPoint = 96.0 / 72;
    for (int y = 0; y < 800 && shown.scrolled() == 0; y += 4) {
        const QPointF place(64, y);
        if (!report.linkAt(0, place).isEmpty())
            QTest::mouseClick(shown.preview.viewport(), Qt::LeftButton, {},
                              (place * pixelsPerPoint).toPoint() + QPoint(24, 24));
    }
    QCOMPARE(shown.preview.currentPage(), 5);
}

void PagePreviewTest::shouldBeDraggedByTheMouse()
{
    Shown shown;
    QTest::mousePress(shown.preview.viewport(), Qt::LeftButton, {}, {400, 500});
    QTest::mouseMove(shown.preview.viewport(), {400, 380});
    QTest::mouseRelease(shown.preview.viewport(), Qt::LeftButton, {}, {400, 380});
    QCOMPARE(shown.scrolled(), 120);
}

void PagePreviewTest::shouldDrawPagesOnPaper()
{
    Shown shown;
    const QImage image = shown.preview.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(400, 30), QColor(Qt::white));
    QVERIFY(image.pixelColor(4, 300) != QColor(Qt::white));
}

void PagePreviewTest::shouldDrawHugePagesToo()
{
    Shown shown(2, Zoom::to(4));
    const QImage image = shown.preview.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(400, 300), QColor(Qt::white));
}

void PagePreviewTest::shouldSurviveHavingNoPages()
{
    PagePreview preview;
    preview.show();
    preview.goTo({3, 100});
    preview.zoomInto(1);
    QTest::keyClick(&preview, Qt::Key_PageDown, Qt::ControlModifier);
    QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, {20, 20});
    QVERIFY(!preview.grab().isNull());
}

HEADWAY_TEST_MAIN(QApplication, PagePreviewTest)
#include "pagepreviewtest.moc"
