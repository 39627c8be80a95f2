// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvmapping.h"
#include "importpane.h"

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace Headway {

class LocaleField;
class Settings;

/**
 * Asks what the columns of a table are, and how its dates and numbers are written. What it is told is remembered for
 * the next table with the same columns.
 */
class CsvMappingPane final : public ImportPane
{
    Q_OBJECT

public:
    explicit CsvMappingPane(Settings &settings, QWidget *parent = nullptr);

    bool ask(const JournalImport &import) override;
    void fill(ImportOptions &options) const override;

private:
    void arrange();
    void offerLocales();
    void offerOrders();
    void offerNumbers();
    void showColumns(const CsvTable &table);
    void addColumn(QGridLayout *grid, const CsvTable &table, qsizetype column);
    void showMapping(const CsvMapping &mapping);
    CsvMapping chosen() const;
    void take();

    Settings &m_settings;
    QScrollArea *m_columns;
    QLabel *m_words;
    LocaleField *m_locale = nullptr; ///< Once there is a table.
    QComboBox *m_order;
    QComboBox *m_numbers;
    QGridLayout *m_written;      ///< How dates and numbers are.
    QList<QComboBox *> m_fields; ///< One for each column.
    CsvTable m_table;            ///< The one that is asked about.
    std::optional<CsvMapping> m_mapping;
};

} // namespace Headway
