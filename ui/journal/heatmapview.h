// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heatmappainter.h"

#include <QWidget>

namespace Headway {

class JournalDays;

/**
 * The days of the journal as squares. A day, a stretch of days or a month is chosen by the pointer, or by the keyboard:
 * arrows step by day and week, Home and End go to the ends, Page Up and Down step by month, Shift takes along what lies
 * between, and Enter chooses. What is chosen already is let go.
 */
class HeatMapView final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMapView(const JournalDays &days, QWidget *parent = nullptr);

    void setTelling(HeatMapTelling telling);
    HeatMapTelling telling() const { return m_telling; }
    const ActivitySteps &steps() const { return m_steps; }
    /** The days that a line is drawn around. */
    void setChosen(const std::optional<DateSpan> &chosen);
    const std::optional<DateSpan> &chosen() const { return m_chosen; }

    /** Where the keyboard is. */
    QDate current() const { return m_current; }
    void setCurrent(QDate day);
    /** "3 November 2026: 2 entries", with their kinds. */
    QString told(QDate day) const;
    const HeatMapLayout &daysLayout() const { return m_layout; }
    /** The square of a day, in this widget. */
    QRect rectOf(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosenByUser(const Headway::DateSpan &days);
    /** The days that were chosen are no longer to be. */
    void released();
    /** The keyboard wants to go on to a day that is not shown. */
    void beyond(QDate day);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeDays();
    HeatMapLayout layoutFor(int width) const;
    void arrange();
    QPoint origin() const;
    QPoint inMap(const QPointF &position) const;
    std::optional<QDate> target(int key) const;
    void moveTo(QDate day, bool takesAlong);
    void choose(const DateSpan &days);
    DateSpan marked() const;
    void hover(QDate day);
    void showToolTip(QHelpEvent *event);
    void tellAccessibility();

    const JournalDays &m_days;
    HeatMapLayout m_layout;
    HeatMapTelling m_telling = HeatMapTelling::Counts;
    ActivitySteps m_steps;
    std::optional<DateSpan> m_chosen;
    QDate m_current;
    QDate m_anchor; ///< Where what is being marked begins; null: nothing is.
    QDate m_hovered;
    bool m_isDragging = false;
};

} // namespace Headway
