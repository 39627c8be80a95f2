// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "profile.h"
#include "settings.h"
#include "userprompt.h"

#include <QObject>

#include <memory>

class KDSingleApplication;

namespace Headway {

class CareerWindow;
class Highlighting;
class WelcomeWindow;

/** The composition root of the window: names each concrete class once and hands references on. */
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(const Clock &clock, Settings &settings, const QString &dataFolder, QObject *parent = nullptr);
    ~Application() override;

    /**
     * Opens `file`, or the career that was open last, or the welcome window. False where another Headway has that
     * career open already: it was asked to raise its window, and there is nothing to do here.
     */
    bool start(const QString &file);

private:
    bool open(const QString &file);
    bool claim(const QString &file);
    void showCareer(const QString &file);
    void welcome(const QString &sentence = {});
    void openSample();
    void beginNew(const Profile &owner);
    void chooseNew();
    void chooseAndOpen();
    void raise();

    const Clock &m_clock;
    Settings &m_settings;
    QString m_dataFolder;
    DialogPrompt m_prompt;
    std::unique_ptr<Highlighting> m_highlighting;
    std::unique_ptr<KDSingleApplication> m_single;
    std::unique_ptr<CareerWindow> m_window;
    std::unique_ptr<WelcomeWindow> m_welcome;
};

} // namespace Headway
