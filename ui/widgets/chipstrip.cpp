// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipstrip.h"

#include "colours.h"
#include "look.h"

#include <QPainter>
#include <QStyle>

namespace Headway {

namespace {
constexpr int chipHeight = 24;
constexpr int gap = Space::Within - 2;
constexpr int padding = 10;
constexpr int longest = 260; // px; a longer one is cut with an ellipsis
} // namespace

ChipStrip::ChipStrip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipStrip::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    updateGeometry();
    update();
}

int ChipStrip::widthOf(const Chip &chip) const
{
    const int words = fontMetrics().horizontalAdvance(chip.mark + chip.text);
    const int note = chip.note.isEmpty() ? 0 : gap + QFontMetrics(Type::caption(font())).horizontalAdvance(chip.note);
    return std::min(2 * padding + words + note + 1, longest);
}

QList<QRect> ChipStrip::places(int width) const
{
    QList<QRect> places;
    QPoint at;
    for (const Chip &chip : m_chips) {
        const int wide = std::min(widthOf(chip), width);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + chipHeight + gap};
        places << QRect(at, QSize(wide, chipHeight));
        at.rx() += wide + gap;
    }
    return places;
}

int ChipStrip::heightForWidth(int width) const
{
    return m_chips.isEmpty() ? 0 : places(width).constLast().bottom() + 1;
}

QSize ChipStrip::sizeHint() const
{
    return {longest, heightForWidth(std::max(width(), longest))};
}

void ChipStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> places = this->places(width());
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        paint(painter, style()->visualRect(layoutDirection(), rect(), places.at(i)), m_chips.at(i));
}

void ChipStrip::paint(QPainter &painter, const QRect &place, const Chip &chip) const
{
    const Colours colours = Colours::of(palette());
    const QColor ground = blend(colours.page, chip.ink, Look::isDark(palette()) ? 0.2 : 0.1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, chipHeight / 2.0, chipHeight / 2.0);

    QRect free = place.adjusted(padding, 0, -padding, 0);
    // Each text runs in its own direction; only its place follows the window's.
    const auto write = [&](const QFont &face, const QColor &ink, const QString &text, bool atEnd) {
        painter.setFont(face);
        painter.setPen(withContrast(ink, ground, 4.5));
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const Qt::Alignment side = atEnd == isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(free, side | Qt::AlignAbsolute | Qt::AlignVCenter, text);
    };
    if (!chip.note.isEmpty()) {
        const QFont face = Type::caption(font());
        write(face, colours.muted, chip.note, true);
        const int taken = QFontMetrics(face).horizontalAdvance(chip.note) + gap;
        free.adjust(isRightToLeft() ? taken : 0, 0, isRightToLeft() ? 0 : -taken, 0);
    }
    write(font(), chip.ink, fontMetrics().elidedText(chip.mark + chip.text, Qt::ElideRight, free.width()), false);
}

} // namespace Headway
