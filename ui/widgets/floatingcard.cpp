// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floatingcard.h"

#include "colours.h"
#include "look.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace Headway {

namespace {
constexpr qreal radius = 12;
constexpr int layers = 12;
constexpr int drop = 6; // px that the light comes from above
} // namespace

FloatingCard::FloatingCard(QWidget *parent)
    : QWidget(parent)
{
    setContentsMargins(shadow, shadow, shadow, shadow);
}

QColor FloatingCard::ground(const QPalette &palette)
{
    // By night a shadow says little; what is nearer is lighter instead.
    const Colours colours = Colours::of(palette);
    return Look::isDark(palette) ? blend(colours.page, colours.text, 0.05) : colours.page;
}

void FloatingCard::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    const bool dark = Look::isDark(palette());
    const QRectF card = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    // Faint cards, each smaller than the last, add up to a shadow that fades to nothing.
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, dark ? 10 : 3));
    for (int layer = layers; layer > 0; --layer) {
        const qreal share = std::pow(qreal(layer) / layers, 1.6);
        const qreal spread = (shadow - drop) * share;
        const qreal fall = drop * share;
        painter.drawRoundedRect(card.adjusted(-spread, fall - spread, spread, fall + spread), radius + spread,
                                radius + spread);
    }

    painter.setBrush(ground(palette()));
    painter.setPen(colours.hairline);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void FloatingCard::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace Headway
