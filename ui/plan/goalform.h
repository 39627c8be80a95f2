// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"

#include <QWidget>

class QLineEdit;

namespace Headway {

class AudienceField;
class RecordEdits;
class TypedText;

/** A goal's fields, saved as they are typed. */
class GoalForm final : public QWidget
{
    Q_OBJECT

public:
    explicit GoalForm(RecordEdits &edits, QWidget *parent = nullptr);

    /** Shows `goal`; another one than before after what was typed is saved. */
    void showGoal(const Goal &goal);
    void focusName();
    void flush();

private:
    RecordEdits &m_edits;
    GoalId m_id;
    QLineEdit *m_name;
    TypedText *m_nameTyped;
    AudienceField *m_audience;
};

} // namespace Headway
