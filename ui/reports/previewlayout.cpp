// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewlayout.h"

#include <algorithm>

namespace Headway {

namespace {

double fittedFactor(const Zoom &zoom, QSizeF realSize, QSize pane)
{
    const QSizeF room = QSizeF(pane) - QSizeF(2 * PreviewLayout::Edge, 2 * PreviewLayout::Edge);
    const double width = room.width() / realSize.width();
    switch (zoom.fit) {
    case Zoom::Fit::None:
        return zoom.factor;
    case Zoom::Fit::Width:
        return width;
    case Zoom::Fit::Page:
        return std::min(width, room.height() / realSize.height());
    }
    Q_UNREACHABLE_RETURN(1);
}

} // namespace

PreviewLayout::PreviewLayout(QSizeF pageSize, int pageCount, const Zoom &zoom, QSize pane, double pixelsPerPoint)
    : m_pane(pane)
    , m_pageCount(pageSize.isEmpty() ? 0 : pageCount)
    , m_pixelsPerPoint(pixelsPerPoint)
{
    if (m_pageCount == 0)
        return;
    m_factor = std::clamp(fittedFactor(zoom, pageSize * pixelsPerPoint, pane), Zoom::Least, Zoom::Most);
    m_page = (pageSize * this->pixelsPerPoint()).toSize();
}

int PreviewLayout::top() const
{
    // A single page that leaves room stands in the middle of the pane.
    const int height = m_pageCount * stride() - Gap;
    return std::max(Edge, (m_pane.height() - height) / 2);
}

QSize PreviewLayout::contents() const
{
    if (m_pageCount == 0)
        return m_pane;
    const QSize pages(m_page.width(), m_pageCount * stride() - Gap);
    return (pages + QSize(2 * Edge, 2 * Edge)).expandedTo(m_pane);
}

QRect PreviewLayout::pageRect(int page) const
{
    return {QPoint((contents().width() - m_page.width()) / 2, top() + page * stride()), m_page};
}

int PreviewLayout::pageAt(int y) const
{
    if (m_pageCount == 0)
        return 0;
    return std::clamp((y - top() + Gap / 2) / stride(), 0, m_pageCount - 1);
}

PageRange PreviewLayout::pagesIn(const QRect &area) const
{
    if (m_pageCount == 0)
        return {};
    PageRange range{pageAt(area.top()), pageAt(area.bottom())};
    if (pageRect(range.first).bottom() < area.top())
        ++range.first;
    if (pageRect(range.last).top() > area.bottom())
        --range.last;
    return range;
}

PagePoint PreviewLayout::toPage(QPoint place) const
{
    const int page = pageAt(place.y());
    return {page, QPointF(place - pageRect(page).topLeft()) / pixelsPerPoint()};
}

QPoint PreviewLayout::fromPage(const PagePoint &place) const
{
    return pageRect(place.page).topLeft() + (place.point * pixelsPerPoint()).toPoint();
}

} // namespace Headway
