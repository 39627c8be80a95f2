// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figurereader.h"
#include "metricrow.h"
#include "typing.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Headway {

/** The figures of an entry, one row each, and a button to add one. */
class MetricsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricsEdit(QWidget *parent = nullptr);

    /**
     * Shows `metrics`, as soon as nothing else is being typed or saved. A row with the focus keeps what was typed, and
     * a row that is still blank stays.
     */
    void setMetrics(const QList<Metric> &metrics);
    QList<Metric> metrics() const;
    /** The figures of another entry follow; of these, what could not be read waits until they are shown again. */
    void forget();
    /** Leads to the first figure without a number, or to a new one. */
    void focusFigure();
    /** Tells now what was typed and not told yet. */
    void flush() { m_typing.flush(); }
    /** While it is told: until this has ended well, nothing older may be shown. */
    void await(const QFuture<Result<void>> &saving) { m_typing.await(saving); }

Q_SIGNALS:
    /** Save these. Edits of one visit carry the same number. */
    void typed(const QList<Headway::Metric> &metrics, int visit);

private:
    MetricRow *addRow(const Metric &metric);
    void putIntoTabOrder(const MetricRow *row);
    void removeRow(MetricRow *row);
    void removeRowsWithout(const QList<Metric> &metrics);
    void tell(int visit);
    void showStored();

    FigureReader m_reader;
    QList<MetricRow *> m_rows;
    QVBoxLayout *m_column;
    QToolButton *m_add;
    Typing m_typing;
    QList<Metric> m_stored;
    QHash<MetricId, MetricRow::Unread> m_unread; ///< Of figures that are not shown.
};

} // namespace Headway
