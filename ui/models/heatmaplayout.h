// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>
#include <QRect>

#include <functional>
#include <optional>

namespace Headway {

/**
 * Where every day of a heat map stands, apart from how it is painted: weeks side by side as columns, their days from
 * top to bottom as the locale's week begins, mirrored where one reads from right to left.
 *
 * In device-independent pixels, from the map's top left corner. What does not fit is left out at the beginning: the
 * oldest weeks.
 */
class HeatMapLayout final
{
public:
    /** The room that there is, and how large words are in it. */
    struct Room
    {
        int width = 0;
        int lineHeight = 0;
        std::function<int(const QString &)> textWidth = {};
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    /** The name of a month or weekday. */
    struct Name
    {
        QRect place;
        QString text;
        QDate first; ///< Of the month; the first day shown that is this weekday.
    };

    static constexpr int leastPitch = 6; ///< From one square to the next. Smaller ones nobody hits, or tells apart.
    static constexpr int mostPitch = 10; ///< Wider ones would take from what stands below.

    HeatMapLayout() = default;
    HeatMapLayout(QDate first, QDate last, const Room &room, const QLocale &locale);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    bool has(QDate day) const { return m_first <= day && day <= m_last; }
    int square() const { return m_pitch - gap(); }
    static constexpr int gap() { return 1; }
    QSize size() const { return m_size; }

    /** The square of a day that is shown. */
    QRect rectOf(QDate day) const;
    /** The day at a point, where its square or the gap behind it is; nothing beside the days. */
    std::optional<QDate> dayAt(QPoint point) const;
    /** The day that is nearest to a point, also outside of the map: for a pointer that is dragged. */
    QDate nearestTo(QPoint point) const;
    /** The month whose name is at a point, by its first day. */
    std::optional<QDate> monthAt(QPoint point) const;

    const QList<Name> &months() const { return m_months; }
    /** Every other one, where there is room for them. */
    const QList<Name> &weekdays() const { return m_weekdays; }

private:
    int weeks() const;
    int columnOf(QDate day) const;
    int rowOf(QDate day) const;
    int widthFor(int columns) const { return columns * m_pitch - gap(); }
    QRect mirrored(const QRect &rect) const;
    QRect cell(int column, int row) const;
    void fit(const Room &room, int namesWidth);
    void nameMonths(const Room &room, const QLocale &locale);
    void nameWeekdays(const Room &room, const QLocale &locale, int namesWidth);

    QDate m_first;
    QDate m_last;
    QDate m_begin; ///< The first day of the first week.
    Qt::DayOfWeek m_weekBegin = Qt::Monday;
    bool m_isMirrored = false;
    int m_pitch = leastPitch;
    int m_left = 0; ///< Where the first week stands, before mirroring.
    int m_top = 0;
    QSize m_size;
    QList<Name> m_months;
    QList<Name> m_weekdays;
};

} // namespace Headway
