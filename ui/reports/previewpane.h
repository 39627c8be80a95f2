// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"
#include "zoom.h"

#include <QWidget>

namespace Headway {

class PageList;
class PagePreview;
class PreviewBar;
class ReportActions;
class ReportPagesModel;

/** The pages with their bar above and the list of pages beside them, held together: one place, one zoom. */
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(const ReportActions &actions, ReportPagesModel &pages, QWidget *parent = nullptr);

    /**
     * Shows `report`. The first pages of one that is still being set wait until all are there where they would take
     * away the page that is being read.
     */
    void showReport(const PagedReport &report);
    const PagedReport &report() const;

    Zoom zoom() const;
    void setZoom(const Zoom &zoom);
    bool showsPageList() const { return m_wantsList; }
    void setShowsPageList(bool shows);
    /** Whether there is room for the list beside the pages. */
    void setHasRoomForList(bool room);
    /** Whether the ways to save and print are above the pages. */
    void setOffersOutput(bool offers);

private:
    void arrange();
    void connectZoom();
    void connectPlace();
    void tellPlace();
    void tellZoom();
    void updateList();

    const ReportActions &m_actions;
    ReportPagesModel &m_pages;
    PreviewBar *m_bar;
    PagePreview *m_preview;
    PageList *m_list;
    QWidget *m_listColumn;
    bool m_wantsList = true;
    bool m_hasRoom = true;
};

} // namespace Headway
