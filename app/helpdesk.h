// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Headway {

class Career;
class Settings;
class ShellActions;
class UserPrompt;

/** The Help menu: the keys, where everything is kept, and what Headway is. */
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    HelpDesk(const Career &career, const Settings &settings, UserPrompt &prompt, const ShellActions &actions,
             QWidget *window);

private:
    void showShortcuts();
    void tellPlaces();
    void tellAbout();

    const Career &m_career;
    const Settings &m_settings;
    UserPrompt &m_prompt;
    QWidget *m_window; ///< Its parent, too.
};

} // namespace Headway
