// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportperiod.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace Headway {

/** Chooses a period by a word, and shows and changes its first and last day. */
class PeriodFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodFields(QWidget *parent = nullptr);

    /** Shows `period` as it falls on `today`. */
    void showPeriod(const ReportPeriod &period, QDate today);
    ReportPeriod period() const { return m_period; }

Q_SIGNALS:
    /** The user chose. */
    void changed();

private:
    QDateEdit *makeDay(const QString &name);
    void choosePreset();
    void chooseDays();
    void showDays();

    ReportPeriod m_period;
    QDate m_today;
    QComboBox *m_preset;
    QWidget *m_days;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace Headway
