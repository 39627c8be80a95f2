// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heatmappainter.h"

#include <QWidget>

namespace Headway {

class FlowLayout;

/** What the squares of a heat map mean, in words and numbers. */
class HeatMapLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMapLegend(QWidget *parent = nullptr);

    /** `all` is what the whole map has; of a search where it `isNarrowed`. */
    void explain(HeatMapTelling telling, const ActivitySteps &steps, const DayActivity &all, bool isNarrowed);

private:
    void clear();
    void showCount(const QString &count);
    void showSteps(const ActivitySteps &steps);
    void showKinds(const DayActivity &all);

    struct Shown
    {
        HeatMapTelling telling;
        ActivitySteps steps;
        DayActivity all;
        bool isNarrowed;

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    std::optional<Shown> m_shown;
    FlowLayout *m_items;
};

} // namespace Headway
