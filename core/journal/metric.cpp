// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metric.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr QChar minusSign = u'\u2212';
constexpr QChar noBreakSpace = u'\u00a0';

bool isCurrency(const QString &unit)
{
    return unit.size() == 1 && unit.front().category() == QChar::Symbol_Currency;
}

bool isPercentage(const QString &unit)
{
    return unit.startsWith(u'%');
}

/** The shortest text that is exactly this figure again, grouped by the locale. */
QString number(double value, const QLocale &locale)
{
    QString text = locale.toString(std::abs(value), 'f', QLocale::FloatingPointShortest);
    return value < 0 ? minusSign + text : text;
}

/** "$4,500", "4.500 €", "−£20": on the side and at the distance that the locale wants. */
QString asMoney(QString digits, const QString &symbol, const QLocale &locale)
{
    const QString sign = digits.startsWith(minusSign) ? QString(minusSign) : QString();
    QString pattern = locale.toCurrencyString(qlonglong(1), symbol);
    for (QChar &c : pattern)
        c = c.isSpace() ? noBreakSpace : c;
    return sign + pattern.replace(locale.toString(1), digits.remove(0, sign.size()));
}

QString withUnit(const QString &digits, const QString &unit, const QLocale &locale)
{
    if (unit.isEmpty())
        return digits;
    if (isCurrency(unit))
        return asMoney(digits, unit, locale);
    if (unit == u"×"_s)
        return digits + unit;
    return digits + noBreakSpace + unit;
}

} // namespace

std::optional<double> changeInPercent(const Metric &metric)
{
    if (!metric.before || !metric.after || *metric.before == 0 || isPercentage(metric.unit))
        return std::nullopt;
    if ((*metric.before < 0) != (*metric.after < 0) && *metric.after != 0)
        return std::nullopt;
    return (*metric.after - *metric.before) / std::abs(*metric.before) * 100;
}

QString figures(const Metric &metric, const QLocale &locale)
{
    if (metric.before && metric.after) {
        const QString both =
            number(*metric.before, locale) + noBreakSpace + u'→' + u' ' + number(*metric.after, locale);
        return withUnit(both, metric.unit, locale);
    }
    if (const auto only = metric.after ? metric.after : metric.before)
        return withUnit(number(*only, locale), metric.unit, locale);
    return {};
}

QString changeText(const Metric &metric, const QLocale &locale)
{
    const auto change = changeInPercent(metric);
    if (!change)
        return {};
    const double rounded = std::round(*change);
    const QString sign = rounded > 0 ? u"+"_s : QString();
    return sign + number(rounded == 0 ? 0.0 : rounded, locale) + noBreakSpace + u'%';
}

} // namespace Headway
