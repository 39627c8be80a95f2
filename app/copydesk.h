// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QObject>

class QWidget;

namespace Headway {

class Career;
class UserPrompt;

/** File > Save a copy: asks where, and never writes over a file that was not asked about. */
class CopyDesk final : public QObject
{
    Q_OBJECT

public:
    CopyDesk(Career &career, UserPrompt &prompt, QWidget *window);

    void saveCopy();

Q_SIGNALS:
    void saved(const QString &file);
    /** The copy is to be the career file itself. */
    void publishRequested();
    void failed(const Headway::Error &error);

private:
    QString askForFile() const;

    Career &m_career;
    UserPrompt &m_prompt;
    QWidget *m_window; ///< Its parent, too.
};

} // namespace Headway
