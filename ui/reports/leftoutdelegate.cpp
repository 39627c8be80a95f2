// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftoutdelegate.h"

#include "colours.h"
#include "leftoutmodel.h"
#include "look.h"

#include <QAbstractItemView>
#include <QMouseEvent>
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

QString releaseWord()
{
    return LeftOutDelegate::tr("Release…");
}

QRect innerRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(Space::Edge, Space::Within, -Space::Edge, -Space::Within);
}

} // namespace

QRect LeftOutDelegate::releaseRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.data(LeftOutModel::CanBeReleasedRole).toBool())
        return {};
    const QRect inner = innerRect(option);
    const int width = QFontMetrics(Type::caption(option.font)).horizontalAdvance(releaseWord());
    const QRect word(inner.topRight() - QPoint(width - 1, 0), QSize(width, option.fontMetrics.lineSpacing()));
    return QStyle::visualRect(option.direction, inner, word);
}

bool LeftOutDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    // Some room around the word, so that it is as easy to hit as a button.
    const QRect target = releaseRect(option, index).adjusted(-Space::Within, -Space::Within, Space::Edge, Space::Hair);
    if (!index.data(LeftOutModel::CanBeReleasedRole).toBool() || mouse->button() != Qt::LeftButton ||
        !target.contains(mouse->position().toPoint()))
        return false;
    Q_EMIT releaseRequested(index);
    return true;
}

void LeftOutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const QFont captionFont = Type::caption(option.font);
    const QFontMetrics title(option.font);
    const QRect inner = innerRect(option);
    const QRect release = releaseRect(option, index);

    painter->save();
    paintGround(painter, option, colours);
    painter->setPen(colours.text);
    painter->setFont(option.font);
    const int room = inner.width() - (release.isEmpty() ? 0 : release.width() + Space::Within);
    const QString what = title.elidedText(index.data().toString(), Qt::ElideRight, room);
    painter->drawText(inner, Qt::AlignLeading | Qt::AlignTop, what);
    painter->setFont(captionFont);
    painter->setPen(colours.accent);
    if (!release.isEmpty())
        painter->drawText(release, Qt::AlignTrailing | Qt::AlignVCenter, releaseWord());
    painter->setPen(colours.muted);
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
