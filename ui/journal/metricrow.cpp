// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metricrow.h"

#include "icons.h"
#include "look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int numberWidth = 80;
constexpr int unitWidth = 120;
constexpr int changeWidth = 64;

QString numberText(const std::optional<double> &number, const QLocale &locale)
{
    return number ? locale.toString(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

std::optional<double> numberFrom(const QString &text, const QLocale &locale)
{
    bool ok = false;
    const double number = locale.toDouble(text.simplified(), &ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

MetricRow::MetricRow(const Metric &metric, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    m_name = addField(tr("What was measured"), 0);
    m_before = addField(tr("Before"), numberWidth);
    row->addWidget(new QLabel(u"→"_s, this));
    m_after = addField(tr("After"), numberWidth);
    m_unit = addField(tr("Unit"), unitWidth);
    m_change = new QLabel(this);
    m_change->setFixedWidth(changeWidth);
    m_change->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_change);

    auto *remove = new QToolButton(this);
    remove->setIcon(symbolicIcon(u"edit-delete-remove-symbolic"_s, IconInk::Muted));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this figure"));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, &MetricRow::removeRequested);
    row->addWidget(remove);
    setMetric(metric);
}

QLineEdit *MetricRow::addField(const QString &name, int width)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    if (width > 0)
        field->setFixedWidth(width);
    connect(field, &QLineEdit::textEdited, this, [this] {
        showChange();
        Q_EMIT edited();
    });
    connect(field, &QLineEdit::editingFinished, this, &MetricRow::left);
    layout()->addWidget(field);
    return field;
}

void MetricRow::setMetric(const Metric &metric)
{
    m_id = metric.id;
    if (metric == this->metric())
        return;
    m_name->setText(metric.name);
    m_before->setText(numberText(metric.before, m_locale));
    m_after->setText(numberText(metric.after, m_locale));
    m_unit->setText(metric.unit);
    showChange();
}

Metric MetricRow::metric() const
{
    return {m_id, m_name->text(), numberFrom(m_before->text(), m_locale), numberFrom(m_after->text(), m_locale),
            m_unit->text()};
}

bool MetricRow::hasFocusInside() const
{
    return isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
}

void MetricRow::focusFirst()
{
    m_name->setFocus();
}

void MetricRow::showChange()
{
    m_change->setText(changeText(metric(), m_locale));
}

} // namespace Headway
