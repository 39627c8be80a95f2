// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmaplegend.h"

#include "flowlayout.h"
#include "legenditem.h"
#include "look.h"

namespace Headway {

HeatMapLegend::HeatMapLegend(QWidget *parent)
    : QWidget(parent)
    , m_items(new FlowLayout(Space::Within, this))
{
    m_items->setContentsMargins(0, 0, 0, 0);
}

void HeatMapLegend::explain(HeatMapTelling telling, const ActivitySteps &steps, const DayActivity &all, bool isNarrowed)
{
    const Shown shown{telling, steps, all, isNarrowed};
    if (m_shown == shown)
        return;
    m_shown = shown;
    clear();
    const bool isByCount = telling == HeatMapTelling::Counts;
    if (isByCount)
        showCount(isNarrowed ? tr("%Ln entry(s) found, on a day:", "of a year", all.total())
                             : tr("%n entry(s), on a day:", "of a year", all.total()));
    else if (isNarrowed)
        showCount(tr("%Ln entry(s) found:", "of a year", all.total()));
    if (isByCount)
        showSteps(steps);
    else
        showKinds(all);
    updateGeometry();
}

void HeatMapLegend::clear()
{
    while (QLayoutItem *item = m_items->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HeatMapLegend::showCount(const QString &count)
{
    m_items->addWidget(new LegendItem({}, count));
}

void HeatMapLegend::showSteps(const ActivitySteps &steps)
{
    m_items->addWidget(new LegendItem(LegendItem::Step{0, 0}, locale().toString(0)));
    for (int step = 1; step <= steps.count(); ++step)
        m_items->addWidget(new LegendItem(LegendItem::Step{step, steps.count()}, steps.label(step, locale())));
}

void HeatMapLegend::showKinds(const DayActivity &all)
{
    for (const KindGroup group : allKindGroups) {
        const QString count = locale().toString(all.of(group));
        m_items->addWidget(new LegendItem(group, tr("%1 %2", "a kind of entry, how many").arg(label(group), count)));
    }
}

} // namespace Headway
