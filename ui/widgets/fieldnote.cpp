// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldnote.h"

#include <QAccessible>
#include <QToolTip>
#include <QWidget>

namespace Headway {

void sayAtField(QWidget *field, const QString &sentence)
{
    // As rich text it is broken into lines.
    const QString broken = QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    QToolTip::showText(field->mapToGlobal(field->rect().bottomLeft()), broken, field);
    QAccessibleAnnouncementEvent event(field, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace Headway
