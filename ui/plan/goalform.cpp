// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalform.h"

#include "namefield.h"

namespace Headway {

GoalForm::GoalForm(RecordEdits &edits, QWidget *parent)
    : RecordFormOf(edits, parent)
{
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Fewer falls on the ward"));
    limitToName(name);
    tie(addName(tr("&Goal"), name), Field::name, &Goal::name)->setRequired(true);
    addAudience(tr("Who may see it on paper"));
    fields().addStretch();
}

} // namespace Headway
