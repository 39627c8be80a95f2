// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedtext.h"

#include "visibletext.h"

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
    : TypedField(field)
    , m_text(std::move(text))
    , m_setText(std::move(setText))
{}

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
        typing().touch();
}

void TypedText::tell(int visit)
{
    const QString text = m_text();
    if (m_required && !isVisible(text)) {
        typing().refuse();
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
    const bool isShown = m_text() == m_stored || m_text().trimmed() == m_stored;
    if (isShown)
        typing().noteStored();
    else if (typing().isClean())
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
    TypedField::forget();
    m_stored.clear();
    replace({});
}

void TypedText::leave()
{
    TypedField::leave();
    if (!m_required || isVisible(m_text()))
        return;
    typing().forget();
    replace(m_stored);
}

} // namespace Headway
