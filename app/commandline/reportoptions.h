// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagesetup.h"
#include "reportrequest.h"
#include "result.h"
#include "searchquery.h"

namespace Headway {

class CommandContext;

/** How a report is written: seen by the ending of its file. */
enum class ReportFormat { Pdf, Odt, Html, Markdown, Json };

template<>
inline constexpr auto enumNames<ReportFormat> = enumTable<ReportFormat>({
    {ReportFormat::Pdf, QLatin1StringView("pdf")},
    {ReportFormat::Odt, QLatin1StringView("odt")},
    {ReportFormat::Html, QLatin1StringView("html")},
    {ReportFormat::Markdown, QLatin1StringView("md")},
    {ReportFormat::Json, QLatin1StringView("json")},
});

/** All that the words of `headway report` say. */
struct ReportOptions
{
    ReportRequest request;
    SearchQuery search = {}; ///< What a journal extract is narrowed to; empty: to nothing.
    Paper paper = Paper::A4;
    ReportFormat format = ReportFormat::Markdown;
    QString output = {}; ///< Empty: the standard output.
};

Result<ReportOptions> reportOptions(const CommandContext &context);

} // namespace Headway
