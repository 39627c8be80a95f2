// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"
#include "recordformof.h"

namespace Headway {

/** A goal's fields, saved as they are typed. */
class GoalForm final : public RecordFormOf<Goal>
{
    Q_OBJECT

public:
    explicit GoalForm(RecordEdits &edits, QWidget *parent = nullptr);
};

} // namespace Headway
