// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurereader.h"

#include <cmath>

namespace Headway {

FigureReader::FigureReader(const QLocale &locale)
    : m_locale(locale)
    , m_quantities(locale, {})
{}

TypedFigure FigureReader::read(const QString &text) const
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return {};
    if (const auto number = plainNumber(text.trimmed()))
        return {.value = number};
    const auto quantity = m_quantities.read(words, 0, QuantityReader::Units::AnyWord);
    if (!quantity || quantity->end != words.size())
        return {.isReadable = false};
    return {.value = quantity->value, .unit = quantity->unit};
}

QString FigureReader::text(const std::optional<double> &number) const
{
    return number ? m_locale.toString(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

/** As the locale writes it, whatever its length: what is stored must be readable again. */
std::optional<double> FigureReader::plainNumber(const QString &text) const
{
    bool isNumber = false;
    const double number = m_locale.toDouble(QString(text).replace(u'\u2212', u'-'), &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace Headway
