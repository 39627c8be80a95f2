// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedtext.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

namespace Headway {

namespace {

constexpr int saveAfterMs = 500;

/** Visits are counted through the whole program, so that two fields never share a number. */
int nextVisit()
{
    static int visits = 0;
    return ++visits;
}

void replaceText(QPlainTextEdit *edit, const QString &text)
{
    const int at = edit->textCursor().position();
    edit->setPlainText(text);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(std::min(at, edit->document()->characterCount() - 1));
    edit->setTextCursor(cursor);
}

void replaceText(QLineEdit *edit, const QString &text)
{
    const int at = edit->cursorPosition();
    edit->setText(text);
    edit->setCursorPosition(at);
}

} // namespace

TypedText::TypedText(QLineEdit *field)
    : QObject(field)
    , m_text([field] { return field->text(); })
    , m_setText([field](const QString &text) { replaceText(field, text); })
    , m_visit(nextVisit())
{
    connect(field, &QLineEdit::textEdited, this, &TypedText::startTyping);
    field->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TypedText::flush);
}

TypedText::TypedText(QPlainTextEdit *field)
    : QObject(field)
    , m_text([field] { return field->toPlainText(); })
    , m_setText([field](const QString &text) { replaceText(field, text); })
    , m_visit(nextVisit())
{
    connect(field, &QPlainTextEdit::textChanged, this, &TypedText::startTyping);
    field->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TypedText::flush);
}

void TypedText::startTyping()
{
    if (m_showing)
        return;
    m_dirty = true;
    m_timer.start(saveAfterMs);
}

void TypedText::show(const QString &stored)
{
    // A space at the end is still being typed behind; the stored text goes without it.
    if (m_dirty || m_text() == stored || m_text().simplified() == stored)
        return;
    m_showing = true;
    m_setText(stored);
    m_showing = false;
}

void TypedText::flush()
{
    m_timer.stop();
    if (std::exchange(m_dirty, false))
        Q_EMIT typed(m_text(), m_visit);
}

void TypedText::forget()
{
    m_timer.stop();
    m_dirty = false;
    m_visit = nextVisit();
    m_showing = true;
    m_setText({});
    m_showing = false;
}

bool TypedText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        flush();
        m_visit = nextVisit();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Headway
