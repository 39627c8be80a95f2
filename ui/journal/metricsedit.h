// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metric.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace Headway {

class MetricRow;

/** The figures of an entry, one row each, and a button to add one. */
class MetricsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricsEdit(QWidget *parent = nullptr);

    /** Shows `metrics`; a row that is being typed in keeps what was typed, and a row that is still blank stays. */
    void setMetrics(const QList<Metric> &metrics);
    QList<Metric> metrics() const;
    /** The figures of another entry follow; none of these is left. */
    void forget();
    /** Tells now what was typed and not told yet. */
    void flush();

Q_SIGNALS:
    /** Save these. Edits of one visit carry the same number. */
    void typed(const QList<Headway::Metric> &metrics, int visit);

private:
    MetricRow *addRow(const Metric &metric);
    void removeRow(MetricRow *row);
    void leave();

    QList<MetricRow *> m_rows;
    QVBoxLayout *m_column;
    QTimer m_timer;
    int m_visit = 0;
};

} // namespace Headway
