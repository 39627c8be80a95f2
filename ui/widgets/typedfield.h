// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typing.h"

#include <QEvent>
#include <QWidget>

namespace Headway {

/**
 * A field that is saved as it is typed, as Typing says, and at once when it is left. What was typed and is not safe yet
 * is never overwritten by what is stored.
 */
class TypedField : public QObject
{
    Q_OBJECT

public:
    /** Tells now what was typed, where there is something. */
    void flush() { m_typing.flush(); }
    /** While it is told: until this has ended well, nothing older may be shown. */
    void await(const QFuture<Result<void>> &saving) { m_typing.await(saving); }
    /** The field now stands for another record: what is unsaved was flushed before and is forgotten. */
    virtual void forget() { m_typing.forget(); }

protected:
    explicit TypedField(QWidget *field)
        : QObject(field)
        , m_typing(this)
    {
        field->installEventFilter(this);
        connect(&m_typing, &Typing::due, this, &TypedField::tell);
        connect(&m_typing, &Typing::saved, this, &TypedField::showStored);
    }

    Typing &typing() { return m_typing; }
    /** Says what stands in the field. */
    virtual void tell(int visit) = 0;
    /** Shows what is stored, where nothing else is being typed or saved. */
    virtual void showStored() = 0;
    virtual void leave() { m_typing.leave(); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            leave();
        return QObject::eventFilter(watched, event);
    }

private:
    Typing m_typing;
};

} // namespace Headway
