// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalform.h"

#include "audiencefield.h"
#include "fieldform.h"
#include "recordedits.h"
#include "typedtext.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Headway {

GoalForm::GoalForm(RecordEdits &edits, QWidget *parent)
    : RecordForm(parent)
    , m_edits(edits)
    , m_audience(new AudienceField)
{
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Fewer falls on the ward"));
    m_name = addText(tr("&Goal"), name);
    m_name->setRequired(true);
    fields().addField(tr("Who may see it on paper"), m_audience);
    fields().addStretch();

    connect(m_name, &TypedText::typed, this, [this](const QString &text, int visit) {
        const auto change = [wording = text.simplified()](Goal &goal) { goal.name = wording; };
        m_name->await(m_edits.edit(m_id, "name"_L1, visit, change));
    });
    connect(m_audience, &AudienceField::audienceChosen, this, [this](Audience chosen) {
        m_edits.edit(m_id, "audience"_L1, 0, [chosen](Goal &goal) { goal.audience = chosen; });
    });
}

void GoalForm::showGoal(const Goal &goal)
{
    turnTo(goal.id.uuid());
    m_id = goal.id;
    m_name->show(goal.name);
    m_audience->setAudience(goal.audience);
}

} // namespace Headway
