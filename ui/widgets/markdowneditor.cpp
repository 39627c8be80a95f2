// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowneditor.h"

#include "highlighting.h"
#include "look.h"
#include "markdownhighlighter.h"
#include "markdownmarks.h"
#include "proselayout.h"

#include <KSyntaxHighlighting/Definition>

#include <QAction>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int leastLines = 6;
constexpr int margin = 12; // px, as in the other fields, with the document's own 4

/** The selection, or else the word that the cursor is in, with its stars where they have this emphasis. */
QTextCursor wordsToMark(QTextCursor cursor, Emphasis emphasis)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const int block = cursor.document()->findBlock(start).position();
    const QString text = cursor.document()->findBlock(start).text();
    if (includes(starsAround(text, start - block, end - block), emphasis)) {
        cursor.setPosition(start - int(emphasis));
        cursor.setPosition(end + int(emphasis), QTextCursor::KeepAnchor);
    }
    return cursor;
}

} // namespace

MarkdownEditor::MarkdownEditor(Highlighting &highlighting, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighting(highlighting)
    , m_layout(new ProseLayout(document()))
{
    document()->setDocumentLayout(m_layout);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(margin - 4, Space::Hair, Space::Hair, Space::Hair);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addShortcuts();
    connect(m_layout, &QAbstractTextDocumentLayout::documentSizeChanged, this, &MarkdownEditor::followHeight);
    connect(this, &QPlainTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
}

void MarkdownEditor::addShortcuts()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, void (MarkdownEditor::*act)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Bold"), QKeySequence::Bold, &MarkdownEditor::toggleBold);
    add(tr("Italic"), QKeySequence::Italic, &MarkdownEditor::toggleItalic);
    add(tr("Link"), Qt::CTRL | Qt::Key_L, &MarkdownEditor::insertLink);
}

void MarkdownEditor::toggleBold()
{
    toggle(Emphasis::Strong);
}

void MarkdownEditor::toggleItalic()
{
    toggle(Emphasis::Light);
}

void MarkdownEditor::toggle(Emphasis emphasis)
{
    if (isReadOnly())
        return;
    QTextCursor words = wordsToMark(textCursor(), emphasis);
    const bool nothing = !words.hasSelection();
    const QString marked = toggled(words.selectedText(), emphasis);
    words.insertText(marked);
    if (nothing)
        words.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor, int(emphasis));
    else
        words.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, int(marked.size()));
    setTextCursor(words);
}

void MarkdownEditor::insertLink()
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    const QString words = cursor.selectedText();
    cursor.insertText(u'[' + words + u"]()"_s);
    // To the address where there are words, else to where the words go.
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor, words.isEmpty() ? 3 : 1);
    setTextCursor(cursor);
}

void MarkdownEditor::paintEvent(QPaintEvent *event)
{
    // Qt's own ground is as high as the letters and leaves stripes between lines that stand apart.
    if (textCursor().hasSelection()) {
        QPainter painter(viewport());
        paintSelection(painter, event->rect());
    }
    QPlainTextEdit::paintEvent(event);
    // The first editor waits for its colours until the window stands: reading the definitions takes some 20 ms.
    if (!m_highlighter)
        QMetaObject::invokeMethod(this, &MarkdownEditor::startColouring, Qt::QueuedConnection);
}

void MarkdownEditor::paintSelection(QPainter &painter, const QRect &seen) const
{
    const QTextCursor cursor = textCursor();
    const QColor ground = Colours::of(palette()).selection;
    QPointF at = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && at.y() <= seen.bottom(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        const int start = std::max(cursor.selectionStart() - block.position(), 0);
        const int end = std::min(cursor.selectionEnd() - block.position(), block.length());
        for (const QRectF &rect : start < end ? m_layout->ground(block, start, end) : QList<QRectF>())
            painter.fillRect(rect.translated(at), ground);
        at.ry() += height;
    }
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && continueList())
        return;
    QPlainTextEdit::keyPressEvent(event);
}

bool MarkdownEditor::continueList()
{
    QTextCursor cursor = textCursor();
    const ListMark mark = listMark(cursor.block().text());
    if (isReadOnly() || cursor.hasSelection() || mark.length == 0 || cursor.positionInBlock() < mark.length)
        return false;
    cursor.beginEditBlock();
    if (mark.isEmpty) {
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.removeSelectedText();
    } else {
        cursor.insertBlock();
        cursor.insertText(mark.next);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void MarkdownEditor::showEvent(QShowEvent *event)
{
    if (m_highlighting.isLoaded())
        startColouring();
    QPlainTextEdit::showEvent(event);
}

void MarkdownEditor::startColouring()
{
    if (!m_highlighter)
        refreshColours();
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    followHeight();
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        refreshColours();
}

void MarkdownEditor::refreshColours()
{
    // The selection's ground is painted here; see paintEvent().
    QPalette own;
    own.setColor(QPalette::Highlight, Qt::transparent);
    own.setColor(QPalette::HighlightedText, palette().color(QPalette::Text));
    setPalette(own);
    // Colouring is no edit, but the document says that it changed.
    const QSignalBlocker quiet(this);
    if (!m_highlighter)
        m_highlighter = new MarkdownHighlighter(m_highlighting.markdown(), document());
    m_highlighter->setColours(Colours::of(palette()));
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

int MarkdownEditor::contentHeight() const
{
    const int enough = window()->height();           // More can never be shown at once.
    qreal height = document()->documentMargin() + 1; // One more, or QPlainTextEdit scrolls already.
    for (QTextBlock block = document()->begin(); block.isValid() && height < enough; block = block.next())
        height += blockBoundingRect(block).height();
    return qCeil(height);
}

void MarkdownEditor::followHeight()
{
    const int height = contentHeight();
    if (std::exchange(m_shownHeight, height) != height)
        updateGeometry();
}

QSize MarkdownEditor::sizeHint() const
{
    const QMargins margins = viewportMargins();
    const int height = std::max(contentHeight(), leastLines * m_layout->pitch());
    return {QPlainTextEdit::sizeHint().width(), height + margins.top() + margins.bottom()};
}

QSize MarkdownEditor::minimumSizeHint() const
{
    return {leastLines * m_layout->pitch(), leastLines * m_layout->pitch() / 2};
}

} // namespace Headway
