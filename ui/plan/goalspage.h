// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"
#include "recordpage.h"

namespace Headway {

class CareerNames;
class GoalForm;
class RecordEdits;
class RecordListModel;
struct RecordRow;

/** The goals that entries count towards: a list, and the fields of the one that is chosen. */
class GoalsPage final : public RecordPage
{
    Q_OBJECT

public:
    GoalsPage(CareerNames &names, RecordEdits &edits, QWidget *parent = nullptr);

protected:
    QUuid begin() override;
    bool dropUntouched(const QUuid &id) override;
    void showInForm(const QUuid &id) override;
    void moveToTrash(const QUuid &id, const QString &name) override;
    void reload() override;

private:
    QList<RecordRow> rows() const;
    void showRows();

    CareerNames &m_names;
    RecordEdits &m_edits;
    RecordListModel *m_model;
    GoalForm *m_form;
};

} // namespace Headway
