// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "optionaldate.h"

#include "look.h"
#include "typeddate.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>

namespace Headway {

OptionalDate::OptionalDate(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_has(new QCheckBox(tr("On a date"), this))
    , m_date(new QDateEdit(this))
    , m_typed(new TypedDate(m_date))
{
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_date->setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    row->addWidget(m_has);
    row->addWidget(m_date);
    row->addStretch();
    setMinimumHeight(m_date->sizeHint().height()); // The same with and without a date.
    setFocusProxy(m_has);
    connect(m_has, &QCheckBox::clicked, this, [this](bool on) {
        const QDate date = on ? m_default : QDate();
        showDate(date);
        Q_EMIT chosen(date, 0);
    });
    connect(m_typed, &TypedDate::typed, this, &OptionalDate::chosen);
    showDate({});
}

TypedField *OptionalDate::typed() const
{
    return m_typed;
}

void OptionalDate::await(const QFuture<Result<void>> &saving)
{
    m_typed->await(saving);
}

void OptionalDate::setStored(QDate stored)
{
    m_has->setChecked(stored.isValid());
    showDate(stored);
}

void OptionalDate::showDate(QDate date)
{
    m_date->setVisible(date.isValid());
    if (date.isValid())
        m_typed->show(date);
}

} // namespace Headway
