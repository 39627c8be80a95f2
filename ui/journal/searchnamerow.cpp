// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchnamerow.h"

#include "look.h"
#include "namefield.h"
#include "visibletext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Headway {

SearchNameRow::SearchNameRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
{
    m_name->setPlaceholderText(tr("Name of this search"));
    m_name->setAccessibleName(tr("Name of this search"));
    limitToName(m_name);
    auto *save = new QPushButton(tr("&Save"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    row->addWidget(m_name);
    row->addWidget(save);
    connect(m_name, &QLineEdit::returnPressed, this, &SearchNameRow::take);
    connect(save, &QPushButton::clicked, this, &SearchNameRow::take);
    connect(m_name, &QLineEdit::textChanged, save,
            [save](const QString &name) { save->setEnabled(Headway::isVisible(name)); });
    save->setEnabled(false);
    hide();
}

void SearchNameRow::ask(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
    show();
    m_name->setFocus();
}

void SearchNameRow::take()
{
    const QString name = m_name->text().simplified();
    if (!Headway::isVisible(name))
        return;
    leave();
    Q_EMIT named(name);
}

void SearchNameRow::leave()
{
    hide();
    Q_EMIT left();
}

void SearchNameRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Headway
