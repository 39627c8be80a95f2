// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taborder.h"

#include <QWidget>

namespace Headway {

void putInTabOrder(const QList<QWidget *> &widgets, QWidget *next)
{
    const auto isNoStop = [&](const QWidget *widget) {
        return widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widgets.contains(widget);
    };
    QWidget *before = next->previousInFocusChain();
    while (before != next && isNoStop(before))
        before = before->previousInFocusChain();
    for (QWidget *widget : widgets)
        QWidget::setTabOrder(std::exchange(before, widget), widget);
}

} // namespace Headway
