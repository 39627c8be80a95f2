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

void HeatMapLegend::explain(HeatMapTelling telling, const ActivitySteps &steps, const DayActivity &all)
{
    const Shown shown{telling, steps, all};
    if (m_shown == shown)
        return;
    m_shown = shown;
    clear();
    if (telling == HeatMapTelling::Counts)
        showSteps(steps, all.total());
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

void HeatMapLegend::showSteps(const ActivitySteps &steps, int entries)
{
    m_items->addWidget(new LegendItem({}, tr("%n entry(s), on a day:", "of a year", entries)));
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
