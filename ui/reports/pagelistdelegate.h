// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagecache.h"
#include "pagerowlayout.h"

#include <QStyledItemDelegate>

namespace Headway {

/** Paints a row of the page list: the page itself, small, its number, and the headings that stand on it. */
class PageListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setReport(const PagedReport &report) { m_cache.setReport(report); }

    /** Which heading of a row stands at `place`, or −1. */
    int headingAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint place) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PageRowLayout layoutOf(const QStyleOptionViewItem &option) const;
    void paintThumbnail(QPainter *painter, const QStyleOptionViewItem &option, int page) const;
    void paintHeadings(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable PageCache m_cache; ///< Filled while painting.
};

} // namespace Headway
