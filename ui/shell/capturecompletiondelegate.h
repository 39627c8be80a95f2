// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Headway {

/** Draws one completion: its mark in the ink of its kind, then the name. */
class CaptureCompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kindRole = Qt::UserRole; ///< int, a CaptureSpan::Kind

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Headway
