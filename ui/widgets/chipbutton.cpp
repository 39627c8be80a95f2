// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipbutton.h"

#include "colours.h"
#include "icons.h"
#include "look.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int crossWidth = 20;
constexpr int arrowWidth = 14;
constexpr int maximumWordsWidth = 280;
} // namespace

ChipButton::ChipButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    describe();
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_hasMenu && !std::exchange(m_isOnCross, false))
            Q_EMIT menuWanted();
        else
            Q_EMIT removeWanted();
    });
}

void ChipButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ChipButton::setNote(const QString &note)
{
    m_note = note;
    describe();
    updateGeometry();
    update();
}

void ChipButton::setHasMenu(bool hasMenu)
{
    m_hasMenu = hasMenu;
    describe();
    updateGeometry();
}

void ChipButton::setFileName(bool isFileName)
{
    m_isFileName = isFileName;
    update();
}

void ChipButton::describe()
{
    const QString whole = m_note.isEmpty() ? text() : text() + u", "_s + m_note;
    setAccessibleName(whole);
    setToolTip(m_hasMenu ? whole : tr("Remove “%1”").arg(text()));
    setAccessibleDescription(m_hasMenu ? tr("Space: more. Delete: remove.") : toolTip());
}

QSize ChipButton::sizeHint() const
{
    const int note = m_note.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_note) + Space::Within;
    const int words = fontMetrics().horizontalAdvance(text()) + note;
    return {std::min(words + Space::Within * 2 + tailWidth(), maximumWordsWidth), Space::Target};
}

/** Of what stands behind the words: the arrow of a menu, and the cross. */
int ChipButton::tailWidth() const
{
    return crossWidth + (m_hasMenu ? arrowWidth : 0);
}

QRect ChipButton::crossRect() const
{
    return style()->visualRect(layoutDirection(), rect(), QRect(width() - crossWidth, 0, crossWidth, height()));
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    const QColor ink = m_tone == Tone::Warning ? colours.warning : colours.text;
    const QColor ground = blend(colours.page, ink, underMouse() ? 0.12 : 0.07);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 13, 13);
    drawWords(painter, rect().adjusted(Space::Within + 2, 0, -tailWidth(), 0), withContrast(ink, ground, 4.5));
    if (m_hasMenu) {
        const QRect arrow(width() - tailWidth(), 0, arrowWidth, height());
        symbolicIcon(u"arrow-down-symbolic"_s, IconInk::Muted)
            .paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {10, height()},
                                                 style()->visualRect(layoutDirection(), rect(), arrow)));
    }
    symbolicIcon(u"window-close-symbolic"_s, IconInk::Muted)
        .paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {12, height()},
                                             crossRect()));
}

/** What is written of the text in so much room: of a file's name the ending is as telling as the beginning. */
QString ChipButton::wordsIn(int width) const
{
    if (!m_isFileName)
        return fontMetrics().elidedText(text(), Qt::ElideRight, width);
    const int note = m_note.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_note) + Space::Within;
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, width - note);
}

/** The note gives way before the text does, but for that of a file. */
void ChipButton::drawWords(QPainter &painter, const QRect &place, const QColor &ink) const
{
    const auto draw = [&](const QString &words, int from) {
        const QRect line(place.left() + from, 0, place.width() - from, height());
        painter.drawText(style()->visualRect(layoutDirection(), rect(), line), Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
    };
    const QString words = wordsIn(place.width());
    painter.setPen(ink);
    draw(words, 0);
    const int noteFrom = fontMetrics().horizontalAdvance(words) + Space::Within;
    if (m_note.isEmpty() || noteFrom >= place.width())
        return;
    painter.setPen(Colours::of(palette()).muted);
    draw(m_note, noteFrom);
}

void ChipButton::mousePressEvent(QMouseEvent *event)
{
    m_isOnCross = crossRect().contains(event->position().toPoint());
    QToolButton::mousePressEvent(event);
}

void ChipButton::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_hasMenu)
        Q_EMIT menuWanted();
    else
        QToolButton::contextMenuEvent(event);
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        Q_EMIT removeWanted();
    else if (m_hasMenu && (key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT menuWanted();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace Headway
