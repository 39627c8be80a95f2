// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefigures.h"

#include "casecontext.h"
#include "printabletext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** A unit that would widen the columns of figures is said once, beside what was measured. */
bool standsApart(const QString &unit)
{
    constexpr qsizetype longestBeside = 8;
    return unit.size() > longestBeside;
}

QString figureAlone(std::optional<double> value, const Metric &metric, const QLocale &locale)
{
    const QString unit = standsApart(metric.unit) ? QString() : metric.unit;
    return printableText(figures({.id = {}, .after = value, .unit = unit}, locale));
}

} // namespace

bool hasFigure(const Metric &metric)
{
    return metric.before || metric.after;
}

bool isBareChange(const Metric &metric)
{
    return !metric.before && metric.after && *metric.after < 0 && metric.unit == "%"_L1;
}

QString whatWasMeasured(const Entry &entry, const Metric &metric)
{
    const QString what = metric.name.isEmpty() ? entry.title : metric.name;
    return printableText(standsApart(metric.unit) ? what + u", "_s + metric.unit : what);
}

QString figureBefore(const Metric &metric, const QLocale &locale)
{
    return figureAlone(metric.before, metric, locale);
}

QString figureAfter(const Metric &metric, const QLocale &locale)
{
    return isBareChange(metric) ? QString() : figureAlone(metric.after, metric, locale);
}

QString fromTo(const Metric &metric, const QLocale &locale)
{
    Metric shown = metric;
    if (standsApart(shown.unit))
        shown.unit.clear();
    // In one piece: a column of figures is as wide as they are.
    return isBareChange(metric) ? QString() : printableText(figures(shown, locale)).replace(u' ', QChar::Nbsp);
}

QString changeOf(const Metric &metric, const QLocale &locale)
{
    if (isBareChange(metric))
        return figures(metric, locale);
    return changeText(metric, locale);
}

} // namespace Headway
