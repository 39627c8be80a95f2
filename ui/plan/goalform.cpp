// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalform.h"

#include "audiencefield.h"
#include "fieldform.h"
#include "namefield.h"
#include "recordedits.h"
#include "typedtext.h"

#include <QLineEdit>

namespace Headway {

GoalForm::GoalForm(RecordEdits &edits, QWidget *parent)
    : RecordForm(parent)
    , m_edits(edits)
    , m_audience(new AudienceField)
{
    m_nameField = new QLineEdit;
    m_nameField->setPlaceholderText(tr("Fewer falls on the ward"));
    limitToName(m_nameField);
    m_name = addText(tr("&Goal"), m_nameField);
    m_name->setRequired(true);
    fields().addField(tr("Who may see it on paper"), m_audience);
    fields().addStretch();

    connect(m_name, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_name->await(m_edits.set(edited(), Field::name, &Goal::name, text.simplified(), visit));
    });
    connect(m_audience, &AudienceField::audienceChosen, this,
            [this](Audience chosen) { m_edits.set(edited(), Field::audience, &Goal::audience, chosen); });
    connect(&m_edits, &RecordEdits::aboutToPerform, this, &RecordForm::flush);
}

EditedRecord<Goal> GoalForm::edited() const
{
    return {m_id, m_nameField->text()};
}

void GoalForm::showGoal(const Goal &goal)
{
    turnTo(goal.id.uuid());
    m_id = goal.id;
    m_name->show(goal.name);
    m_audience->setAudience(goal.audience);
}

} // namespace Headway
