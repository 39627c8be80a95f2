// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordform.h"

#include "chipsedit.h"
#include "fieldform.h"
#include "fieldframe.h"
#include "look.h"
#include "scrollplace.h"
#include "typedtext.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Headway {

RecordForm::RecordForm(QWidget *parent)
    : QWidget(parent)
    , m_fields(new FieldForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
}

/** A field that loses the focus as it goes tells what was typed; the subclass that would save it is gone by then. */
RecordForm::~RecordForm()
{
    for (TypedField *field : std::as_const(m_typed))
        field->disconnect();
    for (ChipsEdit *chips : std::as_const(m_chips))
        chips->disconnect(this);
}

TypedText *RecordForm::addText(const QString &label, QLineEdit *field)
{
    return add(label, field, field, new TypedText(field));
}

TypedText *RecordForm::addProse(const QString &label, QPlainTextEdit *field, int lines)
{
    field->setTabChangesFocus(true);
    field->setFrameShape(QFrame::NoFrame);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + Space::Between);
    return add(label, new FieldFrame(field, m_fields), field, new TypedText(field));
}

TypedText *RecordForm::add(const QString &label, QWidget *shown, QWidget *field, TypedText *text)
{
    m_fields->addField(label, shown);
    follow(text);
    if (!m_first)
        m_first = field;
    return text;
}

void RecordForm::turnTo(const QUuid &record)
{
    if (record == m_record)
        return;
    flush();
    for (TypedField *field : std::as_const(m_typed))
        field->forget();
    for (ChipsEdit *chips : std::as_const(m_chips))
        chips->forget();
    m_record = record;
    scrollToTop(this);
}

void RecordForm::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void RecordForm::flush()
{
    for (TypedField *field : std::as_const(m_typed))
        field->flush();
    for (ChipsEdit *chips : std::as_const(m_chips))
        chips->flush();
}

} // namespace Headway
