// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metric.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace Headway {

/** One figure of an entry as fields: what, before, after, unit, and the change that follows from them. */
class MetricRow final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricRow(const Metric &metric, QWidget *parent = nullptr);

    void setMetric(const Metric &metric);
    /** What stands in the fields now; a field that is no number counts as empty. */
    Metric metric() const;
    bool hasFocusInside() const;
    void focusFirst();

Q_SIGNALS:
    void edited();
    void left();
    void removeRequested();

private:
    QLineEdit *addField(const QString &name, int width);
    void showChange();

    QLocale m_locale;
    MetricId m_id;
    QLineEdit *m_name;
    QLineEdit *m_before;
    QLineEdit *m_after;
    QLineEdit *m_unit;
    QLabel *m_change;
};

} // namespace Headway
