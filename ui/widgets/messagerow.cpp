// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagerow.h"

#include "colours.h"
#include "iconlabel.h"
#include "look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int iconSize = 16;

QString iconName(Message::Tone tone)
{
    return tone == Message::Tone::Warning ? u"messagebox_warning-symbolic"_s : u"help-about-symbolic"_s;
}

QToolButton *makeCloseButton(QWidget *parent)
{
    auto *close = new QToolButton(parent);
    close->setIcon(symbolicIcon(u"window-close-symbolic"_s));
    close->setAutoRaise(true);
    close->setToolTip(MessageRow::tr("Close this message"));
    close->setAccessibleName(MessageRow::tr("Close this message"));
    return close;
}

} // namespace

MessageRow::MessageRow(const Message &message, QWidget *parent)
    : QWidget(parent)
    , m_tone(message.tone)
{
    setAccessibleName(message.sentence);
    auto *sentence = new QLabel(message.sentence, this);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence->setContentsMargins(0, Space::Hair, 0, Space::Hair); // Of more lines than one, none touches the edge.

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Between, Space::Hair, Space::Within, Space::Hair);
    setMinimumHeight(leastHeight(fontMetrics()));
    row->setSpacing(Space::Within);
    row->addWidget(new IconLabel(iconName(message.tone), IconInk::Text, iconSize, this));
    row->addWidget(sentence, 1);
    addButtons(row, message.actions);
    auto *close = makeCloseButton(this);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageRow::closed);
    if (message.forMs > 0)
        goByItself(message.forMs);
}

int MessageRow::leastHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height() + Space::Within, Space::Target) + 2 * Space::Hair;
}

void MessageRow::addButtons(QHBoxLayout *row, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
}

/** Not while somebody points at it or stands on one of its buttons. */
void MessageRow::goByItself(int afterMs)
{
    m_timer.setInterval(afterMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QWidget *focus = focusWidget();
        if (!underMouse() && (!focus || !focus->hasFocus()))
            Q_EMIT closed();
    });
    m_timer.start();
}

void MessageRow::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    const QColor tone = m_tone == Message::Tone::Warning ? colours.warning : colours.accent;
    const QRect edge(0, 0, Space::Hair, height());
    QPainter painter(this);
    painter.fillRect(rect(), blend(colours.page, tone, 0.12));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tone);
}

} // namespace Headway
