// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Headway {

/** Draws a record's title and its second line; a lock marks what is private. The roles are given at construction. */
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(int subtitleRole, int privateRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_subtitleRole;
    int m_privateRole;
};

/** Paints a list row's ground: selected, under the pointer, or nothing. Shared by all lists. */
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option);

} // namespace Headway
