// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progressline.h"

#include "colours.h"
#include "look.h"

#include <QPainter>

namespace Headway {

namespace {

constexpr int thickness = 2;
constexpr int patienceMs = 300;
constexpr int frameMs = 33;
constexpr int roundMs = 1400;
constexpr double share = 0.28; ///< Of the width, for the part that moves.

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(thickness);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Progress"));
}

QSize ProgressLine::sizeHint() const
{
    return {0, thickness};
}

void ProgressLine::setBusy(bool busy)
{
    if (busy == m_timer.isActive())
        return;
    m_showing = false;
    m_since.start();
    if (busy)
        m_timer.start(patienceMs, this);
    else
        m_timer.stop();
    update();
}

void ProgressLine::timerEvent(QTimerEvent *)
{
    if (!m_showing)
        m_timer.start(frameMs, this);
    m_showing = true;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_showing)
        return;
    QPainter painter(this);
    const QColor accent = Colours::of(palette()).accent;
    if (Look::motion() == 0) {
        painter.fillRect(rect(), accent);
        return;
    }
    const double round = double(m_since.elapsed() % roundMs) / roundMs;
    const double start = (round * (1 + share) - share) * width();
    painter.fillRect(QRectF(start, 0, share * width(), height()), accent);
}

} // namespace Headway
