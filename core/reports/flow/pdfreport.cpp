// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfreport.h"

#include "pdfcanvas.h"

namespace Headway {

Result<QByteArray> writePdf(const PagedReport &report, const QByteArray &attachedJson, const QString &attachmentName)
{
    PdfCanvas canvas(report.structure());
    for (int page = 0; page < report.pageCount(); ++page)
        report.paint(page, canvas);
    const ReportProperties &properties = report.properties();
    return canvas.finish({.title = properties.title,
                          .author = properties.author,
                          .language = properties.locale.bcp47Name(),
                          .date = properties.date,
                          .outline = report.outline(),
                          .anchors = report.anchors(),
                          .attachment = attachedJson,
                          .attachmentName = attachmentName});
}

} // namespace Headway
