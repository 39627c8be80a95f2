// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casecontext.h"
#include "casesections.h"
#include "printabletext.h"
#include "reportdates.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QList<TimelineFigure::Mark> marksOf(const EvidenceGroup &group, CaseContext &context)
{
    QList<TimelineFigure::Mark> marks;
    for (const Entry &entry : group.entries)
        marks.append({.date = entry.date,
                      .evidence = context.cite(entry).text,
                      .label = entry.starred ? printableText(entry.title) : QString()});
    for (const Entry &entry : group.alsoCounted)
        marks.append({.date = entry.date, .evidence = context.cite(entry).text});
    std::ranges::stable_sort(marks, {}, &TimelineFigure::Mark::date);
    return marks;
}

/** One line a lane, in words that all stand on the page: "Falls on the ward · E1 · E4". */
QString inWords(const TimelineFigure &figure)
{
    QStringList lines(figure.caption);
    for (const TimelineFigure::Lane &lane : figure.lanes) {
        QStringList parts(lane.name);
        for (const TimelineFigure::Mark &mark : lane.marks)
            parts << mark.evidence;
        lines << dotted(parts);
    }
    return lines.join(u'\n');
}

} // namespace

Blocks periodTimeline(CaseContext &context)
{
    if (context.groups().isEmpty())
        return {};
    const ReportRequest &request = context.request();
    TimelineFigure figure{.caption = period(request.from, request.to, context.locale()),
                          .alternative = {},
                          .from = request.from,
                          .to = request.to,
                          .lanes = {}};
    for (const EvidenceGroup &group : context.groups())
        figure.lanes.append({.name = group.goal ? printableText(group.goal->name) : CaseText::tr("Further results"),
                             .marks = marksOf(group, context)});
    figure.alternative = inWords(figure);
    Blocks blocks;
    blocks.push_back(std::move(figure));
    return blocks;
}

} // namespace Headway
