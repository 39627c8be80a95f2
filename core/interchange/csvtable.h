// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importsummary.h"

#include <QChar>
#include <QList>
#include <QStringList>

namespace Headway {

/** One row of a table. */
struct CsvRow
{
    QStringList cells = {}; ///< May be fewer or more than the header has.
    int line = 0;           ///< On which it begins, from 1.

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/** A table as a spreadsheet saves it: names of columns, and rows. */
struct CsvTable
{
    QChar separator = u',';
    QStringList header = {};
    QList<CsvRow> rows = {};         ///< Without those that are empty.
    QList<SkippedItem> skipped = {}; ///< Rows that could not be told apart.

    friend bool operator==(const CsvTable &, const CsvTable &) = default;
};

} // namespace Headway
