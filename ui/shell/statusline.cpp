// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "clock.h"
#include "colours.h"
#include "look.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Headway {

StatusLine::StatusLine(const Career &career, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_state(career.publishState())
    , m_publishedAt(clock.now())
    , m_words(new QLabel(this))
{
    setTypeScale(m_words, Type::caption);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *file = new QLabel(QFileInfo(career.file()).fileName(), this);
    file->setToolTip(career.file());
    file->setTextFormat(Qt::PlainText);
    setTypeScale(file, Type::caption);
    file->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Between, Space::Hair, Space::Between, Space::Hair);
    row->addWidget(m_words);
    row->addStretch();
    row->addWidget(file);

    connect(&career, &Career::publishStateChanged, this, &StatusLine::take);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::refresh);
    m_minute.start(60'000);
    refresh();
}

void StatusLine::take(PublishState state)
{
    m_state = state;
    if (state == PublishState::Published)
        m_publishedAt = m_clock.now();
    refresh();
}

void StatusLine::refresh()
{
    const int minutes = int(m_publishedAt.secsTo(m_clock.now()) / 60);
    const QString ago = minutes < 1 ? tr("just now") : tr("%n minute(s) ago", nullptr, minutes);
    switch (m_state) {
    case PublishState::Published:
        m_words->setText(tr("Saved · career file written %1").arg(ago));
        break;
    case PublishState::Waiting:
    case PublishState::Publishing:
        m_words->setText(tr("Saved · career file follows in a moment"));
        break;
    case PublishState::Failed:
        m_words->setText(tr("Saved on this computer · the career file could not be written"));
        break;
    }
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.navigation);
    painter.fillRect(QRect(0, 0, width(), 1), colours.hairline);
}

} // namespace Headway
