// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilefields.h"

#include "fieldform.h"
#include "namefield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Headway {

ProfileFields::ProfileFields(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_role(new QLineEdit)
    , m_organisation(new QLineEdit)
{
    auto *form = new FieldForm(this);
    m_name->setPlaceholderText(tr("As it should stand on paper"));
    form->addField(tr("Your &name"), m_name);
    form->addField(tr("Your &role now"), m_role);
    form->addField(tr("&Where you work"), m_organisation);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_name);
    for (QLineEdit *field : {m_name, m_role, m_organisation}) {
        limitToName(field);
        connect(field, &QLineEdit::returnPressed, this, &ProfileFields::entered);
    }
}

void ProfileFields::setProfile(const Profile &profile)
{
    m_name->setText(profile.name);
    m_role->setText(profile.role);
    m_organisation->setText(profile.organisation);
}

Profile ProfileFields::profile() const
{
    return {m_name->text().simplified(), m_role->text().simplified(), m_organisation->text().simplified()};
}

} // namespace Headway
