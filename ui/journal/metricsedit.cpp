// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metricsedit.h"

#include "icons.h"
#include "look.h"
#include "metricrow.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int saveAfterMs = 500;

bool isBlank(const Metric &metric)
{
    return metric.name.isEmpty() && !metric.before && !metric.after && metric.unit.isEmpty();
}
} // namespace

MetricsEdit::MetricsEdit(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT typed(metrics(), m_visit); });
    auto *add = new QToolButton(this);
    add->setIcon(symbolicIcon(u"list-add-symbolic"_s));
    add->setText(tr("Add a figure"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    connect(add, &QToolButton::clicked, this, [this] { addRow({.id = MetricId::make()})->focusFirst(); });

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Space::Hair);
    m_column->setSpacing(Space::Hair);
    outer->addLayout(m_column);
    outer->addWidget(add, 0, Qt::AlignLeading);
}

MetricRow *MetricsEdit::addRow(const Metric &metric)
{
    auto *row = new MetricRow(metric, this);
    connect(row, &MetricRow::edited, this, [this] { m_timer.start(saveAfterMs); });
    connect(row, &MetricRow::left, this, &MetricsEdit::leave);
    connect(row, &MetricRow::removeRequested, this, [this, row] {
        removeRow(row);
        m_timer.start(saveAfterMs);
        leave();
    });
    m_column->addWidget(row);
    m_rows << row;
    return row;
}

void MetricsEdit::removeRow(MetricRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
}

void MetricsEdit::forget()
{
    m_timer.stop();
    while (!m_rows.isEmpty())
        removeRow(m_rows.constLast());
}

void MetricsEdit::setMetrics(const QList<Metric> &metrics)
{
    if (m_timer.isActive())
        return;
    for (MetricRow *row : QList<MetricRow *>(m_rows)) {
        const bool stored = std::ranges::contains(metrics, row->metric().id, &Metric::id);
        if (!stored && !isBlank(row->metric()))
            removeRow(row);
    }
    for (const Metric &metric : metrics) {
        const auto shown = std::ranges::find(m_rows, metric.id, [](const MetricRow *row) { return row->metric().id; });
        if (shown == m_rows.end())
            addRow(metric);
        else if (!(*shown)->hasFocusInside())
            (*shown)->setMetric(metric);
    }
}

QList<Metric> MetricsEdit::metrics() const
{
    QList<Metric> metrics;
    for (const MetricRow *row : m_rows) {
        const Metric metric = row->metric();
        if (!isBlank(metric))
            metrics << metric;
    }
    return metrics;
}

void MetricsEdit::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT typed(metrics(), m_visit);
}

void MetricsEdit::leave()
{
    flush();
    ++m_visit;
}

} // namespace Headway
