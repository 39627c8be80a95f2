// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagepreview.h"

#include "colours.h"
#include "look.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Headway {

namespace {

constexpr double pointsPerInch = 72;
constexpr double zoomPerNotch = 1.15;
constexpr double eighthsPerNotch = 120;
constexpr int focusWidth = 2;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Always there, so that fitting the width does not depend on the height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_idle.setSingleShot(true);
    // The page that is likely to be wanted next is ready when it is.
    connect(&m_idle, &QTimer::timeout, this,
            [this] { m_painter.prepare(m_layout, visiblePages().last + 1, devicePixelRatioF()); });
}

void PagePreview::setReport(const PagedReport &report)
{
    m_report = report;
    m_painter.setReport(report);
    layOut({});
    updateCurrentPage();
    viewport()->update();
}

void PagePreview::setZoom(const Zoom &zoom)
{
    m_zoom = zoom;
    layOut(viewport()->rect().center());
}

void PagePreview::zoomInto(int direction)
{
    setZoom(Zoom::to(nextZoomStep(zoomFactor(), direction)));
}

void PagePreview::zoomAround(QPoint fixed, double factor)
{
    m_zoom = Zoom::to(factor);
    layOut(fixed);
}

QPoint PagePreview::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

PageRange PagePreview::visiblePages() const
{
    return m_layout.pagesIn(viewport()->rect().translated(offset()));
}

PagePosition PagePreview::readingPosition() const
{
    const PagePoint place = m_layout.toPage(offset() + QPoint(0, viewport()->height() / 4));
    return {place.page, place.point.y()};
}

void PagePreview::goTo(const PagePosition &position)
{
    // A heading stands a little below the pane's edge; the top of a page brings its margin along.
    const int y = m_layout.fromPage({position.page, QPointF(0, position.y)}).y();
    verticalScrollBar()->setValue(y - PreviewLayout::Edge);
}

PreviewLayout PagePreview::layoutFor(const Zoom &zoom) const
{
    return {m_report.pageSize(), m_report.pageCount(), zoom, viewport()->size(), logicalDpiX() / pointsPerInch};
}

void PagePreview::layOut(QPoint fixed)
{
    const double before = zoomFactor();
    const bool hadPages = m_layout.pageCount() > 0;
    const PagePoint place = m_layout.toPage(offset() + fixed);
    m_layout = layoutFor(m_zoom);
    updateScrollBars();
    if (hadPages && m_layout.pageCount() > 0) {
        const QPoint moved = m_layout.fromPage({std::min(place.page, m_layout.pageCount() - 1), place.point}) - fixed;
        horizontalScrollBar()->setValue(moved.x());
        verticalScrollBar()->setValue(moved.y());
    }
    viewport()->update();
    updateCurrentPage();
    if (!qFuzzyCompare(before, zoomFactor()))
        Q_EMIT zoomChanged();
}

void PagePreview::updateScrollBars()
{
    const QSize pane = viewport()->size();
    const QSize rest = m_layout.contents() - pane;
    horizontalScrollBar()->setRange(0, rest.width());
    horizontalScrollBar()->setPageStep(pane.width());
    horizontalScrollBar()->setSingleStep(Space::Edge * 2);
    verticalScrollBar()->setRange(0, rest.height());
    verticalScrollBar()->setPageStep(std::max(1, pane.height() - Space::Edge * 2));
    verticalScrollBar()->setSingleStep(Space::Edge * 2);
}

void PagePreview::updateCurrentPage()
{
    const int page = m_layout.pageAt(offset().y() + viewport()->height() / 2);
    if (page == m_currentPage)
        return;
    m_currentPage = page;
    Q_EMIT currentPageChanged(page);
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    layOut({});
}

void PagePreview::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    if (m_keyboardFocus)
        viewport()->update(); // the ring does not scroll along
    updateCurrentPage();
    Q_EMIT scrolled();
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.translate(-offset());
    m_painter.paint(painter, m_layout, event->rect().translated(offset()), palette());
    painter.resetTransform();
    paintFocus(painter);
    m_idle.start(0);
}

void PagePreview::paintFocus(QPainter &painter) const
{
    if (!m_keyboardFocus)
        return;
    painter.setPen(QPen(Colours::of(palette()).accent, focusWidth));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

bool PagePreview::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) // what lies beneath the scroll bars
        QPainter(this).fillRect(rect(), PreviewPainter::ground(palette()));
    return QAbstractScrollArea::event(event);
}

bool PagePreview::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Gesture:
        return pinch(static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture:
        return nativePinch(static_cast<QNativeGestureEvent *>(event));
    case QEvent::ToolTip:
        showAddress(static_cast<QHelpEvent *>(event));
        return true;
    default:
        return QAbstractScrollArea::viewportEvent(event);
    }
}

bool PagePreview::pinch(QGestureEvent *event)
{
    const auto *gesture = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    const QPoint centre = viewport()->mapFromGlobal(gesture->hotSpot().toPoint());
    zoomAround(centre, zoomFactor() * gesture->scaleFactor());
    event->accept();
    return true;
}

bool PagePreview::nativePinch(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomAround(event->position().toPoint(), zoomFactor() * (1 + event->value()));
    return true;
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double notches = event->angleDelta().y() / eighthsPerNotch;
    zoomAround(event->position().toPoint(), zoomFactor() * std::pow(zoomPerNotch, notches));
    event->accept();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool whole = m_zoom.fit == Zoom::Fit::Page || event->modifiers().testFlag(Qt::ControlModifier);
    const int direction = event->key() == Qt::Key_PageDown ? 1 : event->key() == Qt::Key_PageUp ? -1 : 0;
    if (direction != 0 && whole)
        pageTurn(direction);
    else if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::pageTurn(int direction)
{
    goTo({std::clamp(currentPage() + direction, 0, std::max(0, m_report.pageCount() - 1)), 0});
}

LinkTarget PagePreview::linkAt(QPoint place) const
{
    if (m_layout.pageCount() == 0)
        return {};
    const PagePoint at = m_layout.toPage(place + offset());
    return m_report.linkAt(at.page, at.point);
}

bool PagePreview::follow(const LinkTarget &link)
{
    const auto place = m_report.anchors().constFind(link.anchor);
    if (place == m_report.anchors().cend())
        return false;
    goTo(*place);
    return true;
}

void PagePreview::showAddress(QHelpEvent *event)
{
    QToolTip::showText(event->globalPos(), linkAt(event->pos()).address, viewport());
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !follow(linkAt(event->position().toPoint())))
        m_draggedFrom = event->position().toPoint();
}

void PagePreview::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_draggedFrom)
        drag(place);
    else
        viewport()->setCursor(linkAt(place).anchor.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PagePreview::drag(QPoint place)
{
    const QPoint moved = place - *m_draggedFrom;
    m_draggedFrom = place;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PagePreview::mouseReleaseEvent(QMouseEvent *)
{
    m_draggedFrom.reset();
    viewport()->setCursor(Qt::ArrowCursor);
}

void PagePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void PagePreview::focusInEvent(QFocusEvent *event)
{
    const auto byKey = {Qt::TabFocusReason, Qt::BacktabFocusReason, Qt::ShortcutFocusReason};
    m_keyboardFocus = std::ranges::contains(byKey, event->reason());
    viewport()->update();
}

void PagePreview::focusOutEvent(QFocusEvent *)
{
    m_keyboardFocus = false;
    viewport()->update();
}

} // namespace Headway
