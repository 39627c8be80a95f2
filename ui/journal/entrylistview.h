// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace Headway {

/** The journal's list: the keyboard steps over the months' names, which cannot be chosen. */
class EntryListView final : public QListView
{
    Q_OBJECT

public:
    explicit EntryListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;
    /** Makes a row the current one; where it is out of sight it comes to stand among its neighbours. */
    void lead(const QModelIndex &index);

Q_SIGNALS:
    /** Enter or F2 was pressed on an entry. */
    void entryOpened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void holdPlace();
    /** The next row from `row` on, in steps of `by`, that can be chosen; invalid where there is none. */
    QModelIndex nextEnabled(int row, int by) const;

    QPersistentModelIndex m_held; ///< Stays where it is while rows come and go above it.
    int m_heldAt = 0;
};

} // namespace Headway
