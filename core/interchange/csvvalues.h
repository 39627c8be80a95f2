// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvmapping.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace Headway {

/** Reads the dates of a column: ISO 8601, figures in the order that is said, and names of months by a locale. */
class CsvDateReader final
{
public:
    CsvDateReader(const QLocale &locale, CsvDates dates);

    /** Invalid where it is no date; a time of day behind it does not matter. */
    QDate read(const QString &cell) const;

private:
    QDate inFigures(const QString &cell) const;
    QDate inWords(const QString &cell) const;

    QLocale m_locale;
    QString m_order; ///< "dmy"
};

/** The names in a cell: between semicolons or line breaks, else between commas. */
QStringList csvNames(const QString &cell);

/** The kind that a word of English or German means, or the name or label of one. */
std::optional<EntryKind> csvKind(const QString &cell);

/** Whether a cell says yes. */
bool csvTruth(const QString &cell);

} // namespace Headway
