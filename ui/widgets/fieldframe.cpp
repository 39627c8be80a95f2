// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldframe.h"

#include "look.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

namespace Headway {

FieldFrame::FieldFrame(QWidget *editor, QWidget *parent)
    : QWidget(parent)
{
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(Space::Hair, Space::Hair, Space::Hair, Space::Hair);
    inside->addWidget(editor);
    setFocusProxy(editor);
    editor->installEventFilter(this);
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    // A line edit's panel is what fields look like in every style.
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_Sunken);
    option.state.setFlag(QStyle::State_HasFocus, focusProxy()->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace Headway
