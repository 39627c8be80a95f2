// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowneditor.h"

#include "fieldnote.h"
#include "highlighting.h"
#include "linkfollower.h"
#include "listtyping.h"
#include "longesttext.h"
#include "look.h"
#include "markdownactions.h"
#include "markdownhighlighter.h"
#include "markdownmarks.h"
#include "pastedtext.h"
#include "proselayout.h"
#include "spellingmarks.h"
#include "spellingmenu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int margin = 12; // px, as in the other fields, with the document's own 4

constexpr qsizetype roomForMarks = 1'000; // that are set around words, and continue lists

/** What is misspelled is told by this shape, whatever the colour. */
void paintWave(QPainter &painter, const QLineF &line, const QColor &ink)
{
    constexpr qreal step = 2;
    QPainterPath wave(line.p1());
    bool isUp = true;
    for (qreal x = line.x1() + step; x <= line.x2(); x += step, isUp = !isUp)
        wave.lineTo(x, line.y1() - (isUp ? step : 0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(wave, QPen(ink, 1));
}

} // namespace

MarkdownEditor::MarkdownEditor(Highlighting &highlighting, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighting(highlighting)
    , m_layout(new ProseLayout(document()))
    , m_actions(new MarkdownActions(this))
    , m_ink(Colours::of(palette()))
{
    document()->setDocumentLayout(m_layout);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(margin - 4, Space::Hair, Space::Hair, Space::Hair);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    new ListTyping(this);
    connect(new LinkFollower(this), &LinkFollower::wanted, this, &MarkdownEditor::linkWanted);
    connect(m_layout, &QAbstractTextDocumentLayout::documentSizeChanged, this, &MarkdownEditor::followHeight);
    connect(this, &QPlainTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isWriting = !typed.isEmpty() && (typed.at(0).isPrint() || typed.at(0) == u'\r');
    if (!isWriting || isReadOnly() || takes(typed))
        QPlainTextEdit::keyPressEvent(event);
}

void MarkdownEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->commitString().isEmpty() || takes(event->commitString()))
        QPlainTextEdit::inputMethodEvent(event);
}

/** Says it at the field where there is no room for what comes in addition. */
bool MarkdownEditor::takes(const QString &text)
{
    const QTextCursor cursor = textCursor();
    const qsizetype held = document()->characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart());
    if (text.isEmpty() || held + text.size() <= longestText - roomForMarks)
        return true;
    sayAtField(this, tr("Nothing was added: a text has room for %L1 characters, and this one would have more. Go on in "
                        "another one.")
                         .arg(longestText - roomForMarks));
    return false;
}

void MarkdownEditor::paintEvent(QPaintEvent *event)
{
    // Qt's own ground is as high as the letters and leaves stripes between lines that stand apart.
    if (textCursor().hasSelection()) {
        QPainter painter(viewport());
        paintSelection(painter, event->rect());
    }
    QPlainTextEdit::paintEvent(event);
    if (m_misspelled) {
        QPainter painter(viewport());
        paintMisspelled(painter, event->rect());
    }
    // The first editor waits for its colours until the window stands: reading the definitions takes some 20 ms.
    if (!m_highlighter)
        QMetaObject::invokeMethod(this, &MarkdownEditor::startColouring, Qt::QueuedConnection);
}

/** Calls `paint` with every paragraph that stands within `seen`, and where it stands. */
template<typename Paint>
void MarkdownEditor::forEachSeen(const QRect &seen, Paint paint) const
{
    QPointF at = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && at.y() <= seen.bottom(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        if (at.y() + height >= seen.top())
            paint(block, at);
        at.ry() += height;
    }
}

void MarkdownEditor::paintSelection(QPainter &painter, const QRect &seen) const
{
    const QTextCursor cursor = textCursor();
    const QColor ground = m_ink.selection;
    forEachSeen(seen, [&](const QTextBlock &block, const QPointF &at) {
        const TextRange shown = m_layout->lettersBetween(block, seen.top() - at.y(), seen.bottom() - at.y());
        const int shownEnd = shown.end() < block.length() - 1 ? shown.end() : block.length();
        const int start = std::max(cursor.selectionStart() - block.position(), shown.start);
        const int end = std::min(cursor.selectionEnd() - block.position(), shownEnd);
        for (const QRectF &rect : start < end ? m_layout->ground(block, start, end) : QList<QRectF>())
            painter.fillRect(rect.translated(at), ground);
    });
}

/** Only what is seen is ever checked: the marks learn here what that is. */
void MarkdownEditor::paintMisspelled(QPainter &painter, const QRect &seen)
{
    const QColor ink = m_ink.bad;
    forEachSeen(seen, [&](const QTextBlock &block, const QPointF &at) {
        const TextRange shown = m_layout->lettersBetween(block, seen.top() - at.y(), seen.bottom() - at.y());
        QList<TextRange> words = m_misspelled->in(block);
        words.removeIf([&](const TextRange &word) { return !word.touches(shown.start, shown.end()); });
        for (const TextRange &word : std::as_const(words)) {
            for (const QLineF &line : m_layout->underline(block, word.start, word.end()))
                paintWave(painter, line.translated(at), ink);
        }
    });
}

void MarkdownEditor::showEvent(QShowEvent *event)
{
    if (m_highlighting.isLoaded())
        startColouring();
    QPlainTextEdit::showEvent(event);
}

void MarkdownEditor::startColouring()
{
    if (m_highlighter)
        return;
    refreshColours();
    if (m_spelling)
        m_misspelled = new SpellingMarks(this, *m_highlighter, *m_spelling);
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
        m_highlighter = new MarkdownHighlighter(m_highlighting, this);
    m_ink = Colours::of(palette());
    m_highlighter->setColours(m_ink);
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_misspelled) {
        QPlainTextEdit::contextMenuEvent(event);
        return;
    }
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isByKey ? cursorRect().bottomLeft() : viewport()->mapFromGlobal(event->globalPos());
    const QTextCursor word = isByKey ? textCursor() : cursorForPosition(place);
    QMenu *menu = createStandardContextMenu(place);
    menu->setParent(this, menu->windowFlags());
    new SpellingMenu(menu, *m_spelling, m_misspelled->wordAt(word), viewport()->mapToGlobal(place));
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasUrls() || source->hasImage();
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || offer(*source) || !takes(source->text())) // Making Markdown of far too much would take long.
        return;
    const QTextCursor cursor = textCursor();
    if (MarkdownHighlighter::isCode(cursor.block())) {
        insertAsOne(source->text());
        return;
    }
    const QString link = linked(cursor.selectedText(), source->text());
    insertAsOne(link.isEmpty() ? Pasted::text(*source) : link);
}

/** To whoever makes attachments of it. */
bool MarkdownEditor::offer(const QMimeData &pasted)
{
    const QList<QUrl> files = Pasted::files(pasted);
    if (!files.isEmpty() && isSignalConnected(QMetaMethod::fromSignal(&MarkdownEditor::filesOffered))) {
        Q_EMIT filesOffered(files);
        return true;
    }
    const QImage picture = Pasted::picture(pasted);
    if (picture.isNull())
        return false;
    Q_EMIT imageOffered(picture);
    return true;
}

/** Undo takes it back alone, and not with what was typed before. */
void MarkdownEditor::insertAsOne(const QString &text)
{
    if (!takes(text))
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

/** Without the colours: what is Markdown here is Markdown wherever it is pasted. */
QMimeData *MarkdownEditor::createMimeDataFromSelection() const
{
    auto *words = new QMimeData;
    words->setText(textCursor().selection().toPlainText());
    return words;
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

void MarkdownEditor::setLeastLines(int lines)
{
    m_leastLines = lines;
    updateGeometry();
}

QSize MarkdownEditor::sizeHint() const
{
    const QMargins margins = viewportMargins();
    const int height = std::max(contentHeight(), m_leastLines * m_layout->pitch());
    return {QPlainTextEdit::sizeHint().width(), height + margins.top() + margins.bottom()};
}

QSize MarkdownEditor::minimumSizeHint() const
{
    return {m_leastLines * m_layout->pitch(), m_leastLines * m_layout->pitch() / 2};
}

} // namespace Headway
