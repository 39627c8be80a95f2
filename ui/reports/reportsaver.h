// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preparedreport.h"
#include "reportformat.h"

#include <QObject>

class QWidget;

namespace Headway {

class UserPrompt;

/** Asks where a report is to lie, and writes it there without keeping the window waiting. */
class ReportSaver final : public QObject
{
    Q_OBJECT

public:
    /** `window` is what questions are asked in front of. */
    ReportSaver(UserPrompt &prompt, QWidget *window);

    /** The user's documents, until something was saved elsewhere. */
    QString folder() const;
    void setFolder(const QString &folder) { m_folder = folder; }

    /** `report` must be complete. */
    void save(const PreparedReport &report, ReportFormat format);
    /** Whether one is being written. */
    bool isSaving() const { return m_saving > 0; }

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const Headway::Error &error);

private:
    QString askForPath(const PreparedReport &report, ReportFormat format);

    UserPrompt &m_prompt;
    QWidget *m_window;
    QString m_folder;
    int m_saving = 0;
};

} // namespace Headway
