// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casefigures.h"
#include "casesections.h"
#include "reportdates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QList<Spans> rowOf(const Entry &entry, const Metric &metric, CaseContext &context)
{
    const QLocale &locale = context.locale();
    const auto cell = [](const QString &text) { return Spans{Span{text}}; };
    return {Spans{context.cite(entry)},           cell(mediumDate(entry.date, locale)),
            cell(whatWasMeasured(entry, metric)), cell(figureBefore(metric, locale)),
            cell(figureAfter(metric, locale)),    cell(changeOf(metric, locale))};
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
        context.noteFiguresTold(entry);
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
