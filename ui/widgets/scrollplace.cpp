// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scrollplace.h"

#include <QScrollArea>
#include <QScrollBar>

namespace Headway {

QScrollArea *scrollAreaAround(QWidget *inside)
{
    QWidget *around = inside;
    while (around && !qobject_cast<QScrollArea *>(around))
        around = around->parentWidget();
    return qobject_cast<QScrollArea *>(around);
}

void scrollToTop(QWidget *inside)
{
    if (const QScrollArea *area = scrollAreaAround(inside))
        area->verticalScrollBar()->setValue(0);
}

} // namespace Headway
