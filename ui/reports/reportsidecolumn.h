// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedWidget;

namespace Headway {

class CareerNames;
class Clock;
class LeftOutPane;
class ReportActions;
class ReportSettingsPanel;

/** Beside the pages: the settings of the report, or in their place what it leaves out. */
class ReportSideColumn final : public QWidget
{
    Q_OBJECT

public:
    ReportSideColumn(const ReportActions &actions, const CareerNames &names, const Clock &clock,
                     QWidget *parent = nullptr);

    ReportSettingsPanel *panel() const { return m_panel; }
    LeftOutPane *leftOut() const { return m_leftOut; }

    void showLeftOut(bool shown);
    /** Puts the focus where one begins: in the list of what is left out where that is shown. */
    void focusFirst();
    /** Sentences need more room than fields, where the whole page has it. */
    void fitInto(int pageWidth);

private:
    void fit();

    QStackedWidget *m_stack;
    ReportSettingsPanel *m_panel;
    LeftOutPane *m_leftOut;
    int m_pageWidth = 0;
};

} // namespace Headway
