// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalspage.h"

#include "careernames.h"
#include "goalform.h"
#include "recordedits.h"
#include "recordlistmodel.h"

using namespace Qt::StringLiterals;

namespace Headway {

GoalsPage::GoalsPage(CareerNames &names, RecordEdits &edits, QWidget *parent)
    : RecordPage(parent)
    , m_names(names)
    , m_edits(edits)
    , m_model(new RecordListModel(this))
    , m_form(new GoalForm(edits))
{
    m_model->setRows(rows());
    arrange({
        .listName = tr("Goals"),
        .addText = tr("Add a &goal"),
        .trashText = tr("Move the goal to the &trash"),
        .emptyIcon = u"flag-symbolic"_s,
        .emptyTitle = tr("No goals yet"),
        .emptyText = tr("What you and your boss agreed on, or what you want to get done: results count towards a goal, "
                        "and the promotion case is ordered by them."),
        .unreadTitle = tr("The goals could not be read"),
        .model = m_model,
        .idRole = RecordListModel::IdRole,
        .subtitleRole = RecordListModel::SubtitleRole,
        .privateRole = RecordListModel::PrivateRole,
        .form = m_form,
    });
    showRows();
    connect(&m_names, &CareerNames::changed, this, &GoalsPage::showRows);
}

QList<RecordRow> GoalsPage::rows() const
{
    QList<RecordRow> rows;
    for (const Goal &goal : m_names.goals())
        rows << RecordRow{goal.id.uuid(), goal.name, label(goal.audience), goal.audience == Audience::Private};
    return rows;
}

void GoalsPage::showRows()
{
    m_model->setRows(rows());
    explainNone(m_names.isRead(), m_names.failureOfGoals());
    refresh();
}

QUuid GoalsPage::begin()
{
    const Goal goal{.id = GoalId::make(), .name = tr("New goal")};
    m_edits.begin(goal);
    m_model->setNewRow({goal.id.uuid(), goal.name, {}, true});
    return goal.id.uuid();
}

bool GoalsPage::dropUntouched(const QUuid &id)
{
    if (!m_edits.abandon(GoalId(id)))
        return false;
    m_model->dropNewRow();
    return true;
}

void GoalsPage::showInForm(const QUuid &id)
{
    const auto goal = std::ranges::find(m_names.goals(), GoalId(id), &Goal::id);
    m_form->showGoal(goal == m_names.goals().cend() ? Goal{.id = GoalId(id), .name = {}} : *goal);
}

void GoalsPage::moveToTrash(const QUuid &id, const QString &name)
{
    m_edits.moveToTrash(GoalId(id), name);
}

void GoalsPage::reload()
{
    m_names.reload();
}

} // namespace Headway
