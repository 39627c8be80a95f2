// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traydesk.h"

#include "careerwindow.h"

namespace Headway {

TrayDesk::TrayDesk(Settings &settings, Tray::HasTray hasTray, QObject *parent)
    : QObject(parent)
    , m_tray(settings, std::move(hasTray))
{}

void TrayDesk::serve(CareerWindow &window)
{
    m_tray.disconnect();
    m_tray.setShown(true);
    QAction *keep = window.actions().keepInTray;
    keep->setVisible(m_tray.isAvailable());
    keep->setChecked(m_tray.keepsProgram());
    connect(keep, &QAction::toggled, &m_tray, &Tray::setKeepsProgram);
    window.stayWhere([this] { return m_tray.keepsProgram(); });
    connect(&window, &CareerWindow::stayed, &m_tray, &Tray::tellStays);
    connect(&m_tray, &Tray::captureRequested, &window, &CareerWindow::capture);
    connect(&m_tray, &Tray::openRequested, &window, &CareerWindow::raise);
    connect(&m_tray, &Tray::quitRequested, &window, &CareerWindow::quit);
}

void TrayDesk::rest()
{
    m_tray.setShown(false);
}

} // namespace Headway
