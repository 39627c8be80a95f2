// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Headway {

/**
 * Keeps the wheel for scrolling, in all windows of the application: what is chosen is saved at once, and may be who is
 * to read a record. A choice is never turned by it, a date or a number only where it has the focus; else the page
 * scrolls, as it does everywhere beside the field.
 */
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Headway
