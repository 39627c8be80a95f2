// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftoutdelegate.h"

#include "colours.h"
#include "leftoutmodel.h"
#include "look.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace Headway {

namespace {

/** A reason that names several people or goals is cut off here; the tool tip has it all. */
constexpr int mostReasonLines = 6;

int reasonHeight(const QFont &font, const QString &reason, int width)
{
    const QFontMetrics metrics(font);
    const int wrapped = metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, reason).height();
    return std::min(wrapped, mostReasonLines * metrics.lineSpacing());
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
}

} // namespace

void LeftOutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const QFont captionFont = Type::caption(option.font);
    const QFontMetrics title(option.font);
    const QRect inner = option.rect.adjusted(Space::Edge, Space::Within, -Space::Edge, -Space::Within);

    painter->save();
    paintGround(painter, option, colours);
    painter->setPen(colours.text);
    painter->setFont(option.font);
    const QString what = index.data().toString();
    painter->drawText(inner, Qt::AlignLeading | Qt::AlignTop, title.elidedText(what, Qt::ElideRight, inner.width()));
    painter->setPen(colours.muted);
    painter->setFont(captionFont);
    const QRect below = inner.adjusted(0, title.lineSpacing() + Space::Hair / 2, 0, 0);
    painter->setClipRect(below);
    painter->drawText(below, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(LeftOutModel::ReasonRole).toString());
    painter->restore();
}

QSize LeftOutDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * Space::Edge;
    const QString reason = index.data(LeftOutModel::ReasonRole).toString();
    const int text =
        option.fontMetrics.lineSpacing() + Space::Hair / 2 + reasonHeight(Type::caption(option.font), reason, width);
    return {0, text + 2 * Space::Within};
}

} // namespace Headway
