// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Headway {

/**
 * A record that is left out: its title, and beneath it in grey the date and the reasons. Where releasing can put it
 * into the report, a word at its end does that.
 */
class LeftOutDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /** Where the word stands in a row; empty where there is none. */
    static QRect releaseRect(const QStyleOptionViewItem &option, const QModelIndex &index);

Q_SIGNALS:
    void releaseRequested(const QModelIndex &index);
};

} // namespace Headway
