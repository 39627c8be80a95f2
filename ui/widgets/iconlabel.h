// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QWidget>

namespace Headway {

/** A symbolic icon that stands by itself. Drawn when it is shown, and so sharp on every screen, by day and by night. */
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &name, IconInk ink, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace Headway
