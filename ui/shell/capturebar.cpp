// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturebar.h"

#include "look.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPropertyAnimation>

namespace Headway {

namespace {
constexpr int widest = 680; // px, a line that the eye takes in at once
} // namespace

CaptureBar::CaptureBar(const CaptureRecogniser &recogniser, const Clock &clock, CaptureService service,
                       QWidget *pageArea)
    : FloatingCard(pageArea)
    , m_form(new CaptureForm(recogniser, clock, std::move(service), this))
    , m_motion(new QPropertyAnimation(this, "pos", this))
{
    setAccessibleName(tr("Capture"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &CaptureForm::finished, this, &CaptureBar::dismiss);
    connect(m_form, &CaptureForm::cancelled, this, &CaptureBar::dismiss);
    connect(m_form, &CaptureForm::troubled, this, &CaptureBar::open);
    connect(m_form, &CaptureForm::captured, this, &CaptureBar::captured);
    connect(m_form, &CaptureForm::unsavedLineChanged, this, &CaptureBar::unsavedLineChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    pageArea->installEventFilter(this);
    hide();
}

void CaptureBar::open()
{
    if (m_open) {
        m_form->goOn();
        return;
    }
    m_open = true;
    m_returnTo = window()->focusWidget();
    slide(true);
    m_form->begin();
}

void CaptureBar::dismiss()
{
    if (!m_open)
        return;
    m_open = false;
    m_form->end();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    slide(false);
    if (hadFocus && m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
}

void CaptureBar::refreshNames()
{
    if (m_open)
        m_form->refreshNames(); // Else they are read when it opens.
}

bool CaptureBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return FloatingCard::event(event);
}

bool CaptureBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return FloatingCard::eventFilter(watched, event);
}

/** In the middle, as high as it needs to be. Where it slides just now, it goes on doing so. */
void CaptureBar::place()
{
    const int width = std::min(widest, parentWidget()->width() - 2 * Space::Edge) + 2 * shadow;
    resize(width, layout()->totalHeightForWidth(width));
    const int x = (parentWidget()->width() - width) / 2;
    move(x, m_motion->state() == QAbstractAnimation::Running ? y() : Space::Between - shadow);
}

void CaptureBar::slide(bool in)
{
    const int from = isVisible() ? y() : -height();
    m_motion->stop();
    m_motion->disconnect(this);
    setVisible(true);
    raise();
    place();
    const QPoint outside(x(), -height());
    const QPoint inside(x(), Space::Between - shadow);
    m_motion->setDuration(Look::motion());
    m_motion->setEasingCurve(in ? QEasingCurve::OutCubic : QEasingCurve::InCubic);
    m_motion->setStartValue(QPoint(x(), from));
    m_motion->setEndValue(in ? inside : outside);
    if (!in)
        connect(m_motion, &QPropertyAnimation::finished, this, &QWidget::hide);
    m_motion->start();
}

void CaptureBar::followFocus(const QWidget *now)
{
    const bool elsewhere = now && now->window() == window() && !isAncestorOf(now);
    if (m_open && elsewhere && !m_form->isSaving())
        dismiss();
}

} // namespace Headway
