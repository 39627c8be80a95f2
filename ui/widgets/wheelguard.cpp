// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace Headway {

namespace {

bool isTurned(const QWidget *field)
{
    return qobject_cast<const QComboBox *>(field) || qobject_cast<const QAbstractSpinBox *>(field);
}

/** Else the wheel itself gives it the focus. */
void takeNoFocusByWheel(QWidget *field)
{
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
}

} // namespace

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWheel = event->type() == QEvent::Wheel;
    if (!isWheel && event->type() != QEvent::Polish)
        return false;
    auto *field = qobject_cast<QWidget *>(watched);
    if (!isTurned(field))
        return false;
    if (!isWheel) {
        takeNoFocusByWheel(field);
        return false;
    }
    if (!qobject_cast<QComboBox *>(field) && field->hasFocus())
        return false;
    event->ignore(); // So that it goes on to what scrolls.
    return true;
}

} // namespace Headway
