// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iconlabel.h"

#include <QPainter>

namespace Headway {

IconLabel::IconLabel(const QString &name, IconInk ink, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(symbolicIcon(name, ink))
{
    setFixedSize(size, size);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace Headway
