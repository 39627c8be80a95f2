// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchhits.h"

#include <QLocale>
#include <QStyledItemDelegate>

namespace Headway {

/** Draws a row of the journal: day, title, what belongs to it, its figure; or the name of a month. */
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** The words of titles and names that are marked as found. */
    void setHits(const SearchHits &hits) { m_hits = hits; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMonth(QPainter *painter, const QStyleOptionViewItem &option, const QString &name) const;
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /** One line of text, cut with an ellipsis where it is too long. */
    void paintWords(QPainter *painter, const QRect &place, Qt::LayoutDirection direction, const QString &text,
                    const QPalette &palette) const;

    QLocale m_locale;
    SearchHits m_hits;
};

} // namespace Headway
