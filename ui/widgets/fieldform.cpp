// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldform.h"

#include "look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Headway {

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Between);
}

QVBoxLayout *FieldForm::labelled(const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label, this);
    setTypeScale(caption, Type::caption);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(field);
    // Who has the focus is read out, and not the frame around it.
    QWidget *spoken = field->focusProxy() ? field->focusProxy() : field;
    if (spoken->accessibleName().isEmpty())
        spoken->setAccessibleName(QString(label).remove(u'&'));

    auto *pair = new QVBoxLayout;
    pair->setSpacing(Space::Hair);
    pair->addWidget(caption);
    pair->addWidget(field);
    return pair;
}

void FieldForm::addField(const QString &label, QWidget *field)
{
    m_column->addLayout(labelled(label, field));
}

void FieldForm::addFields(const QList<std::pair<QString, QWidget *>> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Between);
    for (const auto &[label, field] : fields)
        row->addLayout(labelled(label, field), 1);
    m_column->addLayout(row);
}

void FieldForm::addSection(QWidget *section)
{
    m_column->addWidget(section);
}

void FieldForm::addStretch()
{
    m_column->addStretch(1);
}

} // namespace Headway
