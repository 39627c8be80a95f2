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
bool isBlank(const Metric &metric)
{
    return metric.name.isEmpty() && !metric.before && !metric.after && metric.unit.isEmpty();
}
} // namespace

MetricsEdit::MetricsEdit(QWidget *parent)
    : QWidget(parent)
    , m_reader(QLocale())
    , m_column(new QVBoxLayout)
    , m_typing(this)
{
    connect(&m_typing, &Typing::due, this, &MetricsEdit::tell);
    connect(&m_typing, &Typing::saved, this, &MetricsEdit::showStored);
    m_add = new QToolButton(this);
    m_add->setIcon(symbolicIcon(u"list-add-symbolic"_s));
    m_add->setText(tr("Add a figure"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    connect(m_add, &QToolButton::clicked, this, [this] { addRow({.id = MetricId::make()})->focusFirst(); });

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Space::Hair);
    m_column->setSpacing(Space::Hair);
    outer->addLayout(m_column);
    outer->addWidget(m_add, 0, Qt::AlignLeading);
}

MetricRow *MetricsEdit::addRow(const Metric &metric)
{
    auto *row = new MetricRow(metric, m_reader, this);
    connect(row, &MetricRow::edited, &m_typing, &Typing::touch);
    connect(row, &MetricRow::left, &m_typing, &Typing::leave);
    connect(row, &MetricRow::removeRequested, this, [this, row] {
        removeRow(row);
        m_typing.touch();
        m_typing.leave();
    });
    if (m_unread.contains(metric.id))
        row->showUnread(m_unread.take(metric.id));
    m_column->addWidget(row);
    m_rows << row;
    putIntoTabOrder(row);
    return row;
}

/** Where it stands: in front of the button that adds rows. Else what is made last comes last, behind all the page. */
void MetricsEdit::putIntoTabOrder(const MetricRow *row)
{
    QWidget *before = m_add->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus && before != m_add)
        before = before->previousInFocusChain();
    for (QWidget *part : row->tabStops())
        QWidget::setTabOrder(std::exchange(before, part), part);
}

void MetricsEdit::removeRow(MetricRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
}

void MetricsEdit::removeRowsWithout(const QList<Metric> &metrics)
{
    for (MetricRow *row : QList<MetricRow *>(m_rows)) {
        const bool isStored = std::ranges::contains(metrics, row->figure().id, &Metric::id);
        if (!isStored && !isBlank(row->figure()))
            removeRow(row);
    }
}

void MetricsEdit::focusFigure()
{
    const auto isOpen = [](const MetricRow *row) { return !row->figure().before && !row->figure().after; };
    const auto open = std::ranges::find_if(m_rows, isOpen);
    (open == m_rows.cend() ? addRow({.id = MetricId::make()}) : *open)->focusFirst();
}

void MetricsEdit::forget()
{
    m_typing.forget();
    m_stored.clear();
    while (!m_rows.isEmpty()) {
        if (const auto unread = m_rows.constLast()->unread())
            m_unread.insert(m_rows.constLast()->figure().id, *unread);
        removeRow(m_rows.constLast());
    }
}

void MetricsEdit::tell(int visit)
{
    m_stored = metrics(); // Until it is told what is stored.
    Q_EMIT typed(m_stored, visit);
}

void MetricsEdit::setMetrics(const QList<Metric> &metrics)
{
    m_stored = metrics;
    if (m_stored == this->metrics())
        m_typing.noteStored();
    showStored();
}

void MetricsEdit::showStored()
{
    if (!m_typing.isClean())
        return;
    removeRowsWithout(m_stored);
    for (const Metric &metric : std::as_const(m_stored)) {
        const auto shown = std::ranges::find(m_rows, metric.id, [](const MetricRow *row) { return row->figure().id; });
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
        const Metric metric = row->figure();
        if (!isBlank(metric))
            metrics << metric;
    }
    return metrics;
}

} // namespace Headway
