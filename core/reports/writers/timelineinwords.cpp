// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelineinwords.h"

#include "middledot.h"
#include "reportdates.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

ListItem itemOf(const TimelineFigure::Mark &mark, const QLocale &locale)
{
    QStringList said{mark.evidence, longDate(mark.date, locale), mark.label};
    said.removeAll(QString());
    ListItem item;
    item.blocks.push_back(Paragraph{.spans = {Span{said.join(middleDot)}}});
    return item;
}

ListItem itemOf(const TimelineFigure::Lane &lane, const QLocale &locale)
{
    ListBlock marks;
    for (const TimelineFigure::Mark &mark : lane.marks)
        marks.items.push_back(itemOf(mark, locale));
    ListItem item;
    item.blocks.push_back(Paragraph{.spans = {Span{.text = lane.name, .strong = true}}});
    item.blocks.push_back(std::move(marks));
    return item;
}

} // namespace

Blocks timelineInWords(const TimelineFigure &figure, const QLocale &locale)
{
    ListBlock lanes;
    for (const TimelineFigure::Lane &lane : figure.lanes)
        lanes.items.push_back(itemOf(lane, locale));
    Blocks blocks;
    blocks.push_back(Paragraph{.spans = {Span{figure.caption}}});
    blocks.push_back(std::move(lanes));
    return blocks;
}

} // namespace Headway
