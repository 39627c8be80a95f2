// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choicerows.h"

#include "colours.h"
#include "look.h"

#include <QPainter>

#include <algorithm>

namespace Headway {

namespace {

/** As QComboBox marks the lines between its items. */
bool isLine(const QModelIndex &index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1StringView("separator");
}

} // namespace

QSize ChoiceRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + Space::Within, isLine(index) ? Space::Within : std::max(size.height(), Space::Target)};
}

void ChoiceRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isLine(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const int middle = option.rect.center().y();
    painter->fillRect(option.rect.left(), middle, option.rect.width(), 1, Colours::of(option.palette).hairline);
}

} // namespace Headway
