// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorddelegate.h"

#include "colours.h"
#include "icons.h"
#include "look.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int signSize = 14;
constexpr int markWidth = 3;
} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Colours colours = Colours::of(option.palette);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Active) ? colours.selection : colours.hover);
        const QRect mark(option.rect.left(), option.rect.top(), markWidth, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), colours.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, colours.hover);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
}

RecordDelegate::RecordDelegate(int subtitleRole, int privateRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_subtitleRole(subtitleRole)
    , m_privateRole(privateRole)
{}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics caption(Type::caption(option.font));
    return {200, Space::Within + option.fontMetrics.height() + 2 + caption.height() + Space::Within};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowGround(painter, option);
    const Colours colours = Colours::of(option.palette);
    const QRect inner = option.rect.adjusted(Space::Between, Space::Within, -Space::Between, -Space::Within);
    const QString subtitle = index.data(m_subtitleRole).toString();
    const int lineHeight = option.fontMetrics.height();
    QRect title(inner.left(), inner.top(), inner.width() - signSize - Space::Within, lineHeight);
    if (subtitle.isEmpty())
        title.moveTop(inner.center().y() - lineHeight / 2);
    const QRect second(inner.left(), inner.top() + lineHeight + 2, inner.width(), inner.height() - lineHeight - 2);
    const auto write = [&](const QRect &rect, const QString &text) {
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect), Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setFont(option.font);
    painter->setPen(colours.text);
    write(title, index.data().toString());
    painter->setFont(Type::caption(option.font));
    painter->setPen(colours.muted);
    write(second, subtitle);
    if (index.data(m_privateRole).toBool()) {
        const QRect lock(inner.right() - signSize, title.top() + (lineHeight - signSize) / 2, signSize, signSize);
        symbolicIcon(u"lock-symbolic"_s, IconInk::Muted)
            .paint(painter, QStyle::visualRect(option.direction, option.rect, lock));
    }
    painter->restore();
}

} // namespace Headway
