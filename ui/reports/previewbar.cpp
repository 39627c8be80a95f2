// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewbar.h"

#include "look.h"
#include "menubutton.h"
#include "reportactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int barHeight = 44;
constexpr int zoomWidth = 68;
constexpr int roomForFits = 440; // the menu of the zoom has them too
constexpr int percentages[] = {50, 75, 100, 125, 150, 200, 300};

QToolButton *iconButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFixedSize(Space::Target, Space::Target);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

PreviewBar::PreviewBar(const ReportActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_page(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_zoom(makeZoomButton(actions))
{
    setFixedHeight(barHeight);
    m_page->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // "1 of 11" cut off would read "1 of 1".
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QLabel *label : {m_page, m_heading})
        label->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Between, 0, Space::Between, 0);
    row->setSpacing(Space::Hair);
    row->addWidget(iconButton(actions[ReportAction::ShowSettings], this));
    row->addSpacing(Space::Hair);
    row->addWidget(m_page);
    row->addSpacing(Space::Within);
    row->addWidget(m_heading, 1);
    row->addWidget(iconButton(actions[ReportAction::ZoomOut], this));
    row->addWidget(m_zoom);
    row->addWidget(iconButton(actions[ReportAction::ZoomIn], this));
    row->addSpacing(Space::Within);
    for (const ReportAction id : {ReportAction::FitWidth, ReportAction::FitPage}) {
        m_fits << iconButton(actions[id], this);
        row->addWidget(m_fits.constLast());
    }
    row->addSpacing(Space::Within);
    for (const ReportAction id : {ReportAction::SavePdf, ReportAction::Print}) {
        m_output << iconButton(actions[id], this);
        row->addWidget(m_output.constLast());
    }
    row->addSpacing(Space::Within);
    row->addWidget(iconButton(actions[ReportAction::ShowPageList], this));
    setOffersOutput(false);
}

void PreviewBar::setOffersOutput(bool offers)
{
    for (QToolButton *button : std::as_const(m_output))
        button->setVisible(offers);
}

QToolButton *PreviewBar::makeZoomButton(const ReportActions &actions)
{
    auto *button = new MenuButton(this);
    button->setFixedSize(zoomWidth, Space::Target);
    button->setToolTip(tr("Zoom"));

    auto *menu = new QMenu(button);
    for (const ReportAction id : {ReportAction::FitWidth, ReportAction::FitPage, ReportAction::ActualSize})
        menu->addAction(actions[id]);
    menu->addSeparator();
    for (const int percent : percentages)
        menu->addAction(tr("%1 %").arg(percent), this, [this, percent] { Q_EMIT zoomChosen(percent / 100.0); });
    button->setMenu(menu);
    return button;
}

void PreviewBar::setPlace(int page, int pages, const QString &heading)
{
    m_page->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : tr("Page %1").arg(page + 1));
    m_fullHeading = heading;
    elideHeading();
}

void PreviewBar::elideHeading()
{
    m_heading->setText(m_heading->fontMetrics().elidedText(m_fullHeading, Qt::ElideRight, m_heading->width()));
}

void PreviewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QToolButton *fit : std::as_const(m_fits))
        fit->setVisible(width() >= roomForFits);
    // The label has its new width once the row is laid out.
    layout()->activate();
    elideHeading();
}

void PreviewBar::setZoom(double factor)
{
    const QString text = tr("%1 %").arg(qRound(factor * 100));
    m_zoom->setText(text);
    m_zoom->setAccessibleName(tr("Zoom, %1").arg(text));
}

} // namespace Headway
