// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinefigurelayout.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr double leastTickGap = 23; // A short month's name and some white.
constexpr double leastTextGap = 6;
constexpr int mostTracks = 12;

struct Extent
{
    double from = 0;
    double to = 0;

    bool overlaps(const Extent &other) const { return from < other.to && other.from < to; }
};

/** The period's days along the drawing, to the right of the lanes' names. */
class TimeScale
{
public:
    TimeScale(QDate from, QDate to, double start, double width)
        : m_from(from)
        , m_days(qMax(qint64(1), from.daysTo(to)))
        , m_start(start)
        , m_width(width)
    {}

    double x(QDate day) const
    {
        const double days = qBound(0.0, static_cast<double>(m_from.daysTo(day)), static_cast<double>(m_days));
        return m_start + m_width * days / static_cast<double>(m_days);
    }
    double perMonth() const { return m_width * 30.44 / static_cast<double>(m_days); }

private:
    QDate m_from;
    qint64 m_days;
    double m_start;
    double m_width;
};

/** How many months lie between two names on the axis: a divisor of twelve, so that each year begins with one. */
int monthStep(const TimeScale &scale)
{
    for (const int step : {1, 2, 3, 6}) {
        if (step * scale.perMonth() >= leastTickGap)
            return step;
    }
    return 12;
}

QList<TimelineFigureLayout::Tick> ticksOf(const TimelineFigure &figure, const QLocale &locale, const TimeScale &scale)
{
    QList<TimelineFigureLayout::Tick> ticks;
    const int step = monthStep(scale);
    int year = 0;
    QDate month(figure.from.year(), figure.from.month(), 1);
    if (month < figure.from)
        month = month.addMonths(1);
    for (; month < figure.to; month = month.addMonths(1)) {
        if ((month.month() - 1) % step != 0)
            continue;
        TimelineFigureLayout::Tick tick{.x = scale.x(month), .startsYear = month.month() == 1};
        tick.month = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        if (month.year() != std::exchange(year, month.year()))
            tick.year = locale.toString(month, u"yyyy"_s);
        ticks << tick;
    }
    return ticks;
}

/** The rows of marks in a lane, each with what stands in it already. */
class Tracks
{
public:
    /** The first row in which the extent is free, opened where there is none; -1 where a lane can grow no more. */
    int take(const Extent &extent)
    {
        const auto isFree = [&](const QList<Extent> &track) {
            return std::ranges::none_of(track, [&](const Extent &taken) { return taken.overlaps(extent); });
        };
        auto track = std::ranges::find_if(m_tracks, isFree);
        if (track == m_tracks.end()) {
            if (m_tracks.size() == mostTracks)
                return -1;
            track = m_tracks.insert(m_tracks.end(), {});
        }
        track->append(extent);
        return static_cast<int>(track - m_tracks.begin());
    }
    int count() const { return qMax(1, static_cast<int>(m_tracks.size())); }

private:
    QList<QList<Extent>> m_tracks;
};

/**
 * What may stand beside a mark, the best first: all of its label, ever fewer whole words of it, and nothing. A label of
 * one word, or of a script without spaces, is cut within.
 */
QStringList labelsOf(const QString &label)
{
    constexpr qsizetype longest = 96;
    constexpr qsizetype shortest = 12;
    QStringList labels;
    if (label.size() <= longest)
        labels << label;
    for (QString rest = label.first(std::min(label.size(), longest)); rest.size() > shortest;) {
        const qsizetype space = rest.lastIndexOf(u' ', -2);
        rest.truncate(space > 0 ? space : rest.size() * 3 / 4);
        if (rest.back().isHighSurrogate())
            rest.chop(1);
        labels << rest + u'…';
    }
    if (!labels.contains(QString()))
        labels << QString();
    return labels;
}

class LaneLayout
{
public:
    LaneLayout(const TimeScale &scale, const TimelineFigureLayout::Measures &measures)
        : m_scale(scale)
        , m_measures(measures)
    {}

    TimelineFigureLayout::Lane of(const TimelineFigure::Lane &lane, double nameHeight)
    {
        TimelineFigureLayout::Lane result;
        QList<TimelineFigure::Mark> marks = lane.marks;
        std::ranges::stable_sort(marks, {}, &TimelineFigure::Mark::date);
        for (const TimelineFigure::Mark &mark : std::as_const(marks))
            result.marks << placed(mark);
        const double text = qMax(nameHeight, m_tracks.count() * TimelineFigureLayout::trackPitch);
        result.height = text + 2 * TimelineFigureLayout::lanePadding;
        return result;
    }

private:
    /** With as much of its label as there is room for to either side, else with its number alone, else as a dot. */
    TimelineFigureLayout::Mark placed(const TimelineFigure::Mark &mark)
    {
        const double x = m_scale.x(mark.date);
        for (const QString &label : labelsOf(mark.label)) {
            TimelineFigureLayout::Mark result{.x = x, .evidence = mark.evidence, .label = label};
            if (placeText(result))
                return result;
        }
        return {.x = x, .y = trackMiddle(0), .evidence = {}, .label = {}};
    }

    bool placeText(TimelineFigureLayout::Mark &mark)
    {
        const QString text = mark.label.isEmpty() ? mark.evidence : mark.evidence + u' ' + mark.label;
        const double clear = TimelineFigureLayout::dotRadius + TimelineFigureLayout::textGap;
        mark.textWidth = m_measures.textWidth(text);
        Extent extent{mark.x - TimelineFigureLayout::dotRadius, mark.x + clear + mark.textWidth + leastTextGap};
        mark.textX = mark.x + clear;
        if (mark.textX + mark.textWidth > m_measures.width) {
            mark.textX = mark.x - clear - mark.textWidth;
            extent = {mark.textX - leastTextGap, mark.x + TimelineFigureLayout::dotRadius};
            if (mark.textX < m_measures.nameWidth)
                return false;
        }
        const int track = m_tracks.take(extent);
        mark.y = trackMiddle(track);
        return track >= 0;
    }

    static double trackMiddle(int track)
    {
        return TimelineFigureLayout::lanePadding + (track + 0.5) * TimelineFigureLayout::trackPitch;
    }

    const TimeScale &m_scale;
    const TimelineFigureLayout::Measures &m_measures;
    Tracks m_tracks;
};

} // namespace

TimelineFigureLayout TimelineFigureLayout::of(const TimelineFigure &figure, const QLocale &locale,
                                              const Measures &measures)
{
    TimelineFigureLayout layout;
    const double start = measures.nameWidth + 2 * dotRadius;
    const TimeScale scale(figure.from, figure.to, start, measures.width - start - dotRadius);
    layout.ticks = ticksOf(figure, locale, scale);
    for (qsizetype i = 0; i < figure.lanes.size(); ++i)
        layout.lanes << LaneLayout(scale, measures).of(figure.lanes[i], measures.nameHeights.value(i));
    return layout;
}

} // namespace Headway
