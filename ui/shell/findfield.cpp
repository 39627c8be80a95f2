// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findfield.h"

#include "colours.h"
#include "icons.h"
#include "look.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Another window, or a menu over this one: one comes back. */
bool comesBack(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

FindField::FindField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Find anything or type a command"));
    setAccessibleName(tr("Find anything or type a command"));
    addAction(symbolicIcon(u"search-symbolic"_s, IconInk::Muted), LeadingPosition);
    setFocusPolicy(Qt::ClickFocus); // With Tab one goes through the page.
}

void FindField::setKeys(const QKeySequence &keys)
{
    m_keys = keys.toString(QKeySequence::NativeText);
    setToolTip(tr("Find anything or type a command (%1). > shows commands only.").arg(m_keys));
    setAccessibleDescription(tr("Up and Down choose, Enter goes there, Escape goes back. > shows commands only."));
}

void FindField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!comesBack(event->reason()))
        Q_EMIT entered();
}

void FindField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!comesBack(event->reason()))
        Q_EMIT left();
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        break;
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        break;
    case Qt::Key_PageDown:
        Q_EMIT leapt(1);
        break;
    case Qt::Key_PageUp:
        Q_EMIT leapt(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT submitted();
        break;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QFont font = Type::caption(this->font());
    const QFontMetrics metrics(font);
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + Space::Target;
    const int needed = metrics.horizontalAdvance(m_keys) + Space::Within + Space::Hair;
    if (!text().isEmpty() || words + needed > width())
        return;
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(Colours::of(palette()).muted);
    const QRect room = rect().adjusted(Space::Within, 0, -Space::Within, 0);
    painter.drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, m_keys);
}

} // namespace Headway
