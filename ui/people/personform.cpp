// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personform.h"

#include "namefield.h"

namespace Headway {

PersonForm::PersonForm(RecordEdits &edits, QWidget *parent)
    : RecordFormOf(edits, parent)
{
    auto *name = new QLineEdit;
    limitToName(name);
    auto *title = new QLineEdit;
    title->setPlaceholderText(tr("Director of Nursing"));
    tie(addName(tr("&Name"), name), Field::name, &Person::name)->setRequired(true);
    tie(addText(tr("&Title or role"), title), Field::title, &Person::title);
    addAudience(tr("Who may see the name on paper"));
    fields().addStretch();
}

} // namespace Headway
