// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportsettings.h"

#include <QWidget>

class QAction;

namespace Headway {

class ReportSideColumn;

/**
 * The settings beside the pages. Where there is no room for both, the pages have it all, until the settings are asked
 * for; what was asked for is remembered apart for either case.
 */
class ReportColumns final : public QWidget
{
    Q_OBJECT

public:
    /** `toggle` is checkable, shows the settings and tells whether they are shown. Takes both widgets over. */
    ReportColumns(ReportSideColumn *side, QWidget *pages, QAction *toggle, QWidget *parent = nullptr);

    bool isNarrow() const { return m_narrow; }
    bool showsSettings() const { return m_narrow ? m_shown.whereNarrow : m_shown.whereWide; }
    /** Leaves the focus where it is, where it can stay. */
    void showSettings(bool shown);

    SettingsColumn state() const { return m_shown; }
    void restore(const SettingsColumn &state);

Q_SIGNALS:
    void settingsShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(bool shown);
    void arrange();

    ReportSideColumn *m_side;
    QWidget *m_line;
    QWidget *m_pages;
    QAction *m_toggle;
    SettingsColumn m_shown;
    bool m_narrow = false;
};

} // namespace Headway
