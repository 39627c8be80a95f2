// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvfigures.h"
#include "csvmapping.h"
#include "csvvalues.h"
#include "importcontrol.h"
#include "importedjournal.h"

#include <expected>

namespace Headway {

/** Reads the rows of a table as entries, as a mapping says. */
class CsvEntryReader final
{
public:
    CsvEntryReader(const CsvTable &table, const CsvMapping &mapping);

    /** One row, or why it is skipped. Kinds that no word is known for, and what is no number, are told in `remarks`. */
    std::expected<ImportedEntry, SkippedItem> read(const CsvRow &row, QList<SkippedItem> *remarks = nullptr) const;

private:
    QStringList cellsOf(const CsvRow &row, CsvField field) const;
    QString textOf(const CsvRow &row, CsvField field) const;
    QStringList namesOf(const CsvRow &row, CsvField field) const;
    QList<Metric> metricsOf(const CsvRow &row) const;
    void remarkKind(const CsvRow &row, QList<SkippedItem> &remarks) const;
    void remarkFigures(const CsvRow &row, QList<SkippedItem> &remarks) const;
    QString readInto(ImportedEntry &entry, const CsvRow &row) const;
    void readLinks(ImportedEntry &entry, const CsvRow &row) const;

    CsvMapping m_mapping;
    CsvDateReader m_dates;
    CsvFigureReader m_figures;
    qsizetype m_columns;
};

/** All of a table. */
Result<ImportedJournal> readCsvEntries(const CsvTable &table, const CsvMapping &mapping,
                                       const ImportControl &control = {});

/** Further figures in one cell of Headway's own export: "Falls|6.2|4.1|per 1,000 bed days", one on each line. */
QString csvMetrics(const QList<Metric> &metrics);
QList<Metric> csvMetricsIn(const QString &cell);

/** A figure as every program reads it. */
QString csvNumber(std::optional<double> value);

} // namespace Headway
