// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quantityreader.h"

namespace Headway {

/** What stands in a field for one number. */
struct TypedFigure
{
    std::optional<double> value = {};
    QString unit = {};      ///< As far as it stands at the number.
    bool isReadable = true; ///< An empty field is; one with "abc" is not.

    friend bool operator==(const TypedFigure &, const TypedFigure &) = default;
};

/** Reads numbers as people type them into a field, by a locale: "12", "1.5", "−15 %", "€ 184k", "6 days". */
class FigureReader final
{
public:
    explicit FigureReader(const QLocale &locale);

    TypedFigure read(const QString &text) const;
    /** A number as it is shown in a field; read() gives just this number again. */
    QString text(const std::optional<double> &number) const;

private:
    std::optional<double> plainNumber(const QString &text) const;

    QLocale m_locale;
    QuantityReader m_quantities;
};

} // namespace Headway
