// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace Headway {

/**
 * The journal's list: the keyboard steps over the months' names, which cannot be chosen. Several entries can be: by
 * Shift, Ctrl and the mouse or the arrow keys, and by Ctrl+A all that there are. One of them at least stays chosen.
 */
class EntryListView final : public QListView
{
    Q_OBJECT

public:
    explicit EntryListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;
    /** Makes a row the current one; where it is out of sight it comes to stand among its neighbours. */
    void lead(const QModelIndex &index);
    /** Chooses all rows that the model has. */
    void chooseEveryRow();
    /** The rows that are chosen, as far as `most` of them, without the months between them. */
    QList<int> chosenRows(qsizetype most) const;
    bool hasSeveral() const { return chosenRows(2).size() > 1; }
    /** Not those that the model has, but all that there are. */
    void selectAll() override { Q_EMIT allWanted(); }

Q_SIGNALS:
    /** Enter or F2 was pressed on an entry. */
    void entryOpened();
    /** An entry was clicked, to be looked at and not to be one of several. */
    void entryClicked();
    void allWanted();
    /** Of several one is enough. */
    void oneWanted();
    void menuWanted(const QPoint &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void holdPlace();
    bool extendBy(const QKeyEvent &event);
    void extendTo(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    /** The next row from `row` on, in steps of `by`, that can be chosen; invalid where there is none. */
    QModelIndex nextEnabled(int row, int by) const;

    QPersistentModelIndex m_held; ///< Stays where it is while rows come and go above it.
    int m_heldAt = 0;
    QPersistentModelIndex m_anchor; ///< From where rows are chosen with Shift, while that goes on.
    bool m_isExtending = false;
};

} // namespace Headway
