// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownactions.h"

#include "icons.h"
#include "linkdialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

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
    bold = make(tr("Bold"), QKeySequence::Bold, &MarkdownActions::toggleBold, u"format-text-bold-symbolic"_s);
    italic = make(tr("Italic"), QKeySequence::Italic, &MarkdownActions::toggleItalic, u"format-text-italic-symbolic"_s);
    list = make(tr("List"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &MarkdownActions::toggleList,
                u"view-list-details-symbolic"_s);
    quote = make(tr("Quotation"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, &MarkdownActions::toggleQuote,
                 u"format-text-blockquote-symbolic"_s);
    link = make(tr("Link…"), Qt::CTRL | Qt::Key_L, &MarkdownActions::insertLink, u"insert-link-symbolic"_s);
    code = make(tr("Code"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &MarkdownActions::toggleCode);
    pastePlain = make(tr("Paste without formatting"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, &MarkdownActions::insertPlain);
}

QAction *MarkdownActions::make(const QString &text, const QKeySequence &keys, Deed deed, const QString &icon)
{
    auto *action = new QAction(text, m_editor);
    if (!icon.isEmpty())
        action->setIcon(symbolicIcon(icon));
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

/**
 * What was selected stays so. Where only the cursor stood in a word, it stays at its letter: typing goes on and takes
 * nothing away. Where there is no word yet, it goes between the marks.
 */
void MarkdownActions::replace(QTextCursor words, const QString &marked, int width)
{
    const QTextCursor was = m_editor->textCursor();
    const bool nothing = !words.hasSelection();
    const bool wasSelected = was.hasSelection();
    const int start = words.selectionStart();
    const int at = was.position() + int(marked.size() - words.selectedText().size()) / 2;
    words.insertText(marked);
    if (nothing)
        words.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor, width);
    else if (wasSelected)
        words.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, int(marked.size()));
    else
        words.setPosition(std::clamp(at, start, start + int(marked.size())));
    m_editor->setTextCursor(words);
}

/** Asks for the address: nobody need know how Markdown writes a link. */
void MarkdownActions::insertLink()
{
    const QTextCursor words = wordOrSelection(m_editor->textCursor());
    auto *dialog = new LinkDialog(words.selectedText(), QGuiApplication::clipboard()->text(), m_editor->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, cursor = words]() mutable {
        cursor.insertText(dialog->link());
        m_editor->setTextCursor(cursor);
    });
    connect(dialog, &QDialog::finished, m_editor, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

/** All lines that are selected begin with the mark, or where they do already, no more. */
void MarkdownActions::toggleLines(const QString &mark)
{
    QTextCursor step = m_editor->textCursor();
    const QTextBlock end = m_editor->document()->findBlock(step.selectionEnd()).next();
    QList<QTextBlock> lines;
    for (QTextBlock line = m_editor->document()->findBlock(step.selectionStart()); line != end; line = line.next())
        lines << line;
    if (lines.size() > 1)
        lines.removeIf([](const QTextBlock &line) { return line.text().trimmed().isEmpty(); });
    const bool isMarked =
        std::ranges::all_of(lines, [&mark](const QTextBlock &line) { return line.text().startsWith(mark); });
    step.beginEditBlock();
    for (const QTextBlock &line : std::as_const(lines)) {
        QTextCursor start(line);
        if (isMarked)
            start.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(mark.size()));
        if (isMarked || !line.text().startsWith(mark))
            start.insertText(isMarked ? QString() : mark);
    }
    step.endEditBlock();
}

void MarkdownActions::toggleList()
{
    toggleLines(u"- "_s);
}

void MarkdownActions::toggleQuote()
{
    toggleLines(u"> "_s);
}

void MarkdownActions::insertPlain()
{
    m_editor->insertPlainText(QGuiApplication::clipboard()->text());
    m_editor->ensureCursorVisible();
}

} // namespace Headway
