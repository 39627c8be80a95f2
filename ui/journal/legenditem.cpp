// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legenditem.h"

#include "colours.h"
#include "look.h"

#include <QPainter>
#include <QStyle>

namespace Headway {

namespace {
constexpr int signSize = 9;
} // namespace

LegendItem::LegendItem(const Sign &sign, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_sign(sign)
    , m_text(text)
{
    setTypeScale(this, Type::caption);
    setAccessibleName(text);
}

int LegendItem::signWidth() const
{
    return std::holds_alternative<std::monostate>(m_sign) ? 0 : signSize + Space::Hair;
}

QSize LegendItem::sizeHint() const
{
    return {signWidth() + fontMetrics().horizontalAdvance(m_text), fontMetrics().height() + 2};
}

void LegendItem::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    const HeatMapPainter squares(palette(), colours.list);
    const QRect square =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - signSize) / 2, signSize, signSize));
    if (const auto *step = std::get_if<Step>(&m_sign))
        squares.paintStep(painter, square, step->step, step->steps);
    else if (const auto *group = std::get_if<KindGroup>(&m_sign))
        squares.paintSign(painter, square, *group);
    painter.setPen(colours.muted);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(signWidth(), 0, 0, 0));
    style()->drawItemText(&painter, words, Qt::AlignLeading | Qt::AlignVCenter, palette(), true, m_text);
}

} // namespace Headway
