// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spelledwords.h"

#include <QLineF>
#include <QList>
#include <QPlainTextDocumentLayout>

namespace Headway {

/**
 * Plain text with air between the lines. QPlainTextDocumentLayout knows no line height, and QTextDocumentLayout, which
 * does, lays out a whole document where this one lays out what is seen.
 */
class ProseLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit ProseLayout(QTextDocument *document);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

    /** From one line to the next, in px. */
    int pitch() const;
    /**
     * The ground behind the letters from `from` to `to` of a block, in its coordinates: without gaps between its lines,
     * unlike that which QTextLayout draws. Where the end of the block is in it, it reaches a little further.
     */
    QList<QRectF> ground(const QTextBlock &block, int from, int to) const;
    /** Where lines below the letters from `from` to `to` go, in the block's coordinates. */
    QList<QLineF> underline(const QTextBlock &block, int from, int to) const;
    /** The letters of the lines that stand from `top` to `bottom`, in the block's coordinates. */
    TextRange lettersBetween(const QTextBlock &block, qreal top, qreal bottom) const;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    qreal bodyHeight() const;
    QRectF lastRect(const QTextBlock &block) const;
    bool breakWords(int from, int to);

    bool m_isFollowing = false; ///< What was changed is about to be laid out anew.
};

} // namespace Headway
