// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchquery.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;

namespace Headway {

class Career;
class Clock;
class JournalResults;
class ResultBarsModel;
class SearchBar;
struct ResultBar;

/**
 * The results of a period at one glance: by month, by goal and by strength. A bar that is chosen has the search find
 * just what it counts.
 */
class OverviewPane final : public QWidget
{
    Q_OBJECT

public:
    OverviewPane(Career &career, const Clock &clock, SearchBar &search, QWidget *parent = nullptr);

    /** The results shown, both ends included. */
    DateSpan period() const;

Q_SIGNALS:
    void closed();
    /** The search finds what a bar counts. */
    void narrowed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** A drawing below its title, or why there is none. */
    struct Drawing
    {
        ResultBarsModel *bars;
        QWidget *whole;
        QWidget *view;
        QLabel *nothing;
    };

    /** `spoken` is the title where the drawing is read out alone. */
    Drawing makeDrawing(const QString &title, const QString &spoken, const QString &names, const QString &nothing,
                        void (OverviewPane::*choose)(const QString &));
    QWidget *makeHead();
    QWidget *makeContent();
    void fillPeriods();
    void showPeriod();
    void takeResults();
    static void fill(const Drawing &drawing, const QList<ResultBar> &bars);
    void choosePeriod(const QString &key);
    void chooseGoal(const QString &key);
    void chooseStrength(const QString &key);
    void chooseName(SearchField field, const QString &name);
    void narrowTo(const QString &text, const DateSpan &days);
    SearchQuery read(const QString &text) const;

    const Clock &m_clock;
    SearchBar &m_search;
    JournalResults *m_results;
    QComboBox *m_periods;
    QLabel *m_total;
    QLabel *m_explained;
    Drawing m_months;
    Drawing m_goals;
    Drawing m_strengths;
    QBoxLayout *m_columns;
};

} // namespace Headway
