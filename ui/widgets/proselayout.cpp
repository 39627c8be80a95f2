// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proselayout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Headway {

namespace {

constexpr qreal lineHeight = 1.35; // of what the font asks for
constexpr qreal breakWidth = 6;    // px that stand for the end of a paragraph

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

} // namespace

ProseLayout::ProseLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{}

QRectF ProseLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (rect.isEmpty() || block.layout()->lineCount() == 0)
        return rect;
    // Lines follow each other by the body's font, so that other fonts within one do not make it jump. The air is below
    // the letters: the first line stands where a placeholder does.
    const int pitch = this->pitch();
    const QTextLayout *layout = block.layout();
    const auto top = [&](int i) { return qreal(i * pitch + qRound((bodyHeight() - layout->lineAt(i).height()) / 2)); };
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
 * Qt adds what was removed to what was added, to see how far the change goes. A highlighter marks a whole paragraph as
 * both with every key: then those below would be laid out anew as well, and all that is seen be painted.
 */
void ProseLayout::documentChanged(int from, int, int added)
{
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
    for (int i = 0; i < layout->lineCount(); ++i) {
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

} // namespace Headway
