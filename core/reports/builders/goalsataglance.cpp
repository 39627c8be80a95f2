// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casefigures.h"
#include "casesections.h"
#include "printabletext.h"

#include <algorithm>

namespace Headway {

namespace {

/** With more, the first page would be a table; with fewer, there is nothing to set side by side. */
constexpr qsizetype mostGoals = 8;
constexpr qsizetype fewestGoals = 2;

Spans cell(const QString &text)
{
    return {Span{text}};
}

/** The result that says most of a goal; its first that has a figure. */
std::optional<Entry> strongestOf(const EvidenceGroup &group)
{
    for (const Entry &entry : strongestFirst(group.entries)) {
        if (isHeadline(entry.kind) && strongestMetric(entry))
            return entry;
    }
    return std::nullopt;
}

QList<Spans> rowOf(const Goal &goal, const Entry &entry, CaseContext &context)
{
    const Metric &metric = *strongestMetric(entry);
    const QLocale &locale = context.locale();
    return {Spans{Span{.text = printableText(goal.name), .strong = true}}, cell(whatWasMeasured(entry, metric)),
            cell(fromTo(metric, locale)), cell(changeOf(metric, locale)), Spans{context.cite(entry)}};
}

QList<Table::Column> columns()
{
    return {{.title = CaseText::tr("Goal"), .kind = ColumnKind::Text, .share = 3},
            {.title = CaseText::tr("What was measured"), .kind = ColumnKind::Text, .share = 3},
            {.title = CaseText::tr("From and to"), .kind = ColumnKind::Figure, .share = 1.4},
            {.title = CaseText::tr("Change"), .kind = ColumnKind::Figure, .share = 1},
            {.title = CaseText::tr("Evidence"), .kind = ColumnKind::Label, .share = 0.9}};
}

} // namespace

Blocks goalsAtAGlance(CaseContext &context)
{
    QList<std::pair<Goal, Entry>> told;
    for (const EvidenceGroup &group : context.groups()) {
        if (const auto strongest = group.goal ? strongestOf(group) : std::nullopt; strongest)
            told.append({*group.goal, *strongest});
    }
    if (told.size() < fewestGoals)
        return {};
    Table table{
        .caption = CaseText::tr("Each goal by the figure that moved furthest"), .columns = columns(), .rows = {}};
    for (const auto &[goal, entry] : told.first(std::min(told.size(), mostGoals)))
        table.rows.append(rowOf(goal, entry, context));
    Blocks blocks;
    blocks.push_back(std::move(table));
    return blocks;
}

} // namespace Headway
