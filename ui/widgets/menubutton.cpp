// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menubutton.h"

#include "look.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace Headway {

namespace {
constexpr int arrowSize = 16;
} // namespace

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setPopupMode(InstantPopup);
}

QSize MenuButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text());
    return {text > 0 ? text + arrowSize + 2 * Space::Within : Space::Target, Space::Target};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu;
    QStylePainter painter(this);
    if (text().isEmpty()) {
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        return;
    }
    const QString label = std::exchange(option.text, QString());
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const QRect inner = rect().adjusted(Space::Within, 0, -Space::Hair, 0);
    const QRect arrow(inner.right() + 1 - arrowSize, (height() - arrowSize) / 2, arrowSize, arrowSize);
    style()->drawItemText(&painter, inner, Qt::AlignLeading | Qt::AlignVCenter, palette(), isEnabled(), label,
                          QPalette::ButtonText);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), arrow);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
}

} // namespace Headway
