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
    auto *words = new QLabel(sentence, this);
    words->setTextFormat(Qt::PlainText);
    setTypeScale(words, Type::lead);
    auto *progress = new ProgressLine(this);
    progress->setBusy(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space::Edge, Space::Edge, 2 * Space::Edge, Space::Edge);
    column->setSpacing(Space::Between);
    column->addWidget(words);
    column->addWidget(progress);

    const QRect place = over && over->isVisible() ? over->frameGeometry() : screen()->availableGeometry();
    adjustSize();
    move(place.center() - rect().center());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::show);
    m_timer.start(afterMs);
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
