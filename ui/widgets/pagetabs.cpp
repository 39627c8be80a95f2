// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagetabs.h"

#include "colours.h"
#include "look.h"

#include <QPainter>
#include <QStyleOption>

namespace Headway {

namespace {
constexpr int tabHeight = 36;
constexpr int lineHeight = 2;
constexpr qreal radius = 4;
} // namespace

PageTabs::PageTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

QSize PageTabs::tabSizeHint(int index) const
{
    const QString words = QString(tabText(index)).remove(u'&');
    return {fontMetrics().horizontalAdvance(words) + 2 * Space::Within, tabHeight};
}

void PageTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < count(); ++index)
        paintTab(painter, index);
}

void PageTabs::paintTab(QPainter &painter, int index) const
{
    const Colours colours = Colours::of(palette());
    const QRectF place = tabRect(index);
    const bool isShown = index == currentIndex();
    const QRectF ground = place.adjusted(1, Space::Hair, -1, -Space::Hair);
    const bool isHovered = underMouse() && tabRect(index).contains(mapFromGlobal(QCursor::pos()));
    painter.setPen(isShown && hasFocus() ? QPen(colours.accent, lineHeight) : QPen(Qt::NoPen));
    painter.setBrush(isHovered && !isShown ? QBrush(colours.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, radius, radius);
    painter.setPen(isShown ? palette().color(QPalette::WindowText) : colours.muted);
    painter.drawText(place, Qt::AlignCenter | Qt::TextHideMnemonic, tabText(index));
    if (isShown)
        painter.fillRect(QRectF(place.left() + Space::Within, place.bottom() - lineHeight,
                                place.width() - 2 * Space::Within, lineHeight),
                         colours.accent);
}

} // namespace Headway
