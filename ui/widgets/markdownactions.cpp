// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QTextCursor wordOrSelection(QTextCursor cursor)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    return cursor;
}

/** As many more letters on both sides. */
QTextCursor widened(QTextCursor cursor, int by)
{
    const int end = cursor.selectionEnd();
    cursor.setPosition(cursor.selectionStart() - by);
    cursor.setPosition(end + by, QTextCursor::KeepAnchor);
    return cursor;
}

/** The letters of the paragraph that the selection begins in, and where in it the selection stands. */
struct Surroundings
{
    explicit Surroundings(const QTextCursor &cursor)
    {
        const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
        text = block.text();
        start = cursor.selectionStart() - block.position();
        end = cursor.selectionEnd() - block.position();
    }
    bool isBetween(QChar mark) const
    {
        return start > 0 && end < text.size() && text.at(start - 1) == mark && text.at(end) == mark;
    }

    QString text;
    int start;
    int end;
};

} // namespace

MarkdownActions::MarkdownActions(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
{
    bold = make(tr("Bold"), QKeySequence::Bold, &MarkdownActions::toggleBold);
    italic = make(tr("Italic"), QKeySequence::Italic, &MarkdownActions::toggleItalic);
    code = make(tr("Code"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &MarkdownActions::toggleCode);
    link = make(tr("Link"), Qt::CTRL | Qt::Key_L, &MarkdownActions::insertLink);
    pastePlain = make(tr("Paste without formatting"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, &MarkdownActions::insertPlain);
}

QAction *MarkdownActions::make(const QString &text, const QKeySequence &keys, Deed deed)
{
    auto *action = new QAction(text, m_editor);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, deed] {
        if (!m_editor->isReadOnly())
            (this->*deed)();
    });
    m_editor->addAction(action);
    return action;
}

void MarkdownActions::toggleBold()
{
    toggle(Emphasis::Strong);
}

void MarkdownActions::toggleItalic()
{
    toggle(Emphasis::Light);
}

void MarkdownActions::toggle(Emphasis emphasis)
{
    QTextCursor words = wordOrSelection(m_editor->textCursor());
    const Surroundings around(words);
    if (includes(starsAround(around.text, around.start, around.end), emphasis))
        words = widened(words, int(emphasis));
    replace(words, toggled(words.selectedText(), emphasis), int(emphasis));
}

void MarkdownActions::toggleCode()
{
    QTextCursor words = wordOrSelection(m_editor->textCursor());
    if (words.hasSelection() && Surroundings(words).isBetween(u'`'))
        words = widened(words, 1);
    replace(words, toggledCode(words.selectedText()), 1);
}

/** The words stay selected; where there are none yet, the cursor goes between the marks. */
void MarkdownActions::replace(QTextCursor words, const QString &marked, int width)
{
    const bool nothing = !words.hasSelection();
    words.insertText(marked);
    if (nothing)
        words.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor, width);
    else
        words.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, int(marked.size()));
    m_editor->setTextCursor(words);
}

/** Makes a link of the selection and leads to where its address goes. */
void MarkdownActions::insertLink()
{
    QTextCursor cursor = m_editor->textCursor();
    const QString words = cursor.selectedText();
    cursor.insertText(u'[' + words + u"]()"_s);
    // To the address where there are words, else to where the words go.
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor, words.isEmpty() ? 3 : 1);
    m_editor->setTextCursor(cursor);
}

void MarkdownActions::insertPlain()
{
    m_editor->insertPlainText(QGuiApplication::clipboard()->text());
    m_editor->ensureCursorVisible();
}

} // namespace Headway
