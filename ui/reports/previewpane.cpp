// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewpane.h"

#include "pagelist.h"
#include "pagepreview.h"
#include "previewbar.h"
#include "reportactions.h"
#include "reportpagesmodel.h"
#include "surfaces.h"

#include <QAction>
#include <QHBoxLayout>

namespace Headway {

namespace {

constexpr int listWidth = 264;

/** A hairline and a list on its tint, shown and hidden as one. */
QWidget *makeListColumn(PageList *list, QWidget *parent)
{
    auto *column = new Surface(Surface::Tint::List, parent);
    column->setFixedWidth(listWidth);
    auto *row = new QHBoxLayout(column);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical, column));
    row->addWidget(list, 1);
    return column;
}

} // namespace

PreviewPane::PreviewPane(const ReportActions &actions, ReportPagesModel &pages, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_pages(pages)
    , m_bar(new PreviewBar(actions, this))
    , m_preview(new PagePreview(this))
    , m_list(new PageList(pages, this))
    , m_listColumn(makeListColumn(m_list, this))
{
    arrange();
    connectZoom();
    connectPlace();
    tellZoom();
    updateList();
    setFocusProxy(m_preview);
}

void PreviewPane::arrange()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    row->addWidget(m_listColumn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(row, 1);
}

void PreviewPane::connectZoom()
{
    const auto on = [this](ReportAction id, auto act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on(ReportAction::ZoomIn, [this] { m_preview->zoomInto(1); });
    on(ReportAction::ZoomOut, [this] { m_preview->zoomInto(-1); });
    on(ReportAction::ActualSize, [this] { setZoom(Zoom::to(1)); });
    on(ReportAction::FitWidth, [this] { setZoom({Zoom::Fit::Width}); });
    on(ReportAction::FitPage, [this] { setZoom({Zoom::Fit::Page}); });
    on(ReportAction::ShowPageList, [this](bool shows) {
        // Asked for outright, it is shown even where room is short.
        m_hasRoom = true;
        setShowsPageList(shows);
    });
    connect(m_preview, &PagePreview::zoomChanged, this, &PreviewPane::tellZoom);
    connect(m_bar, &PreviewBar::zoomChosen, this, [this](double factor) { setZoom(Zoom::to(factor)); });
}

void PreviewPane::connectPlace()
{
    connect(m_preview, &PagePreview::currentPageChanged, m_list, &PageList::setCurrentPage);
    connect(m_preview, &PagePreview::scrolled, this, &PreviewPane::tellPlace);
    connect(m_list, &PageList::placeChosen, m_preview, &PagePreview::goTo);
}

void PreviewPane::showReport(const PagedReport &report)
{
    if (!report.isComplete() && report.pageCount() <= m_preview->visiblePages().last)
        return;
    m_list->setReport(report);
    m_preview->setReport(report);
    m_list->setCurrentPage(m_preview->currentPage());
    tellPlace();
}

const PagedReport &PreviewPane::report() const
{
    return m_preview->report();
}

Zoom PreviewPane::zoom() const
{
    return m_preview->zoom();
}

void PreviewPane::setZoom(const Zoom &zoom)
{
    m_preview->setZoom(zoom);
    tellZoom();
}

void PreviewPane::tellZoom()
{
    m_bar->setZoom(m_preview->zoomFactor());
    m_actions[ReportAction::FitWidth]->setChecked(zoom().fit == Zoom::Fit::Width);
    m_actions[ReportAction::FitPage]->setChecked(zoom().fit == Zoom::Fit::Page);
}

void PreviewPane::tellPlace()
{
    const PagedReport &pages = report();
    const int page = m_preview->currentPage();
    const QString heading = m_pages.headingAt(m_preview->readingPosition());
    m_bar->setPlace(page, pages.isComplete() ? pages.pageCount() : 0, heading);
    m_preview->setAccessibleName(tr("Report, page %1 of %2: %3").arg(page + 1).arg(pages.pageCount()).arg(heading));
    if (page < pages.pageCount())
        m_preview->setAccessibleDescription(pages.pageText(page));
}

void PreviewPane::setShowsPageList(bool shows)
{
    m_wantsList = shows;
    updateList();
}

void PreviewPane::setHasRoomForList(bool room)
{
    m_hasRoom = room;
    updateList();
}

void PreviewPane::setOffersOutput(bool offers)
{
    m_bar->setOffersOutput(offers);
}

void PreviewPane::updateList()
{
    const bool shown = m_wantsList && m_hasRoom;
    m_listColumn->setVisible(shown);
    m_actions[ReportAction::ShowPageList]->setChecked(shown);
}

} // namespace Headway
