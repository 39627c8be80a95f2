// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylistview.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <array>
#include <utility>

namespace Headway {

namespace {

constexpr Qt::KeyboardModifiers choosingSeveral = Qt::ShiftModifier | Qt::ControlModifier;

} // namespace

EntryListView::EntryListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this] {
        if (!(QGuiApplication::keyboardModifiers() & choosingSeveral))
            Q_EMIT entryClicked();
    });
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
    else if (event->key() == Qt::Key_Escape && hasSeveral())
        Q_EMIT oneWanted();
    else if (!event->modifiers().testFlag(Qt::ShiftModifier) || !extendBy(*event))
        QListView::keyPressEvent(event);
}

/** Not left to Qt: it goes on from where the mouse or a key was last, also when somebody was led elsewhere since. */
bool EntryListView::extendBy(const QKeyEvent &event)
{
    static constexpr std::array<std::pair<Qt::Key, CursorAction>, 6> steps{{{Qt::Key_Up, MoveUp},
                                                                            {Qt::Key_Down, MoveDown},
                                                                            {Qt::Key_Home, MoveHome},
                                                                            {Qt::Key_End, MoveEnd},
                                                                            {Qt::Key_PageUp, MovePageUp},
                                                                            {Qt::Key_PageDown, MovePageDown}}};
    const auto step = std::ranges::find(steps, event.key(), &std::pair<Qt::Key, CursorAction>::first);
    if (step == steps.end())
        return false;
    extendTo(moveCursor(step->second, event.modifiers()), event.modifiers());
    return true;
}

void EntryListView::extendTo(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    const QScopedValueRollback extending(m_isExtending, true);
    if (!m_anchor.isValid())
        m_anchor = currentIndex().isValid() ? currentIndex() : index;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    const QModelIndex anchor = m_anchor;
    const bool isBelow = anchor.row() < index.row();
    selectionModel()->select(QItemSelection(isBelow ? anchor : index, isBelow ? index : anchor),
                             modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Select
                                                                     : QItemSelectionModel::ClearAndSelect);
}

void EntryListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!m_isExtending)
        m_anchor = QModelIndex();
    QListView::currentChanged(current, previous);
}

void EntryListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool extends = event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier);
    if (extends && index.flags().testFlag(Qt::ItemIsEnabled)) {
        extendTo(index, event->modifiers());
        return;
    }
    m_anchor = QModelIndex();
    QListView::mousePressEvent(event);
}

/** Nobody holds the mouse quite still. */
void EntryListView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_anchor.isValid() || !event->buttons().testFlag(Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.flags().testFlag(Qt::ItemIsEnabled) && index != currentIndex())
        extendTo(index, event->modifiers());
}

/** What was pressed with Shift is done; let go of without it, it would be a click that chooses one. */
void EntryListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_anchor.isValid())
        QListView::mouseReleaseEvent(event);
}

void EntryListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    if (isByKey)
        scrollTo(index);
    Q_EMIT menuWanted(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

/**
 * Whoever leads to a row holds what keys he likes, and means that one. A click beside the rows means none of them, and
 * of the only one that is chosen nothing is taken off: one is always shown.
 */
QItemSelectionModel::SelectionFlags EntryListView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!event)
        return QItemSelectionModel::ClearAndSelect;
    const auto command = QListView::selectionCommand(index, event);
    const bool isOnly =
        command.testFlag(QItemSelectionModel::Toggle) && selectionModel()->isSelected(index) && !hasSeveral();
    return !index.isValid() || isOnly ? QItemSelectionModel::NoUpdate : command;
}

/** While but one can be chosen Qt sees to it that another follows one that goes. */
void EntryListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (const int row = currentIndex().row(); row >= start && row <= end) {
        const QModelIndex below = nextEnabled(end + 1, +1);
        const QModelIndex next = below.isValid() ? below : nextEnabled(start - 1, -1);
        selectionModel()->setCurrentIndex(next, hasSeveral() ? QItemSelectionModel::NoUpdate
                                                             : QItemSelectionModel::ClearAndSelect);
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void EntryListView::chooseEveryRow()
{
    const QItemSelection all(model()->index(0, 0), model()->index(model()->rowCount() - 1, 0));
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(nextEnabled(0, +1), QItemSelectionModel::NoUpdate);
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

QList<int> EntryListView::chosenRows(qsizetype most) const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row) {
            if (model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled))
                rows << row;
        }
    }
    return rows;
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
