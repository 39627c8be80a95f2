// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QUuid>
#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QAction;
class QStackedWidget;

namespace Headway {

class EmptyState;
class ListDetailPage;
class RecordForm;

/**
 * A page of records of one kind: a list, the fields of the one that is chosen, and how one is added and goes into the
 * trash. What is special to the kind comes from a subclass.
 *
 * A new record has its row at once and is stored with the first thing that is written into it; left empty, it goes.
 */
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    QList<QAction *> editActions() const { return {m_add, m_trash}; }
    void flush();
    /** Chooses the record, if it is among those listed. */
    void showRecord(const QUuid &id);
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    struct Parts
    {
        QString listName;
        QString addText;   ///< "Add a &person"
        QString trashText; ///< "Move the person to the &trash"
        QString emptyIcon;
        QString emptyTitle;
        QString emptyText;
        QString unreadTitle; ///< "The people could not be read"
        QAbstractItemModel *model = nullptr;
        int idRole = 0;
        int subtitleRole = 0;
        int privateRole = 0;
        RecordForm *form = nullptr;
    };

    explicit RecordPage(QWidget *parent = nullptr);
    /** To be called once by the subclass, with its parts. */
    void arrange(const Parts &parts);
    /** The records have changed: fills the form anew. */
    void refresh();
    /** What stands there where there is no record: why not, as far as it is known, and what to do. */
    void explainNone(bool isRead, const std::optional<Error> &failure);

    /** Makes a new record with a row of its own, not stored yet. */
    virtual QUuid begin() = 0;
    /** Takes a new record's row away if nothing was written into it; tells whether that is so. */
    virtual bool dropUntouched(const QUuid &id) = 0;
    virtual void showInForm(const QUuid &id) = 0;
    virtual void moveToTrash(const QUuid &id, const QString &name) = 0;
    /** Reads the records again, that could not be read. */
    virtual void reload() = 0;

    void hideEvent(QHideEvent *event) override;

private:
    void makeActions(const Parts &parts);
    QWidget *makeStates(const Parts &parts);
    void add();
    void choose(const QUuid &id);
    void trashCurrent();
    void leaveBegun();
    QUuid current() const;

    QAction *m_add;
    QAction *m_trash;
    QAction *m_retry;
    QStackedWidget *m_none;
    EmptyState *m_empty = nullptr;
    EmptyState *m_unread = nullptr;
    QString m_unreadTitle;
    QAbstractItemModel *m_model = nullptr;
    RecordForm *m_form = nullptr;
    ListDetailPage *m_layout = nullptr;
    int m_idRole = 0;
    QUuid m_begun; ///< The new record that is chosen.
};

} // namespace Headway
