// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenchoice.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace Headway {

namespace {

constexpr std::array stepping{Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown};

bool isTyped(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !event.text().isEmpty() && event.text().front().isLetterOrNumber();
}

} // namespace

ChosenChoice::ChosenChoice(QComboBox *field)
    : QObject(field)
    , m_field(field)
{
    field->installEventFilter(this);
}

bool ChosenChoice::opens(const QKeyEvent &event) const
{
    const bool steps = std::ranges::contains(stepping, event.key());
    return (steps || isTyped(event)) && !m_field->view()->isVisible();
}

/** What is typed goes on in the list. */
bool ChosenChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress || !opens(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    m_field->showPopup();
    if (isTyped(*static_cast<QKeyEvent *>(event)))
        QCoreApplication::sendEvent(m_field->view(), event);
    return true;
}

} // namespace Headway
