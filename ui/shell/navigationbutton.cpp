// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigationbutton.h"

#include "colours.h"
#include "icons.h"
#include "look.h"

#include <QPainter>
#include <QStyle>

namespace Headway {

namespace {
constexpr int leastHeight = 36;
constexpr int symbolSize = 16;
constexpr qreal radius = 6;
} // namespace

NavigationButton::NavigationButton(const QString &title, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {leastHeight, std::max(leastHeight, fontMetrics().height() + Space::Between)};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colours.selection : underMouse() ? colours.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(box, radius, radius);

    const int inset = m_collapsed ? (width() - symbolSize) / 2 : Space::Within + Space::Hair;
    const QRect icon(inset, (rect().height() - symbolSize) / 2, symbolSize, symbolSize);
    const IconInk ink = isChecked() ? IconInk::Accent : IconInk::Muted;
    symbolicIcon(m_iconName, ink).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    if (m_collapsed)
        return;
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(colours.text);
    const QRect label = rect().adjusted(inset + symbolSize + Space::Within + Space::Hair, 0, -Space::Within, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label), Qt::AlignVCenter | Qt::AlignLeading, text());
}

void NavigationButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Headway
