// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leadbutton.h"

#include "colours.h"
#include "look.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Headway {

namespace {

constexpr int iconExtent = 16;
constexpr qreal radius = 4;
constexpr qreal arrowReach = 4;

void paintArrow(QPainter &painter, QPointF tip, bool rightToLeft)
{
    const qreal back = rightToLeft ? arrowReach : -arrowReach;
    painter.drawPolyline(QPolygonF{tip + QPointF(back, -arrowReach), tip, tip + QPointF(back, arrowReach)});
}

} // namespace

LeadButton::LeadButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

QSize LeadButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * (iconExtent + Space::Within), Space::Target};
}

bool LeadButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void LeadButton::paintGround(QPainter &painter) const
{
    const Colours colours = Colours::of(palette());
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isEnabled() && (underMouse() || isDown()) ? QBrush(colours.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void LeadButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);

    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect inner = rect().adjusted(Space::Hair, 0, -Space::Hair, 0);
    icon().paint(&painter, place({inner.left(), (height() - iconExtent) / 2, iconExtent, iconExtent}));
    painter.setPen(palette().color(isEnabled() ? QPalette::Text : QPalette::PlaceholderText));
    const QRect label = inner.adjusted(iconExtent + Space::Within, 0, -iconExtent, 0);
    painter.drawText(place(label), Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
    if (!isEnabled())
        return;
    painter.setPen(QPen(Colours::of(palette()).muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int tip = rightToLeft ? inner.left() + Space::Hair : inner.right() - Space::Hair;
    paintArrow(painter, QPointF(tip, height() / 2.0), rightToLeft);
}

} // namespace Headway
