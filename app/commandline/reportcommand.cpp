// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builtreport.h"
#include "commandcontext.h"
#include "commands.h"
#include "commandtext.h"
#include "interruption.h"
#include "journalsearch.h"
#include "materialgatherer.h"
#include "pageflow.h"
#include "pdfreport.h"
#include "reportfonts.h"
#include "reporthtml.h"
#include "reportjson.h"
#include "reportmarkdown.h"
#include "reportodt.h"
#include "reportoptions.h"
#include "wholefile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

std::unexpected<Error> stopped()
{
    return refuse(Error::Kind::Cancelled, CommandText::tr("Stopped; nothing was written."));
}

void tellMissingFonts(Terminal &terminal)
{
    const QStringList missing = ReportFonts::missing();
    if (!missing.isEmpty()) {
        terminal.problem(CommandText::tr("The report is set in other fonts than it should be. Install: %1")
                             .arg(missing.join(u", "_s)));
    }
}

Result<QByteArray> asPdf(const ReportDocument &document, Paper paper, Terminal &terminal)
{
    tellMissingFonts(terminal);
    PageFlow flow(document, {.paper = paper});
    while (!flow.isComplete()) {
        if (Interruption::isAsked())
            return stopped();
        flow.layOutPages(flow.pageCount() + 1);
    }
    return writePdf(flow.report(), toJson(document), document.kind + u".json"_s);
}

Result<QByteArray> bytesOf(const ReportDocument &document, const ReportOptions &options, Terminal &terminal)
{
    switch (options.format) {
    case ReportFormat::Pdf:
        return asPdf(document, options.paper, terminal);
    case ReportFormat::Odt:
        return toOdt(document);
    case ReportFormat::Html:
        return toHtml(document);
    case ReportFormat::Markdown:
        return toMarkdown(document);
    case ReportFormat::Json:
        return toJson(document);
    }
    Q_UNREACHABLE_RETURN(QByteArray());
}

/** The request, narrowed to what its search finds. */
Result<ReportRequest> narrowed(Session &session, const ReportOptions &options)
{
    if (options.search.isEmpty())
        return options.request;
    return JournalSearch(session).all(options.search).transform([&](const QSet<EntryId> &found) {
        ReportRequest request = options.request;
        request.found = found;
        request.search = options.search.text;
        return request;
    });
}

Result<BuiltReport> built(Session &session, const ReportOptions &options)
{
    return narrowed(session, options).and_then([&](const ReportRequest &request) {
        return gatherMaterial(session, request).transform([&](const ReportMaterial &material) {
            return buildReport(request, material);
        });
    });
}

Result<void> writeReport(const BuiltReport &report, const ReportOptions &options, Terminal &terminal)
{
    const auto bytes = bytesOf(report.document, options, terminal);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (options.output.isEmpty()) {
        terminal.write(*bytes);
        return {};
    }
    if (Interruption::isAsked())
        return stopped();
    return writeWholeFile(options.output, *bytes, fileReaders(options.request)).transform([&] {
        terminal.line(CommandText::tr("Wrote “%1”.").arg(QDir::toNativeSeparators(options.output)));
        if (!report.leftOut.isEmpty())
            terminal.line(CommandText::tr("%n records were left out: this reader may not see them.", nullptr,
                                          int(report.leftOut.size())));
    });
}

} // namespace

Result<ExitCode> Commands::report(CommandContext &context)
{
    const auto options = reportOptions(context);
    if (!options)
        return std::unexpected(options.error());
    const auto session = context.openForReading();
    if (!session)
        return std::unexpected(session.error());
    return built(**session, *options)
        .and_then([&](const BuiltReport &report) { return writeReport(report, *options, context.terminal()); })
        .transform([] { return ExitCode::Done; });
}

} // namespace Headway
