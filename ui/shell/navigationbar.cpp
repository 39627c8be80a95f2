// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigationbar.h"

#include "colours.h"
#include "look.h"
#include "navigationbutton.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace Headway {

namespace {
constexpr int fullWidth = 184;
constexpr int collapsedWidth = 56;
} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(Space::Within, Space::Between, Space::Within, Space::Between);
    m_column->setSpacing(Space::Hair / 2);
    m_column->addStretch();
    setCollapsed(false);
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationBar::chosen);
}

int NavigationBar::addPage(const QString &title, const QString &icon, const QString &shortcut)
{
    auto *button = new NavigationButton(title, icon, this);
    button->setToolTip(tr("%1 (%2)", "a page and its shortcut").arg(title, shortcut));
    const int index = int(m_group->buttons().size());
    m_group->addButton(button, index);
    m_column->insertWidget(index, button);
    return index;
}

void NavigationBar::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void NavigationBar::setCollapsed(bool collapsed)
{
    setFixedWidth(collapsed ? collapsedWidth : fullWidth);
    for (QAbstractButton *button : m_group->buttons())
        static_cast<NavigationButton *>(button)->setCollapsed(collapsed);
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.navigation);
    const int edge = layoutDirection() == Qt::LeftToRight ? rect().right() : rect().left();
    painter.fillRect(QRect(edge, 0, 1, height()), colours.hairline);
}

} // namespace Headway
