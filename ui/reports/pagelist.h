// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"

#include <QListView>

namespace Headway {

class PageListDelegate;
class ReportPagesModel;

/** The pages of a report, small, each with its headings: a table of contents that leads to its places. */
class PageList final : public QListView
{
    Q_OBJECT

public:
    explicit PageList(ReportPagesModel &model, QWidget *parent = nullptr);

    void setReport(const PagedReport &report);
    /** Follows the reader; tells nobody. */
    void setCurrentPage(int page);

Q_SIGNALS:
    /** The user chose a page or a heading. */
    void placeChosen(const Headway::PagePosition &place);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    ReportPagesModel &m_model;
    PageListDelegate *m_delegate;
    bool m_following = false;
};

} // namespace Headway
