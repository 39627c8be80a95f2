// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savednote.h"

#include "colours.h"
#include "iconlabel.h"
#include "look.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Headway {

namespace {
constexpr auto stands = 1200ms;
constexpr int tickSize = 16;
} // namespace

SavedNote::SavedNote(const QString &title, const QRect &window)
    : QWidget(nullptr, Qt::SplashScreen | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint |
                           Qt::WindowDoesNotAcceptFocus | Qt::WindowTransparentForInput)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    const QString sentence = tr("Saved: %1").arg(title);
    setWindowTitle(sentence);
    setAccessibleName(sentence);
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Between, Space::Within, Space::Between, Space::Within);
    row->setSpacing(Space::Within);
    row->addWidget(new IconLabel(u"checkmark-symbolic"_s, IconInk::Accent, tickSize, this));
    row->addWidget(words);
    const int room = window.width() - 2 * Space::Between - tickSize - Space::Within;
    words->setText(words->fontMetrics().elidedText(sentence, Qt::ElideRight, room));
    adjustSize();
    move(window.center().x() - width() / 2, window.top());
    show();
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        hide();
        Q_EMIT gone();
    });
    m_timer.start(stands);
}

void SavedNote::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.setPen(colours.fieldEdge);
    painter.setBrush(colours.page);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Headway
