// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvfilereader.h"

#include "csventryreader.h"
#include "csvreader.h"
#include "importfolder.h"

#include <QFileInfo>

namespace Headway {

namespace {

constexpr qsizetype rowsToShow = 20;

Result<CsvMapping> mappingOf(const CsvTable &table, const ImportOptions &options)
{
    if (options.mapping && options.mapping->columns.size() == table.header.size())
        return *options.mapping;
    const CsvMapping guess = guessedMapping(table, options.locale);
    return options.columns.isEmpty() ? guess : changedMapping(guess, table, options.columns);
}

CsvLook lookAt(const CsvTable &table, const CsvMapping &mapping)
{
    CsvLook look{.beginning = table, .mapping = mapping};
    look.beginning.rows = table.rows.first(std::min(table.rows.size(), rowsToShow));
    return look;
}

Result<ImportedJournal> readTable(const CsvTable &table, const ImportOptions &options, const ImportControl &control)
{
    return mappingOf(table, options).and_then([&](const CsvMapping &mapping) -> Result<ImportedJournal> {
        auto journal = readCsvEntries(table, mapping, control);
        if (journal)
            journal->table = lookAt(table, mapping);
        return journal;
    });
}

} // namespace

bool isCsv(const ImportProbe &probe)
{
    return probe.endsWith(u"csv") || probe.endsWith(u"tsv");
}

Result<ImportedJournal> readCsvFile(const QString &path, const ImportOptions &options, const ImportControl &control)
{
    const QString name = QFileInfo(path).fileName();
    // Not as other texts are read: line ends within cells are kept, and Excel often saves no UTF-8.
    return ImportFolder::open(path)
        .and_then([&](const std::shared_ptr<const ImportTree> &file) { return file->read(name, largestImportText); })
        .and_then([&](const QByteArray &bytes) { return csvText(bytes, name); })
        .and_then([&](const QString &text) { return readCsv(text, name); })
        .and_then([&](const CsvTable &table) { return readTable(table, options, control); });
}

} // namespace Headway
