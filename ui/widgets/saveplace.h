// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace Headway {

class UserPrompt;

/** Asks where a file is to lie. Its name always has its ending, and nothing is replaced that nobody was asked about. */
class SavePlace final
{
    Q_DECLARE_TR_FUNCTIONS(Headway::SavePlace)

public:
    /** `ending` comes with its dot. `window` is what questions are asked in front of. */
    SavePlace(UserPrompt &prompt, QWidget *window, const QString &ending);

    /** Empty where the user thought better of it. */
    QString ask(const QString &title, const QString &suggestion, const QString &filter) const;

private:
    bool mayReplace(const QString &path) const;

    UserPrompt &m_prompt;
    QWidget *m_window;
    QString m_ending;
};

} // namespace Headway
