// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturewindow.h"

#include "colours.h"
#include "floatingcard.h"
#include "look.h"
#include "savednote.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCursor>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>

namespace Headway {

namespace {
constexpr int widest = 680; // px, as the bar in the window
} // namespace

CaptureWindow::CaptureWindow(const CaptureRecogniser &recogniser, const Clock &clock, CaptureService service)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_form(new CaptureForm(recogniser, clock, std::move(service), this))
{
    setWindowTitle(tr("Capture – Headway"));
    setAccessibleName(tr("Capture"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // The edge.
    column->addWidget(m_form);
    connect(m_form, &CaptureForm::cancelled, this, &QWidget::close);
    connect(m_form, &CaptureForm::finished, this, &QWidget::close);
    connect(m_form, &CaptureForm::troubled, this, &CaptureWindow::open);
    connect(m_form, &CaptureForm::captured, this, [this](const EntryId &id, const QString &title) {
        tellSaved(title);
        Q_EMIT captured(id);
    });
}

CaptureWindow::~CaptureWindow() = default;

void CaptureWindow::open()
{
    if (isVisible()) {
        raise();
        activateWindow();
        m_form->goOn();
        return;
    }
    fit();
    settle();
    show();
    raise();
    activateWindow();
    m_form->begin();
}

/** As high as it needs to be. */
void CaptureWindow::fit()
{
    const int width = std::min(widest, screen()->availableSize().width() - 2 * Space::Edge);
    setFixedSize(width, layout()->totalHeightForWidth(width));
}

/** Where one is looking: on the screen with the pointer, above its middle. */
void CaptureWindow::settle()
{
    const QScreen *looked = QGuiApplication::screenAt(QCursor::pos());
    const QRect room = (looked ? looked : screen())->availableGeometry();
    move(room.center().x() - width() / 2, room.top() + room.height() / 4);
}

/** At once, so that one is back at what one was doing; that it was saved is said beside. */
void CaptureWindow::tellSaved(const QString &title)
{
    const QRect place = geometry();
    m_form->end();
    hide();
    m_note = std::make_unique<SavedNote>(title, place);
    connect(m_note.get(), &SavedNote::gone, this, &CaptureWindow::leave);
}

/** Whoever opened it again meanwhile is still at it. */
void CaptureWindow::leave()
{
    if (!isVisible())
        Q_EMIT closed();
}

bool CaptureWindow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return QWidget::event(event);
}

void CaptureWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_form->end();
    // Not while it is on its way to the disk: what becomes of it is to be said here.
    if (!m_form->isSaving())
        QMetaObject::invokeMethod(this, &CaptureWindow::leave, Qt::QueuedConnection);
}

void CaptureWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Colours::of(palette()).fieldEdge);
    painter.setBrush(FloatingCard::ground(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/** It has no title bar to be moved by. */
void CaptureWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && windowHandle())
        windowHandle()->startSystemMove();
}

} // namespace Headway
