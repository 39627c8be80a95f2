// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagerowlayout.h"

#include "look.h"

namespace Headway {

namespace {

constexpr int thumbnailWidth = 76;
constexpr int textStart = Space::Between + thumbnailWidth + Space::Between;

} // namespace

PageRowLayout::PageRowLayout(const QRect &row, QSizeF pageSize, int lineHeight, bool rightToLeft)
    : m_row(row)
    , m_thumbnail(thumbnailSize(pageSize))
    , m_lineHeight(lineHeight)
    , m_rightToLeft(rightToLeft)
{}

QSize PageRowLayout::thumbnailSize(QSizeF pageSize)
{
    if (pageSize.isEmpty())
        return {thumbnailWidth, thumbnailWidth};
    return {thumbnailWidth, qRound(thumbnailWidth * pageSize.height() / pageSize.width())};
}

int PageRowLayout::heightFor(QSizeF pageSize)
{
    return thumbnailSize(pageSize).height() + 2 * Space::Within;
}

QRect PageRowLayout::thumbnail() const
{
    return mirrored({m_row.topLeft() + QPoint(Space::Between, Space::Within), m_thumbnail});
}

QRect PageRowLayout::line(int n) const
{
    const int top = m_row.top() + Space::Within + n * m_lineHeight;
    return mirrored({m_row.left() + textStart, top, m_row.width() - textStart - Space::Within, m_lineHeight});
}

QRect PageRowLayout::mirrored(const QRect &rect) const
{
    return m_rightToLeft ? rect.translated(m_row.left() + m_row.right() - rect.left() - rect.right(), 0) : rect;
}

int PageRowLayout::headingsThatFit() const
{
    return std::max(0, m_thumbnail.height() / m_lineHeight - 1);
}

int PageRowLayout::headingAt(QPoint place) const
{
    for (int n = 0; n < headingsThatFit(); ++n) {
        if (heading(n).contains(place))
            return n;
    }
    return -1;
}

} // namespace Headway
