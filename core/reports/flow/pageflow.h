// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"

#include <memory>
#include <stop_token>

namespace Headway {

/**
 * Sets a document page by page, so that the first is seen before the last is set.
 *
 *     PageFlow flow(document, setup);
 *     flow.layOutPages(1);
 *     show(flow.report());
 *     if (flow.layOutAll(stopToken))
 *         show(flow.report());
 *
 * Usable on any thread, one thread at a time.
 */
class PageFlow
{
public:
    PageFlow(ReportDocument document, const PageSetup &setup);
    ~PageFlow();
    PageFlow(PageFlow &&) noexcept;
    PageFlow &operator=(PageFlow &&) noexcept;

    /**
     * Goes on until `pages` pages are final or nothing is left. False if it was asked to stop before; the pages that
     * were done stay done, and calling again goes on from there.
     */
    bool layOutPages(int pages, const std::stop_token &stop = {});
    bool layOutAll(const std::stop_token &stop = {});

    bool isComplete() const;
    int pageCount() const;
    /** The pages so far. Cheap: they are shared, not copied. */
    PagedReport report() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Headway
