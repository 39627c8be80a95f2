// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"
#include "pagedreport.h"
#include "reportdocument.h"
#include "result.h"

#include <QByteArray>

namespace Headway {

/** What a report can be saved as. The names are also the endings of the files. */
enum class ReportFormat { Pdf, Odt, Html, Markdown, Json };

template<>
inline constexpr auto enumNames<ReportFormat> = enumTable<ReportFormat>({
    {ReportFormat::Pdf, QLatin1StringView("pdf")},
    {ReportFormat::Odt, QLatin1StringView("odt")},
    {ReportFormat::Html, QLatin1StringView("html")},
    {ReportFormat::Markdown, QLatin1StringView("md")},
    {ReportFormat::Json, QLatin1StringView("json")},
});

/** For a file dialog: "PDF document (*.pdf)". */
QString fileFilter(ReportFormat format);

/** "Promotion case – Anna Lindqvist – 2026-11.pdf", without what a file's name must not hold on any system. */
QString suggestedFileName(const QString &title, const ReportDocument &document, ReportFormat format);

/** The file's contents. `pages` must be those of `document`, complete. */
Result<QByteArray> reportBytes(ReportFormat format, const ReportDocument &document, const PagedReport &pages);

} // namespace Headway
