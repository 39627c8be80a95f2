// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recorddelegate.h"

namespace Headway {

/** Draws a list of findings: the names of the rules as headings, what they found as records. */
class FindingsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingsDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RecordDelegate m_findings;
};

} // namespace Headway
