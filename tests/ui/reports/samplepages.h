// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"

namespace Headway {

/** A document of `sections` sections, each on a page of its own, with a link from the first to the last. */
inline ReportDocument documentOf(int sections)
{
    ReportDocument document;
    document.kind = QStringLiteral("promotion-case");
    document.title = QStringLiteral("Promotion case");
    document.author = QStringLiteral("Anna Lindqvist");
    document.date = QDate(2026, 11, 21);
    document.blocks.push_back(Heading{1, document.title});
    for (int n = 1; n <= sections; ++n) {
        document.blocks.push_back(Heading{2, QStringLiteral("Section %1").arg(n), QStringLiteral("s%1").arg(n)});
        const Span link{.text = QStringLiteral("E%1").arg(sections), .target = QStringLiteral("s%1").arg(sections)};
        document.blocks.push_back(Paragraph{{link}});
        if (n < sections)
            document.blocks.push_back(PageBreak{});
    }
    return document;
}

inline PagedReport pagesOf(int sections, const PageSetup &setup = {})
{
    return PagedReport::layOut(documentOf(sections), setup);
}

} // namespace Headway
