// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvmapping.h"
#include "numberreader.h"

#include <QStringList>

#include <optional>

namespace Headway {

/** A number with what stands behind or in front of it: "€ 1.200,50", "−15 %". */
struct CsvFigure
{
    double value = 0;
    QString unit = {};

    friend bool operator==(const CsvFigure &, const CsvFigure &) = default;
};

/** Reads the figures of a column, whose separators mean what the locale or the style of its numbers says. */
class CsvFigureReader final
{
public:
    CsvFigureReader(const QLocale &locale, CsvNumbers numbers);

    /**
     * Nothing where the cell is no number, or more than one: "10-12", or "1.250,50" where a comma parts groups. Half of
     * a number would be a wrong one.
     */
    std::optional<CsvFigure> read(const QString &cell) const;

private:
    NumberReader m_numbers;
};

/** How the figures in these cells are written, by those that can be read in one way only; else as the locale does. */
CsvNumbers guessedNumbers(const QStringList &cells, const QLocale &locale);

} // namespace Headway
