// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"
#include "previewlayout.h"
#include "previewpainter.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

class QNativeGestureEvent;
class QGestureEvent;
class QHelpEvent;

namespace Headway {

/**
 * The pages of a report, exactly as they are printed, at any zoom.
 *
 * A new report takes the place of the old one without moving the paper: the same part of the same page stays in view.
 */
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setReport(const PagedReport &report);
    const PagedReport &report() const { return m_report; }

    Zoom zoom() const { return m_zoom; }
    /** The part of the page in the middle of the pane stays there. */
    void setZoom(const Zoom &zoom);
    void zoomInto(int direction);
    /** The factor of the paper's real size, also where it was fitted. */
    double zoomFactor() const { return m_layout.factor(); }

    PageRange visiblePages() const;
    /** The page that takes most of the pane. */
    int currentPage() const { return m_currentPage; }
    /** Where reading has got to: in the upper part of the pane. */
    PagePosition readingPosition() const;
    void goTo(const PagePosition &position);

Q_SIGNALS:
    void zoomChanged();
    void currentPageChanged(int page);
    void scrolled();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QPoint offset() const;
    PreviewLayout layoutFor(const Zoom &zoom) const;
    /** Lays out anew; what stands at `fixed` in the viewport stays there. */
    void layOut(QPoint fixed);
    void updateScrollBars();
    void updateCurrentPage();

    void zoomAround(QPoint fixed, double factor);
    bool pinch(QGestureEvent *event);
    bool nativePinch(QNativeGestureEvent *event);

    void paintFocus(QPainter &painter) const;

    LinkTarget linkAt(QPoint place) const;
    bool follow(const LinkTarget &link);
    void showAddress(QHelpEvent *event);
    void drag(QPoint place);
    void pageTurn(int direction);

    PagedReport m_report;
    Zoom m_zoom;
    PreviewLayout m_layout;
    PreviewPainter m_painter;
    QTimer m_idle;
    int m_currentPage = 0;
    std::optional<QPoint> m_draggedFrom;
    bool m_keyboardFocus = false;
};

} // namespace Headway
