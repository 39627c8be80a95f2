// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvtable.h"
#include "result.h"

#include <QByteArray>

namespace Headway {

/** No table of a journal has more; what it becomes takes a kilobyte for each row. */
inline constexpr qsizetype mostCsvRows = 300'000;
inline constexpr qsizetype mostCsvCells = 10'000'000;

/**
 * The text of a table: UTF-8, or UTF-16 with a byte order mark, or Windows-1252 as Excel saves it where no UTF-8 is
 * asked for. What is no text is refused with a sentence; `name` is how that calls the file.
 */
Result<QString> csvText(const QByteArray &bytes, const QString &name);

/**
 * Reads a table as RFC 4180 describes it and as spreadsheets write it: parted by commas, semicolons, tabs or bars —
 * which, is seen by the first rows or said by `sep=;` in front of them —, cells in quotation marks with line breaks and
 * doubled marks in them, lines ending in LF, CR LF or CR.
 *
 * A mark that is never closed costs the row where it was opened, and no more. A row with a cell over `longestText` is
 * left out whole, so that nothing within the cell is taken for rows.
 */
Result<CsvTable> readCsv(const QString &text, const QString &name);

} // namespace Headway
