// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finddelegate.h"

#include "colours.h"
#include "findmodel.h"
#include "look.h"

#include <QPainter>

namespace Headway {

namespace {

constexpr int radius = 6;
constexpr int iconSize = 16;

/** Writes from one edge of the row towards the other, and takes away what it needs of the room. */
class Line
{
public:
    Line(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room)
        : m_painter(painter)
        , m_option(option)
        , m_room(room)
    {}

    void icon(const QIcon &icon)
    {
        const QRect place(m_room.left(), m_room.center().y() - iconSize / 2, iconSize, iconSize);
        icon.paint(&m_painter, visual(place));
        m_room.setLeft(m_room.left() + iconSize + Space::Within);
    }

    void lead(const QString &text, const QFont &font, const QColor &ink)
    {
        m_room.setLeft(write(text, font, ink, Qt::AlignLeft).right() + Space::Within);
    }

    void trail(const QString &text, const QFont &font, const QColor &ink)
    {
        if (!text.isEmpty())
            m_room.setRight(write(text, font, ink, Qt::AlignRight).left() - Space::Between);
    }

private:
    QRect visual(const QRect &place) const { return QStyle::visualRect(m_option.direction, m_option.rect, place); }

    QRect write(const QString &text, const QFont &font, const QColor &ink, Qt::Alignment side)
    {
        const QFontMetrics metrics(font);
        const QString words = metrics.elidedText(text, Qt::ElideRight, m_room.width());
        QRect place = m_room;
        const int width = std::min(metrics.horizontalAdvance(words) + 1, m_room.width());
        if (side == Qt::AlignRight)
            place.setLeft(place.right() - width + 1);
        else
            place.setWidth(width);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(visual(place), QStyle::visualAlignment(m_option.direction, side) | Qt::AlignVCenter, words);
        return place;
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
};

} // namespace

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const bool isHeading = index.data(FindModel::HeadingRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected) && !isHeading) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(option.rect, radius, radius);
    }
    Line line(*painter, option, option.rect.adjusted(Space::Within, 0, -Space::Within, 0));
    const QFont caption = Type::caption(option.font);
    if (isHeading) {
        line.lead(index.data().toString(), caption, colours.muted);
    } else {
        line.icon(index.data(Qt::DecorationRole).value<QIcon>());
        line.trail(index.data(FindModel::KeysRole).toString(), caption, colours.muted);
        line.lead(index.data().toString(), option.font, colours.text);
        line.lead(index.data(FindModel::NoteRole).toString(), caption, colours.muted);
    }
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(FindModel::HeadingRole).toBool())
        return {0, std::max(option.fontMetrics.height() + Space::Within, Space::Target + Space::Hair)};
    return {0, QFontMetrics(Type::caption(option.font)).height() + Space::Within};
}

} // namespace Headway
