// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Headway {

class Settings;

/** The careers that were opened before, but for the one that is shown and those that are gone. */
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    RecentMenu(Settings &settings, const QString &shown, QWidget *parent);

    /** As the settings and the disk have it now. */
    void refresh();

Q_SIGNALS:
    void chosen(const QString &file);

private:
    void add(const QString &file);
    void forget();

    Settings &m_settings;
    QString m_shown;
};

} // namespace Headway
