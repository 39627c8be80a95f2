// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedtext.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

namespace Headway {

namespace {

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

TypedText::TypedText(QWidget *field, std::function<QString()> text, std::function<void(const QString &)> setText)
    : QObject(field)
    , m_text(std::move(text))
    , m_setText(std::move(setText))
    , m_typing(this)
{
    field->installEventFilter(this);
    connect(&m_typing, &Typing::due, this, &TypedText::tell);
    connect(&m_typing, &Typing::saved, this, &TypedText::showStored);
}

TypedText::TypedText(QLineEdit *field)
    : TypedText(field, [field] { return field->text(); }, [field](const QString &text) { replaceText(field, text); })
{
    connect(field, &QLineEdit::textEdited, this, &TypedText::touch);
}

TypedText::TypedText(QPlainTextEdit *field)
    : TypedText(
          field, [field] { return field->toPlainText(); }, [field](const QString &text) { replaceText(field, text); })
{
    connect(field, &QPlainTextEdit::textChanged, this, &TypedText::touch);
}

void TypedText::touch()
{
    if (!m_showing)
        m_typing.touch();
}

void TypedText::tell(int visit)
{
    const QString text = m_text();
    if (m_required && text.trimmed().isEmpty()) {
        m_typing.refuse();
        return;
    }
    m_stored = text; // Until it is told what is stored.
    Q_EMIT typed(text, visit);
}

void TypedText::show(const QString &stored)
{
    m_stored = stored;
    showStored();
}

void TypedText::showStored()
{
    // A space at the end is still being typed behind; the stored text goes without it.
    const bool isShown = m_text() == m_stored || m_text().simplified() == m_stored;
    if (isShown)
        m_typing.noteStored();
    else if (m_typing.isClean())
        replace(m_stored);
}

void TypedText::replace(const QString &text)
{
    m_showing = true;
    m_setText(text);
    m_showing = false;
}

void TypedText::forget()
{
    m_typing.forget();
    m_stored.clear();
    replace({});
}

void TypedText::leave()
{
    m_typing.leave();
    if (!m_required || !m_text().trimmed().isEmpty())
        return;
    m_typing.forget();
    replace(m_stored);
}

bool TypedText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        leave();
    return QObject::eventFilter(watched, event);
}

} // namespace Headway
