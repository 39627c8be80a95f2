// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray.h"

#include "settings.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace Headway {

Tray::Tray(Settings &settings, HasTray hasTray, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_hasTray(std::move(hasTray))
    , m_menu(std::make_unique<QMenu>())
{
    connect(m_menu->addAction(tr("&Capture…")), &QAction::triggered, this, &Tray::captureRequested);
    connect(m_menu->addAction(tr("&Open Headway")), &QAction::triggered, this, &Tray::openRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

Tray::~Tray() = default;

/** Without its icon nobody would find the program again. */
bool Tray::keepsProgram() const
{
    return m_icon && m_settings.keepsInTray() && isAvailable();
}

void Tray::setKeepsProgram(bool keeps)
{
    m_settings.setKeepsInTray(keeps);
    update();
}

void Tray::setShown(bool shown)
{
    m_isShown = shown;
    update();
}

void Tray::update()
{
    const bool isWanted = m_isShown && m_settings.keepsInTray() && isAvailable();
    if (isWanted && !m_icon)
        makeIcon();
    else if (!isWanted)
        m_icon.reset();
}

void Tray::makeIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_icon->setToolTip(tr("Headway: capture something"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT captureRequested();
    });
    m_icon->show();
}

void Tray::tellStays()
{
    if (!m_icon || m_settings.wasToldOfTray())
        return;
    m_settings.setToldOfTray();
    m_icon->showMessage(tr("Headway stays in the tray"),
                        tr("A click on its icon captures a line. Its menu opens the window again, and quits."),
                        QApplication::windowIcon());
}

} // namespace Headway
