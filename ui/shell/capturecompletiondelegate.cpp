// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturecompletiondelegate.h"

#include "capturehighlighter.h"
#include "capturewords.h"
#include "look.h"

#include <QPainter>

namespace Headway {

namespace {
constexpr int rowHeight = 32;
constexpr int markWidth = 24;
constexpr int radius = 6;
} // namespace

void CaptureCompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const auto kind = CaptureSpan::Kind(index.data(kindRole).toInt());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(option.rect, radius, radius);
    }
    const QColor ground = current ? colours.selection : colours.page;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect row = option.rect.adjusted(Space::Within, 0, -Space::Within, 0);
    painter->setPen(withContrast(inkOf(kind, colours), ground, 4.5));
    painter->setFont(option.font);
    painter->drawText(place(QRect(row.topLeft(), QSize(markWidth, row.height()))), Qt::AlignCenter, markOf(kind));
    painter->setPen(colours.text);
    const QRect words = place(row.adjusted(markWidth + Space::Hair, 0, 0, 0));
    const QString name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(words, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter, name);
    painter->restore();
}

QSize CaptureCompletionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

} // namespace Headway
