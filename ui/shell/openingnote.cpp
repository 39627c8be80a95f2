// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openingnote.h"

#include "colours.h"
#include "look.h"
#include "progressline.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace Headway {

OpeningNote::OpeningNote(const QString &sentence, const QWidget *over, int afterMs)
    : QWidget(nullptr, Qt::SplashScreen | Qt::FramelessWindowHint)
{
    setWindowTitle(sentence);
    setAccessibleName(sentence);
    m_place = over && over->isVisible() ? over->frameGeometry() : screen()->availableGeometry();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OpeningNote::appear);
    m_timer.start(afterMs);
}

/** Only now is it made: most careers are open before anybody would see it. */
void OpeningNote::appear()
{
    auto *words = new QLabel(windowTitle(), this);
    words->setTextFormat(Qt::PlainText);
    setTypeScale(words, Type::lead);
    auto *progress = new ProgressLine(this);
    progress->setBusy(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space::Edge, Space::Edge, 2 * Space::Edge, Space::Edge);
    column->setSpacing(Space::Between);
    column->addWidget(words);
    column->addWidget(progress);
    adjustSize();
    move(m_place.center() - rect().center());
    show();
}

void OpeningNote::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.setPen(colours.hairline);
    painter.setBrush(colours.page);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Headway
