// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "colours.h"
#include "icons.h"
#include "look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *close = new QToolButton(this);
    close->setIcon(symbolicIcon(u"window-close-symbolic"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Between, Space::Within, Space::Within, Space::Within);
    row->setSpacing(Space::Within);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_buttons);
    row->addWidget(close);
    QWidget::hide();
}

void MessageBar::show(Tone tone, const QString &sentence, QAction *action)
{
    m_tone = tone;
    const QString icon = tone == Tone::Warning ? u"dialog-warning-symbolic"_s : u"dialog-information-symbolic"_s;
    m_icon->setPixmap(symbolicIcon(icon).pixmap(QSize(16, 16), devicePixelRatio()));
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (action) {
        auto *button = new QPushButton(action->text(), this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    setVisible(true);
    update();
}

void MessageBar::dismiss()
{
    setVisible(false);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    const QColor tone = m_tone == Tone::Warning ? colours.warning : colours.accent;
    QPainter painter(this);
    painter.fillRect(rect(), blend(colours.page, tone, 0.12));
    painter.fillRect(QRect(0, 0, Space::Hair, height()), tone);
}

} // namespace Headway
