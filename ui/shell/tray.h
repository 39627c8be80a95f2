// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace Headway {

class Settings;

/**
 * Headway's icon where the desktop keeps those of programs that stay: with it the program stays when its window is
 * closed, and one line is captured from anywhere. Only where the user wants it, and the desktop has such a place.
 */
class Tray final : public QObject
{
    Q_OBJECT

public:
    /** Whether the desktop has a tray now; that may come later than we do. */
    using HasTray = std::function<bool()>;

    Tray(Settings &settings, HasTray hasTray, QObject *parent = nullptr);
    ~Tray() override;

    bool isAvailable() const { return m_hasTray(); }
    /** Whether the program stays where its window is closed. */
    bool keepsProgram() const;
    void setKeepsProgram(bool keeps);

    /** While there is a career to capture into. */
    void setShown(bool shown);
    /** That the program goes on though its window is gone; once and never again. */
    void tellStays();
    const QMenu &menu() const { return *m_menu; }

Q_SIGNALS:
    void captureRequested();
    void openRequested();
    void quitRequested();

private:
    void update();
    void makeIcon();

    Settings &m_settings;
    HasTray m_hasTray;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< Null while it is not wanted.
    bool m_isShown = false;
};

} // namespace Headway
