// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagecache.h"
#include "previewlayout.h"

class QPalette;

namespace Headway {

/** The look of the preview: sheets of paper with soft shadows on a calm ground. */
class PreviewPainter
{
public:
    void setReport(const PagedReport &report) { m_cache.setReport(report); }

    /** What the pages lie on. */
    static QColor ground(const QPalette &palette);

    /** Paints what `exposed` shows. The painter and `exposed` are in contents coordinates. */
    void paint(QPainter &painter, const PreviewLayout &layout, const QRect &exposed, const QPalette &palette);
    /** Paints a page in advance, where there is room to keep it. */
    void prepare(const PreviewLayout &layout, int page, qreal devicePixelRatio);

private:
    void paintSheet(QPainter &painter, int page, const QRect &sheet, const QRect &exposed);

    PageCache m_cache;
};

} // namespace Headway
