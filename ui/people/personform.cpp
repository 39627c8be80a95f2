// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personform.h"

#include "audiencefield.h"
#include "fieldform.h"
#include "namefield.h"
#include "recordedits.h"
#include "typedtext.h"

#include <QLineEdit>

namespace Headway {

PersonForm::PersonForm(RecordEdits &edits, QWidget *parent)
    : RecordForm(parent)
    , m_edits(edits)
    , m_audience(new AudienceField)
{
    auto *title = new QLineEdit;
    title->setPlaceholderText(tr("Director of Nursing"));
    m_nameField = new QLineEdit;
    limitToName(m_nameField);
    m_name = addText(tr("&Name"), m_nameField);
    m_name->setRequired(true);
    m_title = addText(tr("&Title or role"), title);
    fields().addField(tr("Who may see the name on paper"), m_audience);
    fields().addStretch();
    connectFields();
}

void PersonForm::connectFields()
{
    connect(m_name, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_name->await(m_edits.set(edited(), Field::name, &Person::name, text.simplified(), visit));
    });
    connect(m_title, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_title->await(m_edits.set(edited(), Field::title, &Person::title, text.simplified(), visit));
    });
    connect(m_audience, &AudienceField::audienceChosen, this,
            [this](Audience chosen) { m_edits.set(edited(), Field::audience, &Person::audience, chosen); });
    connect(&m_edits, &RecordEdits::aboutToPerform, this, &RecordForm::flush);
}

EditedRecord<Person> PersonForm::edited() const
{
    return {m_id, m_nameField->text()};
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
