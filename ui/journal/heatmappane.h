// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heatmappainter.h"

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QToolButton;

namespace Headway {

class Career;
class Clock;
class HeatMapLegend;
class HeatMapView;
class JournalDays;
class SearchBar;

/**
 * A year of days between the search and the list: which it is, its days, and what their squares mean. What is chosen in
 * it is written into the search, and what the search asks for is marked in it. Hidden where the journal is empty; can
 * be folded to its head.
 */
class HeatMapPane final : public QWidget
{
    Q_OBJECT

public:
    HeatMapPane(Career &career, const Clock &clock, SearchBar &search, QWidget *parent);

    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    /** Where there is none it is hidden as a whole, however it is folded: of a part nobody can read the days. */
    void setHasRoom(bool hasRoom);
    /** How high the days and what tells of them are at a width. */
    int daysHeight(int width) const;
    /** How many entries the search finds, on the days that it asks for; nothing where there is none. */
    const std::optional<qsizetype> &found() const;

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /** The days, or what is found of them, are others. */
    void changed();

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeHead();
    QToolButton *makeStep(const QString &text, int years);
    /** Points to where one reads on, or back. */
    QString arrow(bool isOn) const;
    void fillMenu();
    void arrange();
    void connectParts();
    void showYear(QDate last);
    void keepToToday();
    void stepBy(int years);
    void goTo(QDate day);
    void setTelling(HeatMapTelling telling);
    void takeDays();
    void choose(const DateSpan &days);
    void release();
    void markSearched();

    const Clock &m_clock;
    SearchBar &m_search;
    JournalDays *m_days;
    HeatMapView *m_view;
    HeatMapLegend *m_legend;
    QWidget *m_body; ///< All but the head.
    QToolButton *m_fold;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QToolButton *m_menu;
    QActionGroup *m_tellings;
    QTimer m_midnight;
    bool m_endsToday = true; ///< The year is the last one, whichever day it is.
    bool m_isFolded = false;
    bool m_hasRoom = true;
};

} // namespace Headway
