// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultbardelegate.h"

#include "barlayout.h"
#include "colours.h"
#include "look.h"
#include "resultbarsmodel.h"

#include <QPainter>
#include <QWidget>

namespace Headway {

namespace {

constexpr int rowHeight = 24;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Active) ? colours.selection : colours.hover);
}

void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QString &name)
{
    const QRect place = option.rect.adjusted(Space::Within, 0, -Space::Within, 0);
    painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, place.width()));
}

void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours)
{
    const int most = index.data(ResultBarsModel::MostRole).toInt();
    const int numberWidth = option.fontMetrics.horizontalAdvance(option.locale.toString(most)) + Space::Hair;
    const BarLayout layout = BarLayout::of(
        option.rect.adjusted(0, 0, -Space::Within, 0),
        {.count = index.data(ResultBarsModel::CountRole).toInt(), .most = most, .numberWidth = numberWidth},
        option.direction);
    painter->fillRect(layout.bar, index.data(ResultBarsModel::RestRole).toBool() ? colours.fieldEdge : colours.accent);
    painter->drawText(layout.number, Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
}

} // namespace

QSize ResultBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(rowHeight, option.fontMetrics.height() + Space::Hair)};
}

void ResultBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    painter->setLayoutDirection(option.direction);
    paintGround(painter, option, colours);
    painter->setPen(index.data(ResultBarsModel::RestRole).toBool() ? colours.muted : colours.text);
    if (index.column() == ResultBarsModel::NameColumn)
        paintName(painter, option, index.data().toString());
    else
        paintBar(painter, option, index, colours);
    painter->restore();
}

} // namespace Headway
