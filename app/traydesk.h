// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tray.h"

namespace Headway {

class CareerWindow;

/** Ties the icon in the tray to the window of the career that is open. */
class TrayDesk final : public QObject
{
    Q_OBJECT

public:
    TrayDesk(Settings &settings, Tray::HasTray hasTray, QObject *parent = nullptr);

    void serve(CareerWindow &window);
    /** No career is open any more. */
    void rest();
    Tray &tray() { return m_tray; }

private:
    Tray m_tray;
};

} // namespace Headway
