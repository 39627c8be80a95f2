// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewpainter.h"

#include "colours.h"
#include "look.h"

#include <QPainter>

namespace Headway {

namespace {

constexpr int shadowReach = 6;

/** Soft, and a little lower than the paper, as if lit from above. */
void paintShadow(QPainter &painter, const QRect &sheet, bool dark)
{
    for (int reach = shadowReach; reach > 0; --reach)
        painter.fillRect(sheet.adjusted(-reach, 1 - reach, reach, 1 + reach), QColor(0, 0, 0, dark ? 14 : 5));
    painter.fillRect(sheet.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, dark ? 90 : 26));
}

} // namespace

QColor PreviewPainter::ground(const QPalette &palette)
{
    const Colours colours = Colours::of(palette);
    return Look::isDark(palette) ? colours.navigation : blend(colours.navigation, colours.text, 0.05);
}

void PreviewPainter::paint(QPainter &painter, const PreviewLayout &layout, const QRect &exposed,
                           const QPalette &palette)
{
    painter.fillRect(exposed, ground(palette));
    const PageRange pages = layout.pagesIn(exposed.adjusted(0, -shadowReach, 0, shadowReach));
    for (int page = pages.first; page <= pages.last; ++page) {
        const QRect sheet = layout.pageRect(page);
        paintShadow(painter, sheet, Look::isDark(palette));
        paintSheet(painter, page, sheet, exposed);
    }
}

void PreviewPainter::paintSheet(QPainter &painter, int page, const QRect &sheet, const QRect &exposed)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    if (PageCache::canHold(sheet.size(), ratio)) {
        painter.drawPixmap(sheet.topLeft(), m_cache.page(page, sheet.size(), ratio));
        return;
    }
    painter.save();
    painter.setClipRect(sheet & exposed);
    painter.fillRect(sheet, Qt::white);
    painter.translate(sheet.topLeft());
    paintPage(painter, m_cache.report(), page, sheet.size());
    painter.restore();
}

void PreviewPainter::prepare(const PreviewLayout &layout, int page, qreal devicePixelRatio)
{
    if (page < layout.pageCount() && PageCache::canHold(layout.pageSize(), devicePixelRatio))
        m_cache.page(page, layout.pageSize(), devicePixelRatio);
}

} // namespace Headway
