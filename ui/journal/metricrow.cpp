// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metricrow.h"

#include "figurereader.h"
#include "iconlabel.h"
#include "icons.h"
#include "look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int numberWidth = 80;
constexpr int unitWidth = 108;
constexpr int changeWidth = 64;
constexpr int signSize = 14;

} // namespace

MetricRow::MetricRow(const Metric &metric, const FigureReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addLayout(makeFields());
    column->addWidget(makeProblem());
    setMetric(metric);
}

QHBoxLayout *MetricRow::makeFields()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Within);
    m_name = addField(row, tr("What was measured"), 0);
    m_before = addNumber(row, tr("Before"));
    m_arrow = new QLabel(this);
    row->addWidget(m_arrow);
    pointArrow();
    m_after = addNumber(row, tr("After"));
    m_unit = addField(row, tr("Unit"), unitWidth);
    m_change = new QLabel(this);
    m_change->setFixedWidth(changeWidth);
    m_change->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_change);

    m_remove = new QToolButton(this);
    m_remove->setIcon(symbolicIcon(u"edit-delete-remove-symbolic"_s, IconInk::Muted));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Remove this figure"));
    m_remove->setAccessibleName(m_remove->toolTip());
    connect(m_remove, &QToolButton::clicked, this, &MetricRow::removeRequested);
    row->addWidget(m_remove);
    return row;
}

/** From before to after, as one reads; no text engine turns an arrow round. */
void MetricRow::pointArrow()
{
    m_arrow->setText(isRightToLeft() ? u"←"_s : u"→"_s);
}

void MetricRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        pointArrow();
}

QWidget *MetricRow::makeProblem()
{
    m_problem = new QWidget(this);
    m_problemText = new QLabel(m_problem);
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setWordWrap(true);
    auto *row = new QHBoxLayout(m_problem);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Hair);
    row->addWidget(new IconLabel(u"messagebox_warning-symbolic"_s, IconInk::Text, signSize, m_problem), 0,
                   Qt::AlignTop);
    row->addWidget(m_problemText, 1);
    m_problem->hide();
    return m_problem;
}

QLineEdit *MetricRow::addField(QHBoxLayout *row, const QString &name, int width)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    if (width > 0)
        field->setFixedWidth(width);
    connect(field, &QLineEdit::textEdited, this, &MetricRow::follow);
    connect(field, &QLineEdit::editingFinished, this, &MetricRow::left);
    row->addWidget(field);
    return field;
}

QLineEdit *MetricRow::addNumber(QHBoxLayout *row, const QString &name)
{
    QLineEdit *field = addField(row, name, numberWidth);
    disconnect(field, &QLineEdit::editingFinished, this, nullptr);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        leaveNumber(field);
        Q_EMIT left();
    });
    return field;
}

void MetricRow::setMetric(const Metric &metric)
{
    const bool isShown = metric == figure() || unread();
    m_stored = metric;
    if (isShown)
        return;
    m_name->setText(metric.name);
    m_before->setText(m_reader.text(metric.before));
    m_after->setText(m_reader.text(metric.after));
    m_unit->setText(metric.unit);
    for (QLineEdit *field : {m_name, m_before, m_after, m_unit})
        field->setCursorPosition(0); // What is too long shows how it begins.
    m_change->setText(changeText(metric, m_locale));
}

TypedFigure MetricRow::typedIn(const QLineEdit *field) const
{
    return m_reader.read(field->text());
}

/** Words that are no number, or a number in another unit than the figure's. */
bool MetricRow::isWrong(const QLineEdit *field) const
{
    const TypedFigure typed = typedIn(field);
    const QString unit = m_unit->text().trimmed();
    const bool isForeign =
        !typed.unit.isEmpty() && !unit.isEmpty() && typed.unit.compare(unit, Qt::CaseInsensitive) != 0;
    return !typed.isReadable || isForeign;
}

Metric MetricRow::figure() const
{
    const TypedFigure before = typedIn(m_before);
    const TypedFigure after = typedIn(m_after);
    const QString typedUnit = after.unit.isEmpty() ? before.unit : after.unit;
    return {.id = m_stored.id,
            .name = m_name->text(),
            .before = isWrong(m_before) ? m_stored.before : before.value,
            .after = isWrong(m_after) ? m_stored.after : after.value,
            .unit = m_unit->text().isEmpty() ? typedUnit : m_unit->text()};
}

std::optional<MetricRow::Unread> MetricRow::unread() const
{
    if (!isWrong(m_before) && !isWrong(m_after))
        return std::nullopt;
    return Unread{m_before->text(), m_after->text()};
}

void MetricRow::showUnread(const Unread &typed)
{
    m_before->setText(typed.before);
    m_after->setText(typed.after);
    showProblem();
}

bool MetricRow::hasFocusInside() const
{
    return isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
}

void MetricRow::focusFirst()
{
    m_name->setFocus();
}

QList<QWidget *> MetricRow::tabStops() const
{
    return {m_name, m_before, m_after, m_unit, m_remove};
}

void MetricRow::follow()
{
    m_change->setText(changeText(figure(), m_locale));
    if (problem().isEmpty())
        showProblem(); // What is half typed is no mistake yet; it is said when the field is left.
    Q_EMIT edited();
}

/** "12 %" becomes 12, and % the unit. */
void MetricRow::leaveNumber(QLineEdit *field)
{
    const TypedFigure typed = typedIn(field);
    if (!isWrong(field) && !typed.unit.isEmpty()) {
        field->setText(m_reader.text(typed.value));
        m_unit->setText(m_unit->text().isEmpty() ? typed.unit : m_unit->text());
    }
    showProblem();
}

QString MetricRow::problem() const
{
    for (const QLineEdit *field : {m_before, m_after}) {
        if (!typedIn(field).isReadable)
            return tr("“%1” is no number and was not saved. Write one, such as %2.")
                .arg(field->text().trimmed(), m_reader.text(12.5));
        if (isWrong(field))
            return tr("“%1” was not saved, because this figure is in %2. Write the number alone, or change the unit.")
                .arg(field->text().trimmed(), m_unit->text().trimmed());
    }
    return {};
}

void MetricRow::showProblem()
{
    const QString words = problem();
    m_problemText->setText(words);
    m_problem->setVisible(!words.isEmpty());
    for (QLineEdit *field : {m_before, m_after})
        field->setAccessibleDescription(isWrong(field) ? words : QString());
}

} // namespace Headway
