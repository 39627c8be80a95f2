// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metric.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Metric)
};

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

/** All that a double keeps of a number that a person wrote. */
constexpr int mostDigits = 15;

/** "1.5 × 10³⁰⁸", for what would be a row of digits that nobody can read. */
QString asPower(double value, const QLocale &locale)
{
    constexpr int digits = 3;
    constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    const QString scientific = QString::number(value, 'e', digits);
    const qsizetype e = scientific.indexOf(u'e');
    const int exponent = scientific.sliced(e + 1).toInt();
    QString power = locale.toString(scientific.first(e).toDouble(), 'f', QLocale::FloatingPointShortest) +
                    noBreakSpace + u'×' + noBreakSpace + u"10"_s;
    if (exponent < 0)
        power += u'⁻';
    for (const QChar digit : QString::number(std::abs(exponent)))
        power += raised[digit.digitValue()];
    return power;
}

/** The shortest text that is this figure again to 15 digits, grouped by the locale. */
QString number(double value, const QLocale &locale)
{
    constexpr double most = 1e15;
    constexpr double least = 1e-6;
    const double size = QString::number(std::abs(value), 'g', mostDigits).toDouble();
    const bool isOrdinary = size == 0 || !std::isfinite(size) || (size >= least && size < most);
    const QString text =
        isOrdinary ? locale.toString(size, 'f', QLocale::FloatingPointShortest) : asPower(size, locale);
    return value < 0 ? minusSign + text : text;
}

/** "$4,500", "4.500 €", "−£20": on the side and at the distance that the locale wants. */
QString asMoney(QString digits, const QString &symbol, const QLocale &locale)
{
    const QString sign = digits.startsWith(minusSign) ? QString(minusSign) : QString();
    if (locale.language() == QLocale::C) // It knows of no money; its pattern would be "1€".
        return sign + symbol + digits.remove(0, sign.size());
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

/** "+12" */
QString signedNumber(double value, const QLocale &locale)
{
    return (value > 0 ? u"+"_s : QString()) + number(value == 0 ? 0.0 : value, locale);
}

/** Free of what binary fractions add: 5.1 − 7.4 is −2.3 and not −2.3000000000000007. */
double difference(double after, double before)
{
    const double exact = after - before;
    const double rounded = std::round(exact * 1e6) / 1e6;
    return std::isfinite(rounded) ? rounded : exact;
}

/** In whole percent; but what is not all gone has not lost all. */
double rounded(double change)
{
    const double whole = std::round(change);
    return whole == -100 && change > -100 ? std::trunc(change * 10) / 10 : whole;
}

QString changeInPoints(const Metric &metric, const QLocale &locale)
{
    const double points = difference(*metric.after, *metric.before);
    return std::isfinite(points)
               ? signedNumber(points, locale) + noBreakSpace + MetricText::tr("pts", "percentage points")
               : QString();
}

} // namespace

std::optional<double> changeInPercent(const Metric &metric)
{
    if (!metric.before || !metric.after || *metric.before == 0 || isPercentage(metric.unit))
        return std::nullopt;
    if ((*metric.before < 0) != (*metric.after < 0) && *metric.after != 0)
        return std::nullopt;
    const double change = (*metric.after - *metric.before) / std::abs(*metric.before) * 100;
    return std::isfinite(change) ? std::optional(change) : std::nullopt;
}

QString figures(const Metric &metric, const QLocale &locale)
{
    if (metric.before && metric.after) {
        // Money has its sign at both figures; a unit stands behind the two of them.
        const QString before = number(*metric.before, locale);
        const QString arrow = noBreakSpace + u"→ "_s;
        if (isCurrency(metric.unit))
            return withUnit(before, metric.unit, locale) + arrow +
                   withUnit(number(*metric.after, locale), metric.unit, locale);
        return withUnit(before + arrow + number(*metric.after, locale), metric.unit, locale);
    }
    if (const auto only = metric.after ? metric.after : metric.before)
        return withUnit(number(*only, locale), metric.unit, locale);
    return {};
}

QString changeText(const Metric &metric, const QLocale &locale)
{
    if (isPercentage(metric.unit) && metric.before && metric.after)
        return changeInPoints(metric, locale);
    const auto change = changeInPercent(metric);
    return change ? signedNumber(rounded(*change), locale) + noBreakSpace + u'%' : QString();
}

} // namespace Headway
