// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personform.h"

#include "audiencefield.h"
#include "fieldform.h"
#include "recordedits.h"
#include "typedtext.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Headway {

PersonForm::PersonForm(RecordEdits &edits, QWidget *parent)
    : RecordForm(parent)
    , m_edits(edits)
    , m_audience(new AudienceField)
{
    auto *title = new QLineEdit;
    title->setPlaceholderText(tr("Director of Nursing"));
    m_name = addText(tr("&Name"), new QLineEdit);
    m_name->setRequired(true);
    m_title = addText(tr("&Title or role"), title);
    fields().addField(tr("Who may see the name on paper"), m_audience);
    fields().addStretch();
    connectFields();
}

void PersonForm::connectFields()
{
    connect(m_name, &TypedText::typed, this, [this](const QString &text, int visit) {
        const auto change = [name = text.simplified()](Person &person) { person.name = name; };
        m_name->await(m_edits.edit(m_id, "name"_L1, visit, change));
    });
    connect(m_title, &TypedText::typed, this, [this](const QString &text, int visit) {
        const auto change = [title = text.simplified()](Person &person) { person.title = title; };
        m_title->await(m_edits.edit(m_id, "title"_L1, visit, change));
    });
    connect(m_audience, &AudienceField::audienceChosen, this, [this](Audience chosen) {
        m_edits.edit(m_id, "audience"_L1, 0, [chosen](Person &person) { person.audience = chosen; });
    });
}

void PersonForm::showPerson(const Person &person)
{
    turnTo(person.id.uuid());
    m_id = person.id;
    m_name->show(person.name);
    m_title->show(person.title);
    m_audience->setAudience(person.audience);
}

} // namespace Headway
