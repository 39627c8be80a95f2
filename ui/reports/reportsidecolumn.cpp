// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsidecolumn.h"

#include "leftoutpane.h"
#include "reportsettingspanel.h"
#include "surfaces.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Headway {

namespace {
constexpr int settingsWidth = 304;
constexpr int widestLeftOut = 400;
constexpr int shareOfLeftOut = 3; // a third of the page
} // namespace

ReportSideColumn::ReportSideColumn(const ReportActions &actions, const CareerNames &names, const Clock &clock,
                                   QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_panel(new ReportSettingsPanel(actions, names, clock))
    , m_leftOut(new LeftOutPane)
{
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_leftOut);
    auto *ground = new Surface(Surface::Tint::List, this);
    auto *inner = new QVBoxLayout(ground);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_stack);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(ground);
    fit();
}

void ReportSideColumn::showLeftOut(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_leftOut) : m_panel);
    fit();
    if (shown)
        m_leftOut->focusList();
    else
        m_panel->focusLeftOut();
}

void ReportSideColumn::focusFirst()
{
    if (m_stack->currentWidget() == m_leftOut)
        m_leftOut->focusList();
    else
        m_panel->focusFirst();
}

void ReportSideColumn::fitInto(int pageWidth)
{
    m_pageWidth = pageWidth;
    fit();
}

void ReportSideColumn::fit()
{
    const bool isList = m_stack->currentWidget() == m_leftOut;
    setFixedWidth(isList ? std::clamp(m_pageWidth / shareOfLeftOut, settingsWidth, widestLeftOut) : settingsWidth);
}

} // namespace Headway
