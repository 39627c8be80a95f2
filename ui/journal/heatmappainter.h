// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activitysteps.h"
#include "heatmaplayout.h"
#include "journalactivity.h"
#include "searchquery.h"

#include <QColor>

#include <array>

class QPainter;
class QPalette;

namespace Headway {

/** What a heat map tells of a day. */
enum class HeatMapTelling {
    Counts, ///< How many entries, by the depth of the accent.
    Kinds,  ///< What kind of entries, by a sign for each group.
};

/** What stands in the squares of a heat map. */
struct HeatMapContent
{
    const JournalActivity &activity;
    ActivitySteps steps = {};
    HeatMapTelling telling = HeatMapTelling::Counts;
    std::optional<DateSpan> chosen = {}; ///< An end that is null is open.
    QDate current = {};                  ///< Has a ring, as the keyboard's focus.
    QDate hovered = {};
};

/**
 * Draws a heat map where its layout says. Each depth of the accent, and each sign, holds 3 : 1 against the ground, by
 * day and by night.
 */
class HeatMapPainter final
{
public:
    HeatMapPainter(const QPalette &palette, const QColor &ground);

    void paint(QPainter &painter, const HeatMapLayout &layout, const HeatMapContent &content) const;
    /** The square of a day, or of the legend; step 0 is a day without entries. */
    void paintStep(QPainter &painter, const QRect &square, int step, int steps) const;
    void paintSign(QPainter &painter, const QRect &square, KindGroup group) const;
    QColor colour(int step, int steps) const;

private:
    void paintNames(QPainter &painter, const QList<HeatMapLayout::Name> &names) const;
    void paintDay(QPainter &painter, const QRect &square, const DayActivity &day, const HeatMapContent &content) const;
    void paintChosen(QPainter &painter, const HeatMapLayout &layout, const DateSpan &days) const;
    void paintRing(QPainter &painter, const QRect &square, const QColor &ring) const;

    /** Of one step up to four. */
    std::array<QList<QColor>, ActivitySteps::mostSteps> m_depths;
    QColor m_ground;
    QColor m_empty;
    QColor m_sign;
    QColor m_names;
    QColor m_text;
    QColor m_focus;
};

} // namespace Headway
