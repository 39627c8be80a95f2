// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagelist.h"

#include "pagelistdelegate.h"
#include "reportpagesmodel.h"

#include <QMouseEvent>
#include <QScopedValueRollback>

namespace Headway {

PageList::PageList(ReportPagesModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new PageListDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Pages of the report"));
}

void PageList::setReport(const PagedReport &report)
{
    const bool resized = report.pageSize() != m_model.report().pageSize();
    m_delegate->setReport(report);
    const QScopedValueRollback following(m_following, true);
    m_model.show(report);
    if (resized)
        scheduleDelayedItemsLayout();
    viewport()->update();
}

void PageList::setCurrentPage(int page)
{
    const QScopedValueRollback following(m_following, true);
    setCurrentIndex(m_model.index(page));
}

void PageList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_following)
        Q_EMIT placeChosen({current.row(), 0});
}

void PageList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    if (!index.isValid())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const int heading = m_delegate->headingAt(option, index, place);
    Q_EMIT placeChosen(heading < 0 ? PagePosition{index.row(), 0} : m_model.headings(index.row()).at(heading).position);
}

void PageList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    update(indexAt(event->position().toPoint())); // the heading under the mouse
}

} // namespace Headway
