// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QAction;
class QItemSelectionModel;
class QListView;
class QModelIndex;
class QStackedWidget;

namespace Headway {

class ListDetailSplit;

/** A list at the left and, for the row that is chosen, a form at the right; or what helps where there is none. */
class ListDetailPage final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        QString listName; ///< For screen readers, and above the list.
        QAbstractItemModel *model = nullptr;
        int subtitleRole = 0;
        int privateRole = 0;
        QWidget *form = nullptr;
        QWidget *empty = nullptr; ///< What stands in place of the form where no row is chosen.
        QAction *add = nullptr;
        QAction *trash = nullptr;     ///< What the Delete key does in the list.
        QWidget *aboveList = nullptr; ///< Stands between the name and the list, where there is something.
    };

    explicit ListDetailPage(const Parts &parts, QWidget *parent = nullptr);

    QModelIndex current() const;
    void setCurrent(const QModelIndex &index);
    /** Where there is no room for both, shows the form or the list. */
    void openCurrent();
    void focusList();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentChanged();

private:
    QWidget *makeListColumn(const Parts &parts);
    QWidget *makeDetail(const Parts &parts);
    void connectList(const Parts &parts);
    void settle();

    QListView *m_list;
    QStackedWidget *m_detail;
    ListDetailSplit *m_split;
};

} // namespace Headway
