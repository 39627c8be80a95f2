// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvfilereader.h"

#include "csventryreader.h"
#include "csvreader.h"
#include "importfolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CsvFile)
};

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

/** What spreadsheet programs keep their tables in, and know how to save as CSV. */
QStringList workbooks()
{
    return {u"xlsx"_s, u"xls"_s, u"xlsm"_s, u"ods"_s, u"numbers"_s};
}

std::unexpected<Error> refuseWorkbook(const QString &name)
{
    return refuse(Error::Kind::Malformed,
                  TableText::tr("“%1” is a workbook. Save it as CSV in your spreadsheet program "
                                "(File, Save as or Export), and import that file.")
                      .arg(name));
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
    const auto ends = [&probe](const QString &ending) { return probe.endsWith(ending); };
    return ends(u"csv"_s) || ends(u"tsv"_s) || std::ranges::any_of(workbooks(), ends);
}

Result<ImportedJournal> readCsvFile(const QString &path, const ImportOptions &options, const ImportControl &control)
{
    const QString name = QFileInfo(path).fileName();
    if (workbooks().contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        return refuseWorkbook(name);
    // Not as other texts are read: line ends within cells are kept, and Excel often saves no UTF-8.
    return ImportFolder::open(path)
        .and_then([&](const std::shared_ptr<const ImportTree> &file) { return file->read(name, largestImportText); })
        .and_then([&](const QByteArray &bytes) { return csvText(bytes, name); })
        .and_then([&](const QString &text) { return readCsv(text, name); })
        .and_then([&](const CsvTable &table) { return readTable(table, options, control); });
}

} // namespace Headway
