// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagedreport.h"

#include "pageflow.h"
#include "pagefurniture.h"
#include "reportcanvas.h"

namespace Headway {

PagedReport PagedReport::layOut(const ReportDocument &document, const PageSetup &setup)
{
    PageFlow flow(document, setup);
    flow.layOutAll();
    return flow.report();
}

QPointF PagedReport::origin() const
{
    return {m_setup.margins.left(), m_setup.margins.top()};
}

void PagedReport::paint(int page, ReportCanvas &canvas) const
{
    const Page &content = *m_pages.at(static_cast<size_t>(page));
    canvas.beginPage(pageSize());
    for (const Page::Piece &piece : content.pieces)
        piece.drawing.paint(canvas, origin() + QPointF(0, piece.top));
    pageFurniture(*this, page, content, m_setup).paint(canvas, {});
    canvas.endPage();
}

QString PagedReport::pageText(int page) const
{
    QString text;
    for (const Page::Piece &piece : m_pages.at(static_cast<size_t>(page))->pieces)
        text += piece.drawing.text();
    return text;
}

LinkTarget PagedReport::linkAt(int page, QPointF point) const
{
    for (const Page::Piece &piece : m_pages.at(static_cast<size_t>(page))->pieces) {
        const LinkTarget target = piece.drawing.linkAt(point - origin() - QPointF(0, piece.top));
        if (!target.isEmpty())
            return target;
    }
    return {};
}

} // namespace Headway
