// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"

#include <QWidget>

class QAction;

namespace Headway {

class CareerNames;
class ListDetailPage;
class GoalForm;
class RecordEdits;
class RecordListModel;

/** The goals that entries count towards: a list, and the fields of the one that is chosen. */
class GoalsPage final : public QWidget
{
    Q_OBJECT

public:
    GoalsPage(const CareerNames &names, RecordEdits &edits, QWidget *parent = nullptr);

    QList<QAction *> editActions() const { return {m_add, m_trash}; }
    void flush();
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

private:
    void connectActions();
    void showRows();
    void showCurrent();
    void addGoal();

    const CareerNames &m_names;
    RecordEdits &m_edits;
    QAction *m_add;
    QAction *m_trash;
    RecordListModel *m_model;
    GoalForm *m_form;
    ListDetailPage *m_layout;
    GoalId m_wanted; ///< Made just now; chosen as soon as it is in the list.
};

} // namespace Headway
