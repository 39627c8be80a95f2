// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "clock.h"
#include "colours.h"
#include "look.h"
#include "messagerow.h"
#include "pendingedits.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace Headway {

namespace {
constexpr int sayingMs = 6'000;
constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;
} // namespace

StatusLine::StatusLine(const Career &career, PendingEdits &edits, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_career(career)
    , m_edits(edits)
    , m_clock(clock)
    , m_state(career.publishState())
    , m_publishedAt(career.publishedAt())
    , m_words(new QLabel(this))
    , m_retry(new QPushButton(tr("Try again"), this))
{
    setMinimumHeight(MessageRow::leastHeight(fontMetrics()));
    setTypeScale(m_words, Type::caption);
    auto *file = new QLabel(QFileInfo(career.file()).fileName(), this);
    file->setToolTip(career.file());
    file->setTextFormat(Qt::PlainText);
    setTypeScale(file, Type::caption);
    file->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Between, Space::Hair, Space::Between, Space::Hair);
    row->setSpacing(Space::Within);
    row->addWidget(m_words);
    row->addWidget(m_retry);
    row->addStretch();
    row->addWidget(file);

    connect(&career, &Career::publishStateChanged, this, &StatusLine::take);
    connect(&edits, &PendingEdits::unsavedChanged, this, &StatusLine::countUnsaved);
    connect(&edits, &PendingEdits::settled, this, &StatusLine::countUnsaved);
    connect(m_retry, &QPushButton::clicked, &edits, &PendingEdits::retry);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::refresh);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.start(60'000);
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, this, [this] { say({}); });
    countUnsaved();
}

void StatusLine::say(const QString &sentence)
{
    m_said = sentence;
    if (!sentence.isEmpty())
        m_saying.start(sayingMs);
    refresh();
}

void StatusLine::take(PublishState state)
{
    m_state = state;
    if (state == PublishState::Published)
        m_publishedAt = m_career.publishedAt();
    refresh();
}

/** What is tried again counts until it is known how that went. */
void StatusLine::countUnsaved()
{
    if (m_edits.unsaved() > 0 || m_edits.pending() == 0)
        m_unsaved = m_edits.unsaved();
    refresh();
}

void StatusLine::refresh()
{
    m_words->setText(words());
    m_words->setToolTip(m_unsaved > 0 ? m_edits.whyUnsaved().sentence : QString());
    m_words->setForegroundRole(m_unsaved > 0 ? QPalette::WindowText : QPalette::PlaceholderText);
    m_retry->setVisible(m_unsaved > 0);
    update();
}

/** Nothing may sound as if all were safe while it is not. */
QString StatusLine::words() const
{
    if (m_unsaved > 0)
        return tr("%n change(s) not saved yet: kept in this window alone", nullptr, m_unsaved);
    return m_said.isEmpty() ? stateWords() : m_said;
}

QString StatusLine::stateWords() const
{
    switch (m_state) {
    case PublishState::Published:
        return m_publishedAt.isValid() ? tr("Saved · career file written %1").arg(ago()) : tr("Saved");
    case PublishState::Waiting:
    case PublishState::Publishing:
        return m_career.openingReport().isReadOnly ? tr("Saved on this computer · the career file may only be read")
                                                   : tr("Saved · the career file is brought up to date by itself");
    case PublishState::Failed:
        return tr("Saved on this computer · the career file could not be written");
    }
    Q_UNREACHABLE_RETURN({});
}

QString StatusLine::ago() const
{
    const int minutes = int(std::max<qint64>(0, m_publishedAt.secsTo(m_clock.now()) / 60));
    if (minutes < 1)
        return tr("just now");
    if (minutes < minutesPerHour)
        return tr("%n minute(s) ago", nullptr, minutes);
    if (minutes < minutesPerDay)
        return tr("%n hour(s) ago", nullptr, minutes / minutesPerHour);
    return tr("on %1", "a date").arg(QLocale().toString(m_publishedAt.toLocalTime().date(), QLocale::LongFormat));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_unsaved > 0 ? blend(colours.page, colours.warning, 0.12) : colours.navigation);
    painter.fillRect(QRect(0, 0, width(), 1), colours.hairline);
    if (m_unsaved > 0)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, Space::Hair, height()}), colours.warning);
}

} // namespace Headway
