// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalspage.h"

#include "careernames.h"
#include "goalform.h"

using namespace Qt::StringLiterals;

namespace Headway {

GoalsPage::GoalsPage(CareerNames &names, RecordEdits &edits, QWidget *parent)
    : RecordPageOf(edits, new GoalForm(edits), parent)
    , m_names(names)
{
    arrange({
        .listName = tr("Goals"),
        .addText = tr("Add a &goal"),
        .trashText = tr("Move the goal to the &trash"),
        .emptyIcon = u"flag-symbolic"_s,
        .emptyTitle = tr("No goals yet"),
        .emptyText = tr("What you and your boss agreed on, or what you want to get done: results count towards a goal, "
                        "and the promotion case is ordered by them."),
        .unreadTitle = tr("The goals could not be read"),
    });
    connect(&names, &CareerNames::changed, this, &GoalsPage::showRecords);
}

GoalsPage::Known GoalsPage::known() const
{
    return {m_names.goals(), m_names.isRead(), m_names.failureOfGoals()};
}

Goal GoalsPage::fresh() const
{
    return {.id = GoalId::make(), .name = tr("New goal")};
}

RecordRow GoalsPage::rowOf(const Goal &goal) const
{
    return {goal.id.uuid(), goal.name, label(goal.audience), goal.audience == Audience::Private};
}

void GoalsPage::reload()
{
    m_names.reload();
}

} // namespace Headway
