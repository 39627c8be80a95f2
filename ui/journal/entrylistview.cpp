// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylistview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <array>
#include <utility>

namespace Headway {

EntryListView::EntryListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void EntryListView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &EntryListView::holdPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &EntryListView::holdPlace);
}

/** At the top there is nothing to hold: whoever stands there wants to see what comes. */
void EntryListView::holdPlace()
{
    if (m_held.isValid() || verticalScrollBar()->value() == 0)
        return;
    m_held = indexAt(viewport()->rect().center());
    m_heldAt = visualRect(m_held).top();
}

void EntryListView::doItemsLayout()
{
    QListView::doItemsLayout();
    const QModelIndex held = std::exchange(m_held, {});
    if (held.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(held).top() - m_heldAt);
}

void EntryListView::lead(const QModelIndex &index)
{
    executeDelayedItemsLayout();
    const bool isSeen = viewport()->rect().intersects(visualRect(index));
    setCurrentIndex(index);
    scrollTo(index, isSeen ? EnsureVisible : PositionAtCenter);
}

/** By the key itself: which key "activates" an item differs between the platforms. */
void EntryListView::keyPressEvent(QKeyEvent *event)
{
    static constexpr std::array opening{Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2};
    if (currentIndex().isValid() && std::ranges::contains(opening, event->key()))
        Q_EMIT entryOpened();
    else
        QListView::keyPressEvent(event);
}

QModelIndex EntryListView::nextEnabled(int row, int by) const
{
    for (; row >= 0 && row < model()->rowCount(); row += by) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return index;
    }
    return {};
}

QModelIndex EntryListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int row = currentIndex().row();
    QModelIndex next;
    switch (action) {
    case MoveDown:
    case MoveNext:
        next = nextEnabled(row + 1, +1);
        break;
    case MoveUp:
    case MovePrevious:
        next = nextEnabled(row - 1, -1);
        break;
    case MoveHome:
        next = nextEnabled(0, +1);
        break;
    default: {
        const QModelIndex wanted = QListView::moveCursor(action, modifiers);
        const int by = wanted.row() < row ? -1 : +1;
        next = nextEnabled(wanted.row(), by);
        if (!next.isValid())
            next = nextEnabled(wanted.row(), -by);
    }
    }
    return next.isValid() ? next : currentIndex();
}

} // namespace Headway
