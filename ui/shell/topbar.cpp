// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topbar.h"

#include "colours.h"
#include "findfield.h"
#include "icons.h"
#include "look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int barHeight = 48;
constexpr int narrowestFind = 160;
constexpr int widestFind = 400;
} // namespace

TopBar::TopBar(QAction *back, QAction *forward, QAction *capture, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_find(new FindField(this))
{
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Within, 0, Space::Between, 0);
    row->setSpacing(Space::Hair);
    for (QAction *action : {back, forward}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFixedSize(Space::Target, Space::Target);
        row->addWidget(button);
    }
    setTypeScale(m_title, Type::lead);
    row->addSpacing(Space::Hair);
    row->addWidget(m_title);
    row->addStretch(1);
    m_find->setMinimumWidth(narrowestFind);
    m_find->setMaximumWidth(widestFind);
    row->addWidget(m_find, 2);
    row->addSpacing(Space::Within);

    auto *button = new QPushButton(symbolicIcon(u"list-add-symbolic"_s, IconInk::OnAccent), tr("Capture"), this);
    button->setDefault(true);
    button->setToolTip(capture->toolTip());
    connect(button, &QPushButton::clicked, capture, &QAction::trigger);
    row->addWidget(button);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.navigation);
    painter.fillRect(QRect(0, rect().height() - 1, width(), 1), colours.hairline);
}

} // namespace Headway
