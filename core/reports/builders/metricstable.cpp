// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "printabletext.h"
#include "reportdates.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

bool hasFigure(const Metric &metric)
{
    return metric.before || metric.after;
}

/** "−15 %" alone says how far something moved, and not where it stands. */
bool isBareChange(const Metric &metric)
{
    return !metric.before && metric.after && *metric.after < 0 && metric.unit == "%"_L1;
}

/** A unit that would widen the columns of figures is said once, beside what was measured. */
bool standsApart(const QString &unit)
{
    constexpr qsizetype longestBeside = 8;
    return unit.size() > longestBeside;
}

QString whatWasMeasured(const Entry &entry, const Metric &metric)
{
    const QString what = metric.name.isEmpty() ? entry.title : metric.name;
    return printableText(standsApart(metric.unit) ? what + u", "_s + metric.unit : what);
}

/** One of a metric's two figures with its unit; empty where it is missing. */
QString figureAlone(std::optional<double> value, const Metric &metric, const QLocale &locale)
{
    const QString unit = standsApart(metric.unit) ? QString() : metric.unit;
    return printableText(figures({.id = {}, .after = value, .unit = unit}, locale));
}

/** The change in percent; between two percentages, the difference in points. */
QString changeOf(const Metric &metric, const QLocale &locale)
{
    if (isBareChange(metric))
        return figures(metric, locale);
    if (metric.unit != "%"_L1 || !metric.before || !metric.after)
        return changeText(metric, locale);
    // Free of what binary fractions add: 5.1 − 7.4 is −2.3 and not −2.3000000000000007.
    const double points = std::round((*metric.after - *metric.before) * 1e6) / 1e6;
    const QString said = figures({.id = {}, .after = points, .unit = CaseText::tr("pts", "percentage points")}, locale);
    return points > 0 ? u'+' + said : said;
}

QList<Spans> rowOf(const Entry &entry, const Metric &metric, CaseContext &context)
{
    const QLocale &locale = context.locale();
    const auto cell = [](const QString &text) { return Spans{Span{text}}; };
    return {Spans{context.cite(entry)},
            cell(mediumDate(entry.date, locale)),
            cell(whatWasMeasured(entry, metric)),
            cell(figureAlone(metric.before, metric, locale)),
            cell(isBareChange(metric) ? QString() : figureAlone(metric.after, metric, locale)),
            cell(changeOf(metric, locale))};
}

QList<Table::Column> columns()
{
    return {{.title = CaseText::tr("Evidence"), .kind = ColumnKind::Label, .share = 0.9},
            {.title = CaseText::tr("Date"), .kind = ColumnKind::Label, .share = 1.2},
            {.title = CaseText::tr("What was measured"), .kind = ColumnKind::Text, .share = 4},
            {.title = CaseText::tr("Before"), .kind = ColumnKind::Figure, .share = 1.3},
            {.title = CaseText::tr("After"), .kind = ColumnKind::Figure, .share = 1.3},
            {.title = CaseText::tr("Change"), .kind = ColumnKind::Figure, .share = 1}};
}

} // namespace

Blocks metricsTable(CaseContext &context)
{
    QList<Entry> measuredEntries = context.results();
    measuredEntries.removeIf([](const Entry &entry) { return std::ranges::none_of(entry.metrics, hasFigure); });
    if (measuredEntries.isEmpty())
        return {};
    Table table{.caption = CaseText::tr("Figures measured in the period, by the number of their evidence"),
                .columns = columns(),
                .rows = {}};
    for (const Entry &entry : context.byNumber(measuredEntries)) {
        for (const Metric &metric : entry.metrics) {
            if (hasFigure(metric))
                table.rows.append(rowOf(entry, metric, context));
        }
    }
    Blocks blocks;
    blocks.push_back(std::move(table));
    return blocks;
}

} // namespace Headway
