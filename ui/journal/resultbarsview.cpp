// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultbarsview.h"

#include "colours.h"
#include "resultbardelegate.h"
#include "resultbarsmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace Headway {

namespace {
constexpr int widestName = 240;
constexpr double nameShare = 0.42;
} // namespace

ResultBarsView::ResultBarsView(ResultBarsModel *model, const QString &title, QWidget *parent)
    : QTableView(parent)
    , m_bars(model)
{
    setModel(model);
    setItemDelegate(new ResultBarDelegate(this));
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(itemDelegate()->sizeHint({}, {}).height());
    horizontalHeader()->setStretchLastSection(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTableView::clicked, this, &ResultBarsView::choose);
    for (const auto rowsChanged : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, rowsChanged, this, &ResultBarsView::updateGeometry);
}

QSize ResultBarsView::sizeHint() const
{
    return {2 * widestName, verticalHeader()->length()};
}

QSize ResultBarsView::minimumSizeHint() const
{
    return {widestName / 2, verticalHeader()->length()};
}

void ResultBarsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setColumnWidth(ResultBarsModel::NameColumn, std::min(widestName, int(viewport()->width() * nameShare)));
}

void ResultBarsView::keyPressEvent(QKeyEvent *event)
{
    static constexpr std::array choosing{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space};
    if (currentIndex().isValid() && std::ranges::contains(choosing, event->key()))
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ResultBarsView::choose(const QModelIndex &index)
{
    Q_EMIT barChosen(m_bars->bars().at(index.row()).key);
}

void ResultBarsView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        selectRow(0);
    viewport()->update();
}

void ResultBarsView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

/** The ring is around the row, not around one of its cells. */
void ResultBarsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const QRect ring(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    QPainter painter(viewport());
    painter.setPen(QPen(Colours::of(palette()).accent, 2));
    painter.drawRect(ring.adjusted(1, 1, -1, -1));
}

/** It has nothing to scroll; what it stands on has. */
void ResultBarsView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Headway
