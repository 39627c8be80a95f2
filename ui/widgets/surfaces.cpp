// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "surfaces.h"

#include "colours.h"

#include <QPainter>

namespace Headway {

Surface::Surface(Tint tint, QWidget *parent)
    : QWidget(parent)
    , m_tint(tint)
{}

void Surface::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter(this).fillRect(rect(), m_tint == Tint::Page   ? colours.page
                                    : m_tint == Tint::List ? colours.list
                                                           : colours.navigation);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colours::of(palette()).hairline);
}

} // namespace Headway
