// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportformats.h"

#include "careerjsonexporter.h"
#include "csvexporter.h"
#include "entryrepository.h"
#include "markdownexporter.h"
#include "wholefile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ExportFormats)
};

/** Made in memory entry by entry, and written at once: unless it is stopped before that, it is there whole. */
Result<ExportSummary> writeFile(Session &session, const ExportFormat &format, const QString &path,
                                const ImportControl &control)
{
    const auto count = EntryRepository(session).count();
    if (!count)
        return std::unexpected(count.error());
    return format.bytes(session, control).and_then([&](const QByteArray &bytes) -> Result<ExportSummary> {
        return control.goOn(*count, *count)
            .and_then([&] { return writeWholeFile(path, bytes, Readers::Owner); })
            .transform([&] { return ExportSummary{int(*count)}; });
    });
}

} // namespace

Error exportCancelled()
{
    return {Error::Kind::Cancelled, ExportText::tr("The export was cancelled; nothing was written.")};
}

Result<ExportSummary> exportCareer(Session &session, const ExportFormat &format, const QString &path,
                                   const ImportControl &control)
{
    const auto written =
        format.isFolder() ? exportMarkdown(session, path, control) : writeFile(session, format, path, control);
    return written.transform_error(
        [](const Error &error) { return error.kind == Error::Kind::Cancelled ? exportCancelled() : error; });
}

QList<ExportFormat> exportFormats()
{
    return {
        {"markdown"_L1,
         ExportText::tr("Folder of Markdown files"),
         ExportText::tr(
             "One file for each entry, with all its fields in front, and its attachments beside it. Obsidian, "
             "Joplin and every editor read it, and Headway brings it back as it was."),
         {},
         nullptr},
        {"json"_L1, ExportText::tr("JSON file"),
         ExportText::tr("The whole career in one file, for programs; Headway brings its entries back. The contents of "
                        "attachments are not in it."),
         ".json"_L1, careerAsJson},
        {"csv"_L1, ExportText::tr("Table (CSV)"),
         ExportText::tr("A row for each entry, for LibreOffice or Excel. The contents of attachments are not in it."),
         ".csv"_L1, entriesAsCsv},
    };
}

std::optional<ExportFormat> exportFormat(QStringView name)
{
    const QList<ExportFormat> formats = exportFormats();
    const auto found = std::ranges::find_if(formats, [&](const ExportFormat &format) { return name == format.name; });
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

QString allExportFormatNames()
{
    QStringList names;
    for (const ExportFormat &format : exportFormats())
        names << format.name;
    return names.join(u", "_s);
}

} // namespace Headway
