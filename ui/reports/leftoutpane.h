// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "leftoutmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace Headway {

/** The list of what a report does not hold, in the place of its settings; each row leads to its record, or releases it.
 */
class LeftOutPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutPane(QWidget *parent = nullptr);

    void showRecords(const QList<LeftOut> &leftOut, Audience reader);
    void focusList();
    /** All that is listed. */
    const QList<LeftOut> &all() const { return m_model->all(); }

Q_SIGNALS:
    void entryRequested(const Headway::EntryId &entry);
    void askRequested(const Headway::AskId &ask);
    void releaseRequested(const QList<Headway::LeftOut> &wanted);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHeader();
    QWidget *makeFoot();
    void setUpList();
    void open(const QModelIndex &index);
    void release(const QModelIndexList &rows);
    void followSelection();

    LeftOutModel *m_model;
    QListView *m_list;
    QLabel *m_explanation;
    QAction *m_release;
    QAction *m_open;
};

} // namespace Headway
