// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listtyping.h"

#include "markdownhighlighter.h"
#include "markdownmarks.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int farthestLookedBack = 200; // lines

/** The nearest point of a list above that `fits`; lines between points belong to them. */
template<typename Fits>
QTextBlock itemAbove(const QTextBlock &block, Fits fits)
{
    QTextBlock above = block.previous();
    for (int i = 0; i < farthestLookedBack && above.isValid(); ++i, above = above.previous()) {
        const ListMark mark = listMark(above.text());
        if (mark.isItem() && fits(mark))
            return above;
        const bool endsLists = !mark.isItem() && !above.text().isEmpty() && !above.text().at(0).isSpace();
        if (endsLists && above.previous().text().trimmed().isEmpty())
            return {};
    }
    return {};
}

void replaceStart(const QTextBlock &block, qsizetype length, const QString &start)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(length), QTextCursor::KeepAnchor);
    cursor.insertText(start);
}

} // namespace

ListTyping::ListTyping(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
{
    editor->installEventFilter(this);
}

bool ListTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isWriting() && handle(*static_cast<QKeyEvent *>(event))) {
        m_editor->ensureCursorVisible();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool ListTyping::isWriting() const
{
    return !m_editor->isReadOnly() && !MarkdownHighlighter::isCode(m_editor->textCursor().block());
}

bool ListTyping::handle(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_Backtab)
        return outdent();
    if (modifiers != Qt::NoModifier)
        return false;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return goOn();
    return key.key() == Qt::Key_Tab && indent();
}

bool ListTyping::goOn()
{
    QTextCursor cursor = m_editor->textCursor();
    const ListMark mark = listMark(cursor.block().text());
    if (cursor.hasSelection() || mark.length == 0 || cursor.positionInBlock() < mark.length)
        return false;
    if (mark.isEmpty) {
        endItem(cursor.block());
        return true;
    }
    cursor.beginEditBlock();
    cursor.insertBlock();
    cursor.insertText(mark.next);
    cursor.endEditBlock();
    m_editor->setTextCursor(cursor);
    return true;
}

/**
 * One level up where it is a point within a point. Else an empty line parts what comes from the list, or Markdown would
 * read it as the last point's.
 */
void ListTyping::endItem(const QTextBlock &item)
{
    if (outdent())
        return;
    QTextCursor cursor(item);
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (!item.previous().text().trimmed().isEmpty())
        cursor.insertBlock();
    cursor.endEditBlock();
    m_editor->setTextCursor(cursor);
}

QTextBlock ListTyping::firstSelected() const
{
    return m_editor->document()->findBlock(m_editor->textCursor().selectionStart());
}

/** Under the point above on the same level; there must be one, or Markdown would see no list within a list. */
bool ListTyping::indent()
{
    const QTextBlock first = firstSelected();
    const ListMark mark = listMark(first.text());
    if (!mark.isItem())
        return false;
    const QTextBlock above = itemAbove(
        first, [&mark](const ListMark &other) { return other.indentation.size() <= mark.indentation.size(); });
    const ListMark parent = listMark(above.text());
    if (!above.isValid() || parent.indentation.size() < mark.indentation.size())
        return false;
    const QString inner(parent.indentation.size() + parent.width, u' ');
    const QTextBlock sibling = itemAbove(first, [](const ListMark &) { return true; });
    const ListMark nearest = listMark(sibling.text());
    const bool goesOn = nearest.indentation == inner && !nearest.number.isEmpty();
    return moveItems(inner, goesOn ? nearest.nextNumber() : u"1"_s);
}

bool ListTyping::outdent()
{
    const QTextBlock first = firstSelected();
    const ListMark mark = listMark(first.text());
    if (!mark.isItem() || mark.indentation.isEmpty())
        return false;
    const QTextBlock above =
        itemAbove(first, [&mark](const ListMark &other) { return other.indentation.size() < mark.indentation.size(); });
    const ListMark parent = listMark(above.text());
    return moveItems(parent.indentation, parent.number.isEmpty() ? u"1"_s : parent.nextNumber());
}

/** All points that are selected, as far as the first one; what is deeper among them stays so. */
bool ListTyping::moveItems(const QString &indentation, const QString &number)
{
    const QTextBlock last = m_editor->document()->findBlock(m_editor->textCursor().selectionEnd());
    const qsizetype by = indentation.size() - listMark(firstSelected().text()).indentation.size();
    QTextCursor step(m_editor->document());
    step.beginEditBlock();
    bool isFirst = true;
    for (QTextBlock block = firstSelected(); block.isValid() && block.position() <= last.position();
         block = block.next()) {
        const ListMark mark = listMark(block.text());
        if (!mark.isItem())
            continue;
        const qsizetype depth = std::max<qsizetype>(mark.indentation.size() + by, 0);
        replaceStart(block, mark.indentation.size() + (isFirst ? mark.number.size() : 0),
                     QString(depth, u' ') + (isFirst && !mark.number.isEmpty() ? number : QString()));
        isFirst = false;
    }
    step.endEditBlock();
    return true;
}

} // namespace Headway
