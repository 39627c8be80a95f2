// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proselayout.h"

#include <QFontMetricsF>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <ranges>

namespace Headway {

namespace {

constexpr qreal lineHeight = 1.35; // of what the font asks for
constexpr qreal breakWidth = 6;    // px that stand for the end of a paragraph
constexpr int longParagraph = 2'000;
constexpr int longestWord = 5'000; // Qt looks at all of a word for each of the lines that it takes.

bool isSpace(QChar c)
{
    return c.isSpace();
}

bool runsOneWay(QStringView text)
{
    const auto isLeftwards = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
    };
    return std::ranges::none_of(text, isLeftwards);
}

/** What the letters of one line cover; several stretches where the writing directions are mixed. */
QList<QRectF> stretches(const QTextLine &line, QStringView text, int from, int to, qreal top, qreal height)
{
    if (runsOneWay(text.mid(from, to - from)))
        return {QRectF(QPointF(line.cursorToX(from), top), QPointF(line.cursorToX(to), top + height)).normalized()};
    QList<QRectF> rects;
    for (int at = from; at < to; ++at) {
        const qreal start = line.cursorToX(at, QTextLine::Leading);
        const qreal end = line.cursorToX(at, QTextLine::Trailing);
        rects << QRectF(QPointF(start, top), QPointF(end, top + height)).normalized();
    }
    return rects;
}

bool hasEndlessWord(QStringView text)
{
    for (qsizetype start = 0, end = 0; start + longestWord < text.size(); start = end + 1) {
        end = std::find_if(text.begin() + start, text.end(), &isSpace) - text.begin();
        if (end - start > longestWord)
            return true;
    }
    return false;
}

/** The line in which a letter stands, in few steps: a paragraph may have thousands of them. */
int lineOf(const QTextLayout &layout, int letter)
{
    const auto lines = std::views::iota(0, layout.lineCount());
    const auto behind =
        std::ranges::upper_bound(lines, letter, {}, [&](int i) { return layout.lineAt(i).textStart(); });
    return std::max(int(behind - lines.begin()) - 1, 0);
}

} // namespace

ProseLayout::ProseLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{}

QRectF ProseLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (m_isFollowing && block.layout()->lineCount() == 0 && block.lineCount() > 0)
        return lastRect(block);
    // Else all of it would be shaped anew to be painted, with every blink of the cursor.
    block.layout()->setCacheEnabled(block.length() > longParagraph);
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (rect.isEmpty() || block.layout()->lineCount() == 0)
        return rect;
    // Lines follow each other by the body's font, so that other fonts within one do not make it jump. The air is below
    // the letters: the first line stands where a placeholder does.
    const int pitch = this->pitch();
    const qreal body = bodyHeight();
    const QTextLayout *layout = block.layout();
    const auto top = [&](int i) { return qreal(i * pitch + qRound((body - layout->lineAt(i).height()) / 2)); };
    const int last = layout->lineCount() - 1;
    const bool isPlaced = qFuzzyCompare(1 + layout->lineAt(last).y(), 1 + top(last));
    for (int i = 0; i <= last && !isPlaced; ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition(QPointF(line.x(), top(i)));
    }
    const bool isLast = !block.next().isValid();
    rect.setHeight(layout->lineCount() * pitch + (isLast ? document()->documentMargin() : 0));
    return rect;
}

/**
 * Breaks lines at any letter while there is a word without an end, as a picture within a note: with a million letters,
 * looking for where words end takes minutes. Whether all was laid out anew.
 */
bool ProseLayout::breakWords(int from, int to)
{
    const bool isAll = from == 0 && to >= document()->characterCount() - 1;
    bool hasEndless = false;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to && !hasEndless;
         block = block.next())
        hasEndless = hasEndlessWord(block.text());
    QTextOption option = document()->defaultTextOption();
    const QTextOption::WrapMode mode =
        hasEndless ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (option.wrapMode() == mode || (!hasEndless && !isAll))
        return false;
    option.setWrapMode(mode);
    document()->setDefaultTextOption(option); // Tells of all of it as changed.
    return true;
}

/** Qt asks how high it was when its lines are gone already, and would lay it out twice with every key. */
QRectF ProseLayout::lastRect(const QTextBlock &block) const
{
    const qreal below = block.next().isValid() ? 0 : document()->documentMargin();
    return {0, 0, 1, block.lineCount() * pitch() + below};
}

/**
 * Qt adds what was removed to what was added, to see how far the change goes. A highlighter marks a whole paragraph as
 * both with every key: then those below would be laid out anew as well, and all that is seen be painted.
 */
void ProseLayout::documentChanged(int from, int, int added)
{
    if (breakWords(from, from + added))
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    QPlainTextDocumentLayout::documentChanged(from, 0, std::max(added, 1));
}

qreal ProseLayout::bodyHeight() const
{
    return QFontMetricsF(document()->defaultFont()).height();
}

int ProseLayout::pitch() const
{
    return qRound(bodyHeight() * lineHeight);
}

QList<QRectF> ProseLayout::ground(const QTextBlock &block, int from, int to) const
{
    QList<QRectF> rects;
    const QTextLayout *layout = block.layout();
    const int above = qRound((pitch() - bodyHeight()) / 2);
    for (int i = lineOf(*layout, from); i < layout->lineCount() && layout->lineAt(i).textStart() < to; ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (start < end)
            rects << stretches(line, block.text(), start, end, i * pitch() - above, pitch());
    }
    if (layout->lineCount() > 0 && to >= block.length()) {
        const int last = layout->lineCount() - 1;
        const qreal x = layout->lineAt(last).cursorToX(block.length() - 1);
        rects << QRectF(x, last * pitch() - above, breakWidth, pitch());
    }
    return rects;
}

QList<QLineF> ProseLayout::underline(const QTextBlock &block, int from, int to) const
{
    const int above = qRound((pitch() - bodyHeight()) / 2);
    QList<QLineF> lines;
    for (const QRectF &rect : ground(block, from, to)) {
        const qreal y = rect.top() + above + bodyHeight();
        lines << QLineF(rect.left(), y, rect.right(), y);
    }
    return lines;
}

TextRange ProseLayout::lettersBetween(const QTextBlock &block, qreal top, qreal bottom) const
{
    const QTextLayout *layout = block.layout();
    const int last = layout->lineCount() - 1;
    if (last < 0)
        return {};
    const auto lineAt = [&](qreal y) { return layout->lineAt(std::clamp(qFloor(y / pitch()), 0, last)); };
    const QTextLine from = lineAt(top - pitch());
    const QTextLine to = lineAt(bottom + pitch());
    return {from.textStart(), to.textStart() + to.textLength() - from.textStart()};
}

} // namespace Headway
