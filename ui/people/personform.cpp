// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personform.h"

#include "audiencefield.h"
#include "fieldform.h"
#include "look.h"
#include "recordedits.h"
#include "typedtext.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

PersonForm::PersonForm(RecordEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_name(new QLineEdit(this))
    , m_nameTyped(new TypedText(m_name))
    , m_audience(new AudienceField(this))
{
    auto *title = new QLineEdit(this);
    m_titleTyped = new TypedText(title);
    title->setPlaceholderText(tr("Director of Nursing"));

    auto *form = new FieldForm(this);
    form->addField(tr("&Name"), m_name);
    form->addField(tr("&Title or role"), title);
    form->addField(tr("Who may see the name on paper"), m_audience);
    form->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);

    connect(m_nameTyped, &TypedText::typed, this, [this](const QString &text, int visit) {
        if (const QString name = text.simplified(); !name.isEmpty())
            m_edits.edit(m_id, "name"_L1, visit, [name](Person &person) { person.name = name; });
    });
    connect(m_titleTyped, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_edits.edit(m_id, "title"_L1, visit, [text](Person &person) { person.title = text.simplified(); });
    });
    connect(m_audience, &AudienceField::audienceChosen, this, [this](Audience chosen) {
        m_edits.edit(m_id, "audience"_L1, 0, [chosen](Person &person) { person.audience = chosen; });
    });
}

void PersonForm::showPerson(const Person &person)
{
    if (person.id != m_id) {
        flush();
        m_nameTyped->forget();
        m_titleTyped->forget();
    }
    m_id = person.id;
    m_nameTyped->show(person.name);
    m_titleTyped->show(person.title);
    m_audience->setAudience(person.audience);
}

void PersonForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void PersonForm::flush()
{
    m_nameTyped->flush();
    m_titleTyped->flush();
}

} // namespace Headway
