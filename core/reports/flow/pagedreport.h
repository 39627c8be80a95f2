// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page.h"
#include "pagesetup.h"
#include "pdfdocumentinfo.h"
#include "reportdocument.h"
#include "structuretree.h"

#include <memory>
#include <vector>

namespace Headway {

class ReportCanvas;

/** What of a document the pages as a whole need to know, apart from its blocks. */
struct ReportProperties
{
    QString title;
    QString subtitle;
    QString author;
    QString confidentiality;
    QLocale locale;
    QDate date;
};

/**
 * A report set on pages, once for every surface: the preview, the printer and the PDF draw the same lines at the same
 * places.
 *
 * A value whose pages are shared and never change, so that one laid out by a worker can be painted in the window's
 * thread. Pages count from 0.
 */
class PagedReport
{
public:
    /** Sets the whole document at once. To show the first pages early, or to stop halfway, use PageFlow. */
    static PagedReport layOut(const ReportDocument &document, const PageSetup &setup);

    PagedReport() = default;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /** False while PageFlow has more to set; the pages so far are final, but how many there will be isn't known. */
    bool isComplete() const { return m_complete; }
    QSizeF pageSize() const { return m_setup.size(); }
    const ReportProperties &properties() const { return m_properties; }

    void paint(int page, ReportCanvas &canvas) const;

    /** The words of a page in reading order, without header and footer; for tests and for screen readers. */
    QString pageText(int page) const;
    /** Where the text at a point of the page leads; empty where it leads nowhere. */
    LinkTarget linkAt(int page, QPointF point) const;
    /** The headings so far, with the places at which they stand. */
    const QList<OutlineEntry> &outline() const { return m_outline; }
    const QHash<QString, PagePosition> &anchors() const { return m_anchors; }
    /** Only of a complete report. */
    const StructureTree &structure() const { return *m_structure; }

private:
    friend class PageFlow;

    /** The text area's upper left corner. */
    QPointF origin() const;

    PageSetup m_setup;
    ReportProperties m_properties;
    std::vector<std::shared_ptr<const Page>> m_pages;
    QList<OutlineEntry> m_outline;
    QHash<QString, PagePosition> m_anchors;
    std::shared_ptr<const StructureTree> m_structure = std::make_shared<StructureTree>();
    bool m_complete = false;
};

} // namespace Headway
