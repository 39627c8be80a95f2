// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordlistmodel.h"
#include "result.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace Headway {

class EmptyState;
class ListDetailPage;
class RecordForm;

/**
 * A page of records of one kind: a list, the fields of the one that is chosen, and how one is added and goes into the
 * trash. Pages derive from RecordPageOf, which ties it to the type of their records.
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
    /** What is said of this kind of record. */
    struct Words
    {
        QString listName;  ///< "People"
        QString addText;   ///< "Add a &person"
        QString trashText; ///< "Move the person to the &trash"
        QString emptyIcon;
        QString emptyTitle;
        QString emptyText;
        QString unreadTitle;          ///< "The people could not be read"
        QWidget *aboveList = nullptr; ///< What chooses which of them are listed.
    };
    /** The records, as far as they are known. */
    struct Listed
    {
        QList<RecordRow> rows = {};
        bool isRead = false;
        std::optional<Error> failure = {}; ///< Why they could not be read; the rows are those that were read before.
    };

    explicit RecordPage(QWidget *parent);
    /** To be called once, when all that is asked below can be told. */
    void arrange(const Words &words, RecordForm *form);
    /** The records have changed. */
    void showRecords();

    virtual Listed listed() const = 0;
    /** Makes a new record, not stored yet, and gives its row. */
    virtual RecordRow begin() = 0;
    /** Forgets a new record that nothing was written into; tells whether it is one. */
    virtual bool abandon(const QUuid &id) = 0;
    virtual void showInForm(const QUuid &id) = 0;
    virtual void moveToTrash(const QUuid &id, const QString &name) = 0;
    /** Lists all there are, where only some of them are listed. */
    virtual void uncover() {}
    /** Reads the records again, that could not be read. */
    virtual void reload() = 0;

    void hideEvent(QHideEvent *event) override;

private:
    void makeActions(const Words &words);
    QWidget *makeStates(const Words &words);
    void explainNone(const Listed &listed);
    void showCurrent();
    void add();
    void choose(const QUuid &id);
    void trashCurrent();
    void leaveBegun();
    bool dropUntouched(const QUuid &id);
    QUuid current() const;

    RecordListModel *m_model;
    QAction *m_add;
    QAction *m_trash;
    QAction *m_retry;
    QStackedWidget *m_none; ///< Stands where there is no record: why not, as far as that is known, and what to do.
    EmptyState *m_empty = nullptr;
    EmptyState *m_unread = nullptr;
    QString m_unreadTitle;
    RecordForm *m_form = nullptr;
    ListDetailPage *m_layout = nullptr;
    QUuid m_begun; ///< The new record that is chosen.
};

} // namespace Headway
