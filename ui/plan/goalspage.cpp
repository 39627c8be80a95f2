// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalspage.h"

#include "careernames.h"
#include "emptystate.h"
#include "goalform.h"
#include "icons.h"
#include "listdetailpage.h"
#include "recordedits.h"
#include "recordlistmodel.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

GoalsPage::GoalsPage(const CareerNames &names, RecordEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_edits(edits)
    , m_add(new QAction(symbolicIcon(u"list-add-symbolic"_s), tr("Add a &goal"), this))
    , m_trash(new QAction(symbolicIcon(u"user-trash-symbolic"_s), tr("Move the goal to the &trash"), this))
    , m_model(new RecordListModel(this))
    , m_form(new GoalForm(edits))
{
    auto *empty = new EmptyState(u"flag-symbolic"_s, tr("No goals yet"),
                                 tr("What you and your boss agreed on, or what you want to get done: results count "
                                    "towards a goal, and the promotion case is ordered by them."));
    empty->addAction(m_add);
    showRows();
    m_layout = new ListDetailPage(
        {tr("Goals"), m_model, RecordListModel::SubtitleRole, RecordListModel::PrivateRole, m_form, empty, m_add},
        this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layout);
    setFocusProxy(m_layout);
    connectActions();
    showCurrent();
}

void GoalsPage::connectActions()
{
    m_trash->setShortcut(Qt::CTRL | Qt::Key_Delete);
    m_trash->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_trash);
    connect(m_add, &QAction::triggered, this, &GoalsPage::addGoal);
    connect(m_trash, &QAction::triggered, this, [this] {
        m_form->flush();
        const QModelIndex current = m_layout->current();
        m_edits.moveToTrash(GoalId(m_model->idAt(current.row())), current.data().toString());
    });
    connect(m_layout, &ListDetailPage::currentChanged, this, &GoalsPage::showCurrent);
    connect(&m_names, &CareerNames::changed, this, [this] {
        showRows();
        showCurrent();
    });
}

void GoalsPage::showRows()
{
    QList<RecordRow> rows;
    for (const Goal &goal : m_names.goals())
        rows << RecordRow{goal.id.uuid(), goal.name, label(goal.audience), goal.audience == Audience::Private};
    m_model->setRows(rows);
    if (const int row = m_model->rowOf(m_wanted.uuid()); !m_wanted.isNull() && row >= 0) {
        m_wanted = {};
        m_layout->setCurrent(m_model->index(row));
        m_form->focusName();
    }
}

void GoalsPage::showCurrent()
{
    const QUuid id = m_model->idAt(m_layout->current().row());
    m_trash->setEnabled(!id.isNull());
    const auto goal = std::ranges::find(m_names.goals(), GoalId(id), &Goal::id);
    if (goal != m_names.goals().cend())
        m_form->showGoal(*goal);
}

void GoalsPage::addGoal()
{
    m_wanted = GoalId::make();
    m_edits.add(Goal{.id = m_wanted, .name = tr("New goal")});
}

void GoalsPage::flush()
{
    m_form->flush();
}

QByteArray GoalsPage::saveState() const
{
    return m_layout->saveState();
}

void GoalsPage::restoreState(const QByteArray &state)
{
    m_layout->restoreState(state);
}

} // namespace Headway
