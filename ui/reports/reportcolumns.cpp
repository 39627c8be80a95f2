// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcolumns.h"

#include "reportsettingspanel.h"
#include "reportsidecolumn.h"
#include "surfaces.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace Headway {

namespace {
constexpr int roomForBoth = 824; // px: the settings, and pages wide enough to be read
}

ReportColumns::ReportColumns(ReportSideColumn *side, QWidget *pages, QAction *toggle, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_line(new Hairline(Qt::Vertical))
    , m_pages(pages)
    , m_toggle(toggle)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_line);
    row->addWidget(m_pages, 1);
    connect(m_toggle, &QAction::triggered, this, &ReportColumns::toggle);
    arrange();
}

/** Who asks for the settings goes on with them, and who puts them away with the pages. */
void ReportColumns::toggle(bool shown)
{
    showSettings(shown);
    if (shown)
        m_side->focusFirst();
    else
        m_pages->setFocus(Qt::OtherFocusReason);
}

void ReportColumns::showSettings(bool shown)
{
    (m_narrow ? m_shown.whereNarrow : m_shown.whereWide) = shown;
    arrange();
}

void ReportColumns::restore(const SettingsColumn &state)
{
    m_shown = state;
    arrange();
}

void ReportColumns::arrange()
{
    const bool shown = showsSettings();
    m_side->setVisible(shown);
    m_line->setVisible(shown);
    m_toggle->setChecked(shown);
    Q_EMIT settingsShown(shown);
}

void ReportColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->fitInto(width());
    const bool narrow = width() < roomForBoth;
    if (std::exchange(m_narrow, narrow) != narrow)
        arrange();
}

/** Where the settings took room from the pages, Escape gives it back. */
void ReportColumns::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && showsSettings())
        toggle(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Headway
