// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmaplayout.h"

#include <algorithm>

namespace Headway {

namespace {

constexpr int daysOfWeek = 7;
constexpr int roomyPitch = 9;    // From here on every other weekday has room for its name.
constexpr int namesDistance = 6; // Between a name and what stands beside it.

int daysInto(QDate day, Qt::DayOfWeek begin)
{
    return (day.dayOfWeek() - int(begin) + daysOfWeek) % daysOfWeek;
}

QString weekdayName(const QLocale &locale, int day)
{
    return locale.standaloneDayName(day, QLocale::ShortFormat);
}

int widestWeekday(const HeatMapLayout::Room &room, const QLocale &locale)
{
    int widest = 0;
    for (int day = 1; day <= daysOfWeek; ++day)
        widest = std::max(widest, room.textWidth(weekdayName(locale, day)));
    return widest;
}

} // namespace

HeatMapLayout::HeatMapLayout(QDate first, QDate last, const Room &room, const QLocale &locale)
    : m_first(first)
    , m_last(last)
    , m_weekBegin(locale.firstDayOfWeek())
    , m_isMirrored(room.direction == Qt::RightToLeft)
    , m_top(room.lineHeight)
{
    m_begin = first.addDays(-daysInto(first, m_weekBegin));
    const int namesWidth = widestWeekday(room, locale) + namesDistance;
    const bool isRoomy = (room.width - namesWidth) / weeks() >= roomyPitch;
    fit(room, isRoomy ? namesWidth : 0);
    nameMonths(room, locale);
    if (isRoomy)
        nameWeekdays(room, locale, namesWidth);
}

int HeatMapLayout::weeks() const
{
    return int(m_begin.daysTo(m_last)) / daysOfWeek + 1;
}

/** The widest squares that let all weeks in; else the least, and the last weeks that fit. */
void HeatMapLayout::fit(const Room &room, int namesWidth)
{
    const int width = room.width - namesWidth;
    // The gap behind the last week is no part of it.
    m_pitch = std::clamp((width + 1) / weeks(), leastPitch, mostPitch);
    const int fitting = std::max(1, (width + gap()) / m_pitch);
    if (const int tooMany = weeks() - fitting; tooMany > 0) {
        m_begin = m_begin.addDays(tooMany * daysOfWeek);
        m_first = std::max(m_first, m_begin);
    }
    m_left = namesWidth;
    m_size = {namesWidth + widthFor(weeks()), m_top + widthFor(daysOfWeek)};
}

/** Each above the week in which it begins, as long as the one before is at its end by then. */
void HeatMapLayout::nameMonths(const Room &room, const QLocale &locale)
{
    int free = 0;
    QDate month(m_first.year(), m_first.month(), 1);
    if (month < m_first)
        month = month.addMonths(1);
    for (; month <= m_last; month = month.addMonths(1)) {
        const QString text = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        const QRect place(m_left + columnOf(month) * m_pitch, 0, room.textWidth(text), room.lineHeight);
        if (place.left() < free || place.right() >= std::max(m_size.width(), room.width))
            continue;
        m_months.append({mirrored(place), text, month});
        free = place.right() + namesDistance;
    }
}

void HeatMapLayout::nameWeekdays(const Room &room, const QLocale &locale, int namesWidth)
{
    for (int row = 0; row < daysOfWeek; row += 2) {
        const QDate day = m_begin.addDays(row);
        const QRect square = QRect(0, m_top + row * m_pitch, namesWidth - namesDistance, m_pitch - gap());
        const int grown = std::max(0, room.lineHeight - square.height() + 1) / 2;
        m_weekdays.append({mirrored(square.adjusted(0, -grown, 0, grown)), weekdayName(locale, day.dayOfWeek()),
                           day < m_first ? day.addDays(daysOfWeek) : day});
    }
}

int HeatMapLayout::columnOf(QDate day) const
{
    return int(m_begin.daysTo(day)) / daysOfWeek;
}

int HeatMapLayout::rowOf(QDate day) const
{
    return daysInto(day, m_weekBegin);
}

QRect HeatMapLayout::mirrored(const QRect &rect) const
{
    if (!m_isMirrored)
        return rect;
    return {m_size.width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height()};
}

QRect HeatMapLayout::cell(int column, int row) const
{
    return mirrored({m_left + column * m_pitch, m_top + row * m_pitch, square(), square()});
}

QRect HeatMapLayout::rectOf(QDate day) const
{
    return has(day) ? cell(columnOf(day), rowOf(day)) : QRect();
}

std::optional<QDate> HeatMapLayout::dayAt(QPoint point) const
{
    const int x = (m_isMirrored ? m_size.width() - 1 - point.x() : point.x()) - m_left;
    const int y = point.y() - m_top;
    if (x < 0 || y < 0 || y >= daysOfWeek * m_pitch)
        return std::nullopt;
    const QDate day = m_begin.addDays(x / m_pitch * daysOfWeek + y / m_pitch);
    return has(day) ? std::optional(day) : std::nullopt;
}

QDate HeatMapLayout::nearestTo(QPoint point) const
{
    const QPoint inside(
        std::clamp(point.x(), m_isMirrored ? 0 : m_left, m_size.width() - 1 - (m_isMirrored ? m_left : 0)),
        std::clamp(point.y(), m_top, m_size.height() - 1));
    const int x = (m_isMirrored ? m_size.width() - 1 - inside.x() : inside.x()) - m_left;
    const QDate day = m_begin.addDays(x / m_pitch * daysOfWeek + (inside.y() - m_top) / m_pitch);
    return std::clamp(day, m_first, m_last);
}

std::optional<QDate> HeatMapLayout::monthAt(QPoint point) const
{
    const auto name = std::ranges::find_if(m_months, [point](const Name &one) { return one.place.contains(point); });
    return name == m_months.cend() ? std::nullopt : std::optional(name->first);
}

} // namespace Headway
