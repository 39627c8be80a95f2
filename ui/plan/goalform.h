// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editedrecord.h"
#include "goal.h"
#include "recordform.h"

namespace Headway {

class AudienceField;
class RecordEdits;

/** A goal's fields, saved as they are typed. */
class GoalForm final : public RecordForm
{
    Q_OBJECT

public:
    explicit GoalForm(RecordEdits &edits, QWidget *parent = nullptr);

    void showGoal(const Goal &goal);

private:
    EditedRecord<Goal> edited() const;

    RecordEdits &m_edits;
    GoalId m_id;
    QLineEdit *m_nameField;
    TypedText *m_name;
    AudienceField *m_audience;
};

} // namespace Headway
