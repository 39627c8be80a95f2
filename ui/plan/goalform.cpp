// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalform.h"

#include "audiencefield.h"
#include "fieldform.h"
#include "look.h"
#include "recordedits.h"
#include "typedtext.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

GoalForm::GoalForm(RecordEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_name(new QLineEdit(this))
    , m_nameTyped(new TypedText(m_name))
    , m_audience(new AudienceField(this))
{
    m_name->setPlaceholderText(tr("Fewer falls on the ward"));

    auto *form = new FieldForm(this);
    form->addField(tr("&Goal"), m_name);
    form->addField(tr("Who may see it on paper"), m_audience);
    form->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);

    connect(m_nameTyped, &TypedText::typed, this, [this](const QString &text, int visit) {
        if (const QString name = text.simplified(); !name.isEmpty())
            m_edits.edit(m_id, "name"_L1, visit, [name](Goal &goal) { goal.name = name; });
    });
    connect(m_audience, &AudienceField::audienceChosen, this, [this](Audience chosen) {
        m_edits.edit(m_id, "audience"_L1, 0, [chosen](Goal &goal) { goal.audience = chosen; });
    });
}

void GoalForm::showGoal(const Goal &goal)
{
    if (goal.id != m_id) {
        flush();
        m_nameTyped->forget();
    }
    m_id = goal.id;
    m_nameTyped->show(goal.name);
    m_audience->setAudience(goal.audience);
}

void GoalForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void GoalForm::flush()
{
    m_nameTyped->flush();
}

} // namespace Headway
